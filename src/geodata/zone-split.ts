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

/** Cuts a line (WGS-84) where it crosses the zone's edge and tells each stretch's side by its middle. */
export function splitByZone(line: Position[], zone: Feature<Polygon | MultiPolygon>): Stretch[] {
	const whole = lineString(line);
	const pieces: Feature<LineString>[] = lineSplit(whole, zone).features;
	return (pieces.length > 0 ? pieces : [whole]).map((piece) => ({
		coordinates: piece.geometry.coordinates,
		inside: booleanPointInPolygon(along(piece, length(piece) / 2), zone)
	}));
}
