import type { CheckContext } from '../check-context.ts';
import { danglingIn, referencesTo, type Reference } from './reference.ts';
import type { Rule } from './rule.ts';

function ofProjects({ projects }: CheckContext): Reference[] {
	return projects.flatMap(({ json, value: { properties } }) => [
		...referencesTo(json, ['properties', 'credits'], properties.credits),
		...properties.stations.map(({ credit }, index) => ({
			json,
			path: ['properties', 'stations', index, 'credit'],
			id: credit
		}))
	]);
}

function ofMembers({ members }: CheckContext): Reference[] {
	return members.flatMap(({ json, path, value: { properties } }) => [
		...referencesTo(json, [...path, 'properties', 'credits'], properties.credits),
		{ json, path: [...path, 'properties', 'seat', 'credit'], id: properties.seat.credit }
	]);
}

function ofBasemap({ context, relief }: CheckContext): Reference[] {
	const features = Object.values(context).flat();
	return [
		...features.map(({ json, path, value }) => ({
			json,
			path: [...path, 'properties', 'credit'],
			id: value.properties.credit
		})),
		...relief.flatMap(({ json, value }) => referencesTo(json, ['credits'], value.credits))
	];
}

/** Every position says where it comes from, by an entry of `credits.json`. */
export const knownCredit: Rule = {
	name: 'known-credit',
	check: (context) =>
		danglingIn(
			[...ofProjects(context), ...ofMembers(context), ...ofBasemap(context)],
			context.known.credit,
			'a credit in credits.json'
		)
};
