import { truncate } from '@turf/turf';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { singleLines, splitByZone } from './zone-split.ts';

/** Decimals of a degree kept where a river is cut: one metre. */
const precision = 5;

/**
 * The parts of rivers (WGS-84) that lie inside the zone, in the order and direction given; null where none does. What
 * follows a river takes its course from here instead of storing it a second time.
 */
export function courseInside(
	rivers: (LineString | MultiLineString)[],
	zone: Feature<Polygon | MultiPolygon>
): LineString | MultiLineString | null {
	const pieces = rivers
		.flatMap(singleLines)
		.flatMap((line) => splitByZone(line, zone))
		.filter(({ inside }) => inside)
		.map(({ coordinates }) => coordinates);
	const [only] = pieces;
	if (!only) return null;
	const course: LineString | MultiLineString =
		pieces.length === 1
			? { type: 'LineString', coordinates: only }
			: { type: 'MultiLineString', coordinates: pieces };
	return truncate(course, { precision });
}
