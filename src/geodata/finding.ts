import type { Problem } from '#model/problem.ts';
import type { JsonFile } from './json-file.ts';
import { formatPlace, type JsonPath } from './place.ts';

/** What a rule sees: a place in a file and what is wrong there. Its line follows from the place unless given. */
export interface Finding {
	json: Pick<JsonFile, 'file' | 'lineOf'>;
	path: JsonPath;
	line?: number;
	found: string;
	allowed: string;
}

/** Turns what a rule saw into the problem that is printed. */
export function problemOf(rule: string, { json, path, line, found, allowed }: Finding): Problem {
	return { rule, file: json.file, line: line ?? json.lineOf(path), place: formatPlace(path), found, allowed };
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders problems by file, line and place. */
export function compareProblems(a: Problem, b: Problem): number {
	return compareText(a.file, b.file) || a.line - b.line || compareText(a.place, b.place);
}
