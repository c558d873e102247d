import { bboxClip, feature as asFeature } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { toWorld, zoneBox } from '../zone-frame.ts';

/** Shapes as SVG path data in the units of the static map. */

/** Width of the zone's box in the units of the drawing: about half a CSS pixel each in a window of 1440 × 900. */
export const unitsWide = 1600;
export const unitsHigh = Math.round((unitsWide * zoneBox.height) / zoneBox.width);

type Point = readonly [x: number, y: number];

/** Degrees WGS-84 to whole units of the drawing. */
export function toUnits(position: Position): Point {
	const { x, y } = toWorld(position);
	const scale = unitsWide / zoneBox.width;
	return [Math.round((x - zoneBox.west) * scale), Math.round((y - zoneBox.north) * scale)];
}

function distanceFromChord([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const lengthSquared = dx * dx + dy * dy;
	const t =
		lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / lengthSquared));
	return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Fewer points, none left out that lies farther than `tolerance` from what remains (Douglas and Peucker 1973). */
export function simplified(points: Point[], tolerance: number): Point[] {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || points.length < 3) return points;
	const distances = points.map((point) => distanceFromChord(point, first, last));
	const farthest = distances.reduce(
		(best, distance, index) => (distance > (distances[best] ?? 0) ? index : best),
		0
	);
	if ((distances[farthest] ?? 0) <= tolerance) return [first, last];
	const head = simplified(points.slice(0, farthest + 1), tolerance);
	return [...head.slice(0, -1), ...simplified(points.slice(farthest), tolerance)];
}

/** A ring is cut at the two points of it that lie farthest apart north to south, so that neighbours keep the same bends. */
function simplifiedRing(points: Point[], tolerance: number): Point[] {
	const open = points.slice(0, -1);
	const extreme = (sign: 1 | -1) =>
		open.reduce((best, [, y], index) => (sign * y > sign * (open[best]?.[1] ?? 0) ? index : best), 0);
	const [from, to] = [extreme(-1), extreme(1)];
	const turned = [...open.slice(from), ...open.slice(0, from), open[from] ?? [0, 0]] as Point[];
	const cut = (to - from + open.length) % open.length;
	const halves = [simplified(turned.slice(0, cut + 1), tolerance), simplified(turned.slice(cut), tolerance)];
	return [...(halves[0] ?? []).slice(0, -1), ...(halves[1] ?? [])];
}

function pathOf(points: Point[], closed: boolean): string {
	const distinct = points.filter(
		([x, y], index) => x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1]
	);
	if (distinct.length < (closed ? 4 : 2)) return '';
	const steps = (closed ? distinct.slice(0, -1) : distinct).map(([x, y], index) => {
		const [px, py] = distinct[index - 1] ?? [0, 0];
		return index === 0 ? `M${x} ${y}` : `${index === 1 ? 'l' : ' '}${x - px} ${y - py}`;
	});
	return `${steps.join('').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

/** What a window of any usual shape can show around the zone; degrees. */
const drawnBounds: [number, number, number, number] = [103.5, 28, 112.5, 34.5];

function linesOf(geometry: Geometry): { points: Position[]; closed: boolean }[] {
	switch (geometry.type) {
		case 'LineString':
			return [{ points: geometry.coordinates, closed: false }];
		case 'MultiLineString':
			return geometry.coordinates.map((points) => ({ points, closed: false }));
		case 'Polygon':
			return geometry.coordinates.map((points) => ({ points, closed: true }));
		case 'MultiPolygon':
			return geometry.coordinates.flat().map((points) => ({ points, closed: true }));
		default:
			return [];
	}
}

/** Lines and rings as path data, cut to what can be seen and simplified to `tolerance` units. */
export function outlineOf(geometry: Geometry, tolerance: number): string {
	if (geometry.type === 'Point' || geometry.type === 'MultiPoint' || geometry.type === 'GeometryCollection')
		return '';
	const clipped = bboxClip(asFeature(geometry), drawnBounds).geometry;
	return linesOf(clipped)
		.map(({ points, closed }) => {
			const units = points.map(toUnits);
			return pathOf(closed ? simplifiedRing(units, tolerance) : simplified(units, tolerance), closed);
		})
		.join('');
}

/** A dot: with a round cap, a line of no length is a disc of the line's width. */
export function dotAt(position: Position): string {
	const [x, y] = toUnits(position);
	return `M${x} ${y}h0`;
}

/** About a third of the drawing's width. */
const regionUnits = 500;

/**
 * Path data taken apart by where its lines begin. A browser draws a page in tiles, each with all of every path that
 * touches it: lines from all over the drawing in one path are drawn, and their dashes measured, in every tile.
 */
export function byRegion(path: string): string[] {
	const lines = path.match(/M[^M]+/g) ?? [];
	const regions = Map.groupBy(lines, (line) =>
		(/^M(-?\d+)[ ]?(-?\d+)/.exec(line) ?? [])
			.slice(1)
			.map((unit) => Math.floor(Number(unit) / regionUnits))
			.join()
	);
	return [...regions.values()].map((some) => some.join(''));
}
