import type { Geometry } from 'geojson';
import geojson from 'geojson-validation';

function isFinitePosition(value: unknown): boolean {
	if (Array.isArray(value)) return value.every(isFinitePosition);
	return typeof value !== 'number' || Number.isFinite(value);
}

/** What keeps a value from being GeoJSON, in the words of geojson-validation; empty if nothing does. */
export function geojsonFaults(value: unknown): string[] {
	try {
		return geojson.valid(value, true);
	} catch {
		// It compares the ends of a ring before it has looked whether there are any.
		return ['a ring must consist of positions'];
	}
}

/** Whether a geometry can be measured: GeoJSON throughout and without infinite numbers. */
export function isSound(geometry: Geometry): boolean {
	if (geometry.type === 'GeometryCollection') return false;
	return geojsonFaults(geometry).length === 0 && isFinitePosition(geometry.coordinates);
}
