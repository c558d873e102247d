import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { JsonFile } from './json-file.ts';
import type { JsonPath } from './place.ts';

/** A geometry that is sound GeoJSON, with the place it was read from. */
export interface Shape {
	json: JsonFile;
	path: JsonPath;
	geometry: Geometry;
}

/** A part of a geometry, e.g. one ring, with its path inside the file. */
export interface Part {
	path: JsonPath;
	positions: Position[];
}

/** A polygon of a shape: its outer ring, then its holes. */
export interface Area {
	path: JsonPath;
	rings: Part[];
}

const isLine = (geometry: Geometry): geometry is LineString | MultiLineString =>
	geometry.type === 'LineString' || geometry.type === 'MultiLineString';

const isArea = (geometry: Geometry): geometry is Polygon | MultiPolygon =>
	geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** The lines of a shape; none for points and areas. */
export function linesOf({ geometry, path }: Shape): Part[] {
	const at = [...path, 'coordinates'];
	if (!isLine(geometry)) return [];
	if (geometry.type === 'LineString') return [{ path: at, positions: geometry.coordinates }];
	return geometry.coordinates.map((positions, index) => ({ path: [...at, index], positions }));
}

/** The polygons of a shape; none for points and lines. */
export function areasOf({ geometry, path }: Shape): Area[] {
	const at = [...path, 'coordinates'];
	if (!isArea(geometry)) return [];
	const area = (rings: Position[][], own: JsonPath): Area => ({
		path: own,
		rings: rings.map((positions, index) => ({ path: [...own, index], positions }))
	});
	if (geometry.type === 'Polygon') return [area(geometry.coordinates, at)];
	return geometry.coordinates.map((rings, index) => area(rings, [...at, index]));
}

/** All positions of a shape, ring by ring and line by line. */
export function partsOf(shape: Shape): Part[] {
	const { geometry, path } = shape;
	if (geometry.type === 'MultiPoint')
		return [{ path: [...path, 'coordinates'], positions: geometry.coordinates }];
	return [...linesOf(shape), ...areasOf(shape).flatMap(({ rings }) => rings)];
}
