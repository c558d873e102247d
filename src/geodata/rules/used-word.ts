import { mentionsIn } from '../mentions.ts';
import { show } from '../place.ts';
import type { Rule } from './rule.ts';

const lists = [
	{ list: 'metrics', name: 'metric' },
	{ list: 'scopes', name: 'scope' },
	{ list: 'units', name: 'unit' }
] as const;

/** The vocabulary holds no word that no claim uses. */
export const usedWord: Rule = {
	name: 'used-word',
	check: ({ files, vocabulary }) =>
		vocabulary.flatMap(({ json, value }) =>
			lists.flatMap(({ list, name }) => {
				const used = mentionsIn(files, name);
				return Object.keys(value[list])
					.filter((word) => used !== null && !used.has(word))
					.map((word) => ({
						json,
						path: [list, word],
						found: `${show(word)}, used by no claim`,
						allowed: `a ${name} that some claim uses`
					}));
			})
		)
};
