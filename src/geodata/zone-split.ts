import { along, booleanPointInPolygon, length, lineSplit, lineString } from '@turf/turf';
import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson';

/** A stretch of a line, wholly inside or wholly outside the zone. */
export interface Stretch {
	coordinates: Position[];
	inside: boolean;
}

/** The single lines of a LineString or MultiLineString's coordinates. */
export function singleLines(geometry: { type: string; coordinates: unknown }): Position[][] {
	if (geometry.type === 'LineString') return [geometry.coordinates as Position[]];
	if (geometry.type === 'MultiLineString') return geometry.coordinates as Position[][];
	return [];
}

const isSame = (a: Position | undefined, b: Position | undefined): boolean =>
	a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** Turf hands the pieces of a cut over in no set order: each follows the one that ends where it begins. */
function inLineOrder(pieces: Feature<LineString>[], start: Position | undefined): Feature<LineString>[] {
	const left = [...pieces];
	const ordered: Feature<LineString>[] = [];
	for (let end = start; left.length > 0; end = ordered.at(-1)?.geometry.coordinates.at(-1)) {
		const next = left.findIndex(({ geometry }) => isSame(geometry.coordinates[0], end));
		if (next === -1) throw new Error(`a line cut at the zone's edge falls apart at ${String(end)}`);
		ordered.push(...left.splice(next, 1));
	}
	return ordered;
}

/**
 * Cuts a line (WGS-84) where it crosses the zone's edge, in the order of the line, and tells each stretch's side by its
 * middle.
 */
export function splitByZone(line: Position[], zone: Feature<Polygon | MultiPolygon>): Stretch[] {
	const whole = lineString(line);
	const pieces = inLineOrder(lineSplit(whole, zone).features, line[0]);
	return (pieces.length > 0 ? pieces : [whole]).map((piece) => ({
		coordinates: piece.geometry.coordinates,
		inside: booleanPointInPolygon(along(piece, length(piece) / 2), zone)
	}));
}
