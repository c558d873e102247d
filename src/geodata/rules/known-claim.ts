import { chaptersIn } from '../chapters.ts';
import type { CheckContext } from '../check-context.ts';
import { danglingIn, referencesTo, type Reference } from './reference.ts';
import type { Rule } from './rule.ts';

const ofNotes = ({ notes }: CheckContext): Reference[] =>
	notes.flatMap(({ json, path, value: { sides } }) =>
		sides.flatMap(({ claims = [] }, index) => referencesTo(json, [...path, 'sides', index, 'claims'], claims))
	);

const ofFlows = ({ flows }: CheckContext): Reference[] =>
	flows.flatMap(({ json, path, value }) => referencesTo(json, [...path, 'claims'], value.claims));

const ofStories = (context: CheckContext): Reference[] =>
	chaptersIn(context).flatMap(({ json, path, value }) =>
		value.figures.flatMap((claims, index) => referencesTo(json, [...path, 'figures', index], claims))
	);

/** What a note, an exchange or a chapter of a story says rests on claims that there are. */
export const knownClaim: Rule = {
	name: 'known-claim',
	check: (context) =>
		danglingIn(
			[...ofNotes(context), ...ofFlows(context), ...ofStories(context)],
			context.known.claim,
			'a claim of some source'
		)
};
