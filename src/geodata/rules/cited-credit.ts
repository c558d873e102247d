import { mentionsIn } from '../mentions.ts';
import { show } from '../place.ts';
import type { Rule } from './rule.ts';

/** Credit is given only to data that are used. */
export const citedCredit: Rule = {
	name: 'cited-credit',
	check({ files, credits }) {
		const cited = mentionsIn(files, 'credit', 'credits');
		return credits
			.filter(({ value }) => cited !== null && !cited.has(value.id))
			.map(({ json, path, value }) => ({
				json,
				path: [...path, 'id'],
				found: `${show(value.id)}, cited by nothing`,
				allowed: 'a credit that some position cites'
			}));
	}
};
