import { danglingIn, referencesTo } from './reference.ts';
import type { Rule } from './rule.ts';

/** Projects lie in, and zones consist of, members that there are. */
export const knownMember: Rule = {
	name: 'known-member',
	check({ projects, zones, known }) {
		const references = [
			...projects.flatMap(({ json, value }) =>
				referencesTo(json, ['properties', 'members'], value.properties.members)
			),
			...zones.flatMap(({ json, path, value }) => referencesTo(json, [...path, 'members'], value.members))
		];
		return danglingIn(references, known.member, [...known.member].join(', '));
	}
};
