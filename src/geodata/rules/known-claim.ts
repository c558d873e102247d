import { danglingIn, referencesTo } from './reference.ts';
import type { Rule } from './rule.ts';

/** What a note says of two sides rests on claims that there are. */
export const knownClaim: Rule = {
	name: 'known-claim',
	check({ notes, known }) {
		const references = notes.flatMap(({ json, path, value: { sides } }) =>
			sides.flatMap(({ claims = [] }, index) =>
				referencesTo(json, [...path, 'sides', index, 'claims'], claims)
			)
		);
		return danglingIn(references, known.claim, 'a claim of some source');
	}
};
