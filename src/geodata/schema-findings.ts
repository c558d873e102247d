import * as v from 'valibot';
import type { Finding } from './finding.ts';
import type { JsonFile } from './json-file.ts';
import { show, type JsonPath } from './place.ts';

type Schema = v.GenericSchema<unknown, unknown>;
type Issue = v.BaseIssue<unknown>;

/** A value that met its schema, with the place it was read from. */
export interface Entry<T> {
	json: JsonFile;
	path: JsonPath;
	value: T;
}

const stepsOf = (issue: Issue): JsonPath =>
	(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const isUnknownName = (issue: Issue): boolean => issue.type === 'strict_object' && issue.expected === 'never';

/** A list of choices, `("a" | "b")` in the checker's words, as `a, b`. */
const choices = (expected: string): string =>
	expected
		.replace(/^\((.*)\)$/, '$1')
		.replaceAll(' | ', ', ')
		.replaceAll('"', '');

function wordsOf(issue: Issue): Pick<Finding, 'found' | 'allowed'> {
	if (isUnknownName(issue))
		return { found: `the unknown property ${show(issue.input)}`, allowed: 'no such property' };
	if (issue.type === 'strict_object' && issue.input === undefined)
		return { found: 'nothing', allowed: `the property ${issue.expected}` };
	const standard = issue.message.startsWith('Invalid ');
	return {
		found: show(issue.input),
		allowed: standard ? choices(issue.expected ?? issue.type) : issue.message
	};
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** Takes the property at a path away. */
function without(value: unknown, path: JsonPath): void {
	const parent = path
		.slice(0, -1)
		.reduce<unknown>((inner, step) => Reflect.get(asObject(inner), step), value);
	Reflect.deleteProperty(asObject(parent), path.at(-1) ?? '');
}

/** The schema names only the first unknown property of an object: take it away and look again. */
function allIssues(schema: Schema, value: unknown): Issue[] {
	const first = v.safeParse(schema, value).issues ?? [];
	const issues = [...first];
	let unknown = first.filter(isUnknownName);
	const rest: unknown = unknown.length > 0 ? structuredClone(value) : value;
	while (unknown.length > 0) {
		for (const issue of unknown) without(rest, stepsOf(issue));
		unknown = (v.safeParse(schema, rest).issues ?? []).filter(isUnknownName);
		issues.push(...unknown);
	}
	return issues;
}

/** Everything at `path` that the schema does not allow. */
export function schemaFindings(schema: Schema, { json, path, value }: Entry<unknown>): Finding[] {
	return allIssues(schema, value).map((issue) => ({
		json,
		path: [...path, ...stepsOf(issue)],
		...wordsOf(issue)
	}));
}
