import { kinks, polygon } from '@turf/turf';
import type { Finding } from '../finding.ts';
import { show } from '../place.ts';
import { areasOf, type Area, type Shape } from '../shapes.ts';
import type { Rule } from './rule.ts';

/** One finding for an area, at its first crossing: a single misplaced corner makes several. */
function crossingIn({ json }: Shape, { path, rings }: Area): Finding[] {
	const crossings = kinks(polygon(rings.map(({ positions }) => positions))).features;
	const places = [...new Set(crossings.map(({ geometry }) => show(geometry.coordinates)))];
	const [first] = places;
	if (!first) return [];
	const more = places.length > 1 ? ` and ${places.length - 1} more places` : '';
	return [{ json, path, found: `edges that cross at ${first}${more}`, allowed: 'rings without crossings' }];
}

/** The edges of an area do not cross each other. */
export const selfCrossing: Rule = {
	name: 'self-crossing',
	check: ({ shapes }) => shapes.flatMap((shape) => areasOf(shape).flatMap((area) => crossingIn(shape, area)))
};
