import { show, type JsonPath } from '../place.ts';
import type { Rule } from './rule.ts';

function* infinities(value: unknown, path: JsonPath): Generator<{ path: JsonPath; value: number }> {
	if (typeof value === 'number' && !Number.isFinite(value)) yield { path, value };
	if (Array.isArray(value))
		for (const [index, one] of value.entries()) yield* infinities(one, [...path, index]);
	else if (typeof value === 'object' && value !== null)
		for (const [name, one] of Object.entries(value)) yield* infinities(one, [...path, name]);
}

/** No number is too large to be one: `1e999` is read as Infinity. */
export const finite: Rule = {
	name: 'finite',
	check: ({ files }) =>
		files.flatMap((json) =>
			[...infinities(json.value, [])].map(({ path, value }) => ({
				json,
				path,
				found: show(value),
				allowed: 'a finite number'
			}))
		)
};
