import type { CheckContext } from '../check-context.ts';
import { show } from '../place.ts';
import { referencesTo, type Reference } from './reference.ts';
import type { Rule } from './rule.ts';

/** What claims and notes are about, and what exchanges link, each with its place. */
const subjects = ({ claims, notes, flows }: CheckContext): Reference[] => [
	...claims.map(({ json, path, value }) => ({ json, path: [...path, 'about'], id: value.about })),
	...notes.flatMap(({ json, path, value }) => referencesTo(json, [...path, 'about'], value.about ?? [])),
	...flows.flatMap(({ json, path, value }) =>
		value.links.flatMap((ends, index) => referencesTo(json, [...path, 'links', index], ends))
	)
];

/** Every claim and note is about, every exchange links, a project, member or zone that there is. */
export const knownSubject: Rule = {
	name: 'known-subject',
	check: (context) =>
		subjects(context).flatMap(({ json, path, id: about }) => {
			const { known } = context;
			const [type, id = ''] = about.split('/');
			const ids = type === 'project' ? known.project : type === 'member' ? known.member : known.zone;
			if (ids === null || ids.has(id)) return [];
			return [{ json, path, found: show(about), allowed: `a ${type} that there is` }];
		})
};
