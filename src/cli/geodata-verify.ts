import { formatProblem } from '#model/problem.ts';
import { verify } from '#geodata/verify.ts';
import { runOnDocument } from './document-command.ts';

runOnDocument('geodata:verify', ({ file, document, source, claims }) => {
	const problems = verify(source, claims, document);
	for (const problem of problems) console.log(formatProblem(problem));
	console.log(`${source.value.id} against ${file}: ${claims.length} claims, ${problems.length} failures`);
	return problems.length === 0;
});
