import type { Rule } from './rule.ts';

/** A document is here for what it says: one without a claim is cited by nobody. */
export const citedSource: Rule = {
	name: 'cited-source',
	check: ({ sources, files }) =>
		sources
			.filter(({ json }) => {
				const raw: unknown = files.find((file) => file === json)?.value;
				const claims: unknown = Reflect.get(Object(raw), 'claims');
				return Array.isArray(claims) && claims.length === 0;
			})
			.map(({ json }) => ({
				json,
				path: ['claims'],
				found: 'no claim',
				allowed: 'a source that something cites'
			}))
};
