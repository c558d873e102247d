import { show } from '../place.ts';
import type { Rule } from './rule.ts';

/** Every claim is about a project, member or zone that there is. */
export const knownSubject: Rule = {
	name: 'known-subject',
	check: ({ claims, known }) =>
		claims.flatMap(({ json, path, value: { about } }) => {
			const [type, id = ''] = about.split('/');
			const ids = type === 'project' ? known.project : type === 'member' ? known.member : known.zone;
			if (ids === null || ids.has(id)) return [];
			return [{ json, path: [...path, 'about'], found: show(about), allowed: `a ${type} that there is` }];
		})
};
