/**
 * Something wrong in the data. `file` is relative to `geodata/`, `line` counts from 1, `place` is the path inside the
 * file (`claims[3].asOf`), `found` the received value, `allowed` what would do. `rule` names the rule that saw it.
 */
export interface Problem {
	rule: string;
	file: string;
	line: number;
	place: string;
	found: string;
	allowed: string;
}

/** `file:line place: found …, allowed …`, one line for a terminal or an editor's problem list. */
export function formatProblem({ rule, file, line, place, found, allowed }: Problem): string {
	return `${file}:${line} ${place || '(file)'}: found ${found}, allowed ${allowed} [${rule}]`;
}
