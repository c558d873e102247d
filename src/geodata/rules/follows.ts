import type { CheckContext } from '../check-context.ts';
import type { Finding } from '../finding.ts';
import { show } from '../place.ts';
import { danglingIn, referencesTo } from './reference.ts';
import type { Rule } from './rule.ts';

function outsideZone({ projects, drawn, known, members }: CheckContext): Finding[] {
	return projects.flatMap(({ json, value: { properties } }) => {
		const { follows } = properties;
		const judged =
			follows?.every((id) => known.river?.has(id)) === true && members.length === known.member.size;
		if (!judged || drawn.get(json.file)) return [];
		const path = ['properties', 'follows'];
		return [
			{ json, path, found: `${show(follows)}, no part of it inside the zone`, allowed: 'a river of the zone' }
		];
	});
}

/** What follows a river names one of the basemap that runs through the zone. */
export const follows: Rule = {
	name: 'follows',
	check(context) {
		const references = context.projects.flatMap(({ json, value: { properties } }) =>
			referencesTo(json, ['properties', 'follows'], properties.follows ?? [])
		);
		const dangling = danglingIn(references, context.known.river, 'a river in basemap/rivers.geojson');
		return [...dangling, ...outsideZone(context)];
	}
};
