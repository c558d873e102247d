import { parse, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { idSchema, textSchema } from './text.ts';

describe('a wording', () => {
	it('stands in both languages, without space around it', () => {
		expect(parse(textSchema, { zh: ' 大桥', en: 'Bridge\n' })).toEqual({ zh: '大桥', en: 'Bridge' });
	});

	it.each([
		['with one language missing', { zh: '大桥' }],
		['with one language empty', { zh: '大桥', en: '' }],
		['with one language blank', { zh: '　', en: 'Bridge' }],
		['with a third language', { zh: '大桥', en: 'Bridge', de: 'Brücke' }],
		['that is one string', '大桥'],
		['with a number', { zh: '大桥', en: 1 }]
	])('is refused %s', (_what, raw) => {
		expect(safeParse(textSchema, raw).success).toBe(false);
	});
});

describe('an id', () => {
	it.each(['bridge', 'yuxi-hsr', '2025', 'lot-7-west'])('can be %s', (id) => {
		expect(safeParse(idSchema, id).success).toBe(true);
	});

	it.each(['', 'Bridge', 'a--b', '-a', 'a-', 'a_b', 'a b', '../a', 'a/b', 'a.b', '大桥', 'a\n'])(
		'cannot be %j',
		(id) => {
			expect(safeParse(idSchema, id).success).toBe(false);
		}
	);
});
