import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Geodata } from '#model/geodata.ts';
import { formatProblem, type Problem } from '#model/problem.ts';
import { assemble } from './assemble.ts';
import { contextOf, type CheckContext } from './check-context.ts';
import { compareProblems, problemOf } from './finding.ts';
import { parseJsonFile, type JsonFile } from './json-file.ts';
import { isDataFile } from './layout.ts';
import { rules } from './rules/index.ts';

function readFiles(root: string): JsonFile[] {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && isDataFile(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => parseJsonFile(relative(root, path).split(sep).join('/'), readFileSync(path)));
}

function problemsIn(context: CheckContext): Problem[] {
	return rules
		.flatMap((rule) => rule.check(context).map((finding) => problemOf(rule.name, finding)))
		.sort(compareProblems);
}

/**
 * Reads and checks all facts under a folder. Every problem is reported, ordered by file and line; `geodata` holds what is
 * sound, which is everything only if there is no problem. Throws only if the folder itself cannot be read.
 */
export function readGeodata(root: string | URL): { geodata: Geodata; problems: Problem[] } {
	const folder = root instanceof URL ? fileURLToPath(root) : root;
	const context = contextOf(readFiles(folder));
	return { geodata: assemble(context), problems: problemsIn(context) };
}

let loaded: Geodata | undefined;

/**
 * The project's facts for the site, read once. Throws one error that names every problem, so that a build shows either
 * checked facts or none.
 */
export function loadGeodata(): Geodata {
	if (loaded) return loaded;
	const { geodata, problems } = readGeodata(join(process.cwd(), 'geodata'));
	if (problems.length > 0) {
		const lines = problems.map(formatProblem).join('\n');
		throw new Error(
			`geodata: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n${lines}`
		);
	}
	loaded = geodata;
	return loaded;
}
