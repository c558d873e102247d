import * as v from 'valibot';
import { expect, test } from 'vitest';
import { definitionsOf } from './json-schema.ts';

test('a definition that stands inside another becomes a reference', () => {
	const name = v.string();
	expect(definitionsOf({ name, person: v.strictObject({ name }) })).toMatchObject({
		name: { type: 'string' },
		person: { properties: { name: { $ref: '#/$defs/name' } } }
	});
});

test('what cannot be converted throws instead of being left out', () => {
	expect(() => definitionsOf({ when: v.date() })).toThrow('date');
	expect(() => definitionsOf({ long: v.pipe(v.string(), v.graphemes(3)) })).toThrow('graphemes');
});

test('a rule that cannot be expressed is told', () => {
	const even = v.pipe(
		v.number(),
		v.finite(),
		v.check((value) => value % 2 === 0, 'an even number')
	);
	expect(definitionsOf({ even })).toEqual({
		even: { type: 'number', description: 'Not expressed in this schema: an even number.' }
	});
});
