import { languages } from '#model/text.ts';
import { show } from '../place.ts';
import type { Rule } from './rule.ts';

/** A project's short name is no longer than its name, in either language. */
export const shortName: Rule = {
	name: 'short-name',
	check: ({ projects }) =>
		projects.flatMap(({ json, value: { properties } }) => {
			const { name, shortName: short } = properties;
			if (!short) return [];
			return languages
				.filter((language) => short[language].length > name[language].length)
				.map((language) => ({
					json,
					path: ['properties', 'shortName', language],
					found: show(short[language]),
					allowed: `at most the ${name[language].length} characters of the name`
				}));
		})
};
