import { join } from 'node:path';
import { formatProblem } from '#model/problem.ts';
import { readGeodata } from '#geodata/read.server.ts';

const root = process.argv[2] ?? join(process.cwd(), 'geodata');
const { geodata, problems } = readGeodata(root);
for (const problem of problems) console.log(formatProblem(problem));

const { projects, members, sources, claims } = geodata;
const amounts = [
	`${projects.length} projects`,
	`${members.length} members`,
	`${sources.length} sources`,
	`${claims.length} claims`,
	`${problems.length} problems`
];
console.log(`geodata: ${amounts.join(', ')}`);
process.exitCode = problems.length > 0 ? 1 : 0;
