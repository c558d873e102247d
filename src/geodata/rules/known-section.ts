import { danglingIn } from './reference.ts';
import type { Rule } from './rule.ts';

/** Claims and defects stand in a section of their document. */
export const knownSection: Rule = {
	name: 'known-section',
	check: ({ sources, claims }) =>
		sources.flatMap(({ json, value: { sections, defects } }) => {
			const known = new Set(sections.map(({ id }) => id));
			const own = claims.filter((claim) => claim.json === json);
			const references = [
				...own.map(({ path, value }) => ({
					json,
					path: [...path, 'locator', 'section'],
					id: value.locator.section
				})),
				...defects.map(({ section }, index) => ({ json, path: ['defects', index, 'section'], id: section }))
			];
			return danglingIn(references, known, [...known].join(', '));
		})
};
