import type { Position } from 'geojson';
import { zoneBounds } from './camera.ts';

/** The zone's box in Web Mercator: what the opening view shows, in the static map and in the live one. */

/** Side of the world in CSS pixels at zoom 0, as MapLibre counts. */
export const worldPx = 512;

export interface WorldPoint {
	x: number;
	y: number;
}

/** Degrees WGS-84 to Web Mercator (EPSG:3857) in shares of the world's side, x east from 180° W, y south. */
export function toWorld([longitude = 0, latitude = 0]: Position): WorldPoint {
	const northing = Math.asinh(Math.tan((latitude * Math.PI) / 180));
	return { x: (longitude + 180) / 360, y: 0.5 - northing / (2 * Math.PI) };
}

/** Length in metres of the parallel at a latitude, on the sphere that Web Mercator takes the earth for. */
export const parallelM = (latitude: number): number =>
	2 * Math.PI * 6_378_137 * Math.cos((latitude * Math.PI) / 180);

const [southWest, northEast] = zoneBounds;
const [bottomLeft, topRight] = [toWorld(southWest), toWorld(northEast)];

/** Shares of the world's side. */
export const zoneBox = {
	west: bottomLeft.x,
	north: topRight.y,
	width: topRight.x - bottomLeft.x,
	height: bottomLeft.y - topRight.y
};

/** Size of the zone's box in CSS pixels at a zoom. */
export const zoneSizePx = (zoom: number): { width: number; height: number } => ({
	width: zoneBox.width * worldPx * 2 ** zoom,
	height: zoneBox.height * worldPx * 2 ** zoom
});
