import type { Rule } from './rule.ts';

/** Where the text is held, every claim names its paragraph; where it is not, none can. */
export const paragraph: Rule = {
	name: 'paragraph',
	check: ({ claims }) =>
		claims.flatMap(({ json, path, value, source }) => {
			const named = value.locator.paragraph !== null;
			if (named === source.textHeld) return [];
			const at = [...path, 'locator', 'paragraph'];
			return source.textHeld
				? [{ json, path: at, found: 'null', allowed: 'a paragraph number: the text is held' }]
				: [{ json, path: at, found: String(value.locator.paragraph), allowed: 'null: the text is not held' }];
		})
};
