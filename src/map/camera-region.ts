import { regionBounds } from './camera.ts';
import { toWorld, worldPx } from './zone-frame.ts';

/** Where a camera is to stand: degrees WGS-84, longitude first. */
export interface Target {
	center: [number, number];
	zoom: number;
}

const [southWest, northEast] = regionBounds;
const west = toWorld(southWest).x;
const south = toWorld(southWest).y;
const east = toWorld(northEast).x;
const north = toWorld(northEast).y;

/** From shares of the world's side back to degrees. */
const toDegrees = ({ x, y }: { x: number; y: number }): [number, number] => [
	x * 360 - 180,
	(Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI
];

const between = (low: number, value: number, high: number): number => Math.min(Math.max(low, value), high);

/**
 * The target as the engine lets it be reached: a view of `width` × `height` CSS pixels stays inside of the region that is
 * drawn, and on the widest walls comes nearer for that.
 */
export function withinRegion(
	{ center, zoom }: Target,
	{ width, height }: { width: number; height: number }
): Target {
	const filling = Math.max(width / (east - west), height / (south - north)) / worldPx;
	const reached = Math.max(zoom, Math.log2(filling));
	const side = worldPx * 2 ** reached;
	const { x, y } = toWorld(center);
	const inside = {
		x: between(west + width / 2 / side, x, east - width / 2 / side),
		y: between(north + height / 2 / side, y, south - height / 2 / side)
	};
	return inside.x === x && inside.y === y
		? { center, zoom: reached }
		: { center: toDegrees(inside), zoom: reached };
}
