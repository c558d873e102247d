import { expect, it } from 'vitest';
import { regionBounds } from './camera.ts';
import { withinRegion, type Target } from './camera-region.ts';

const desk = { width: 1440, height: 900 };
const zone: Target = { center: [108, 31.3], zoom: 8 };

it('A view well inside of the region stays as it is', () => {
	expect(withinRegion(zone, desk)).toEqual(zone);
});

it('A view that would look over the edge is pushed back by as much', () => {
	const { center, zoom } = withinRegion({ center: [111.9, 31.3], zoom: 8 }, desk);
	const halfWidthDegrees = (desk.width / 2 / (512 * 2 ** 8)) * 360;
	expect(zoom).toBe(8);
	expect(center[0]).toBeCloseTo(regionBounds[1][0] - halfWidthDegrees, 9);
	expect(center[1]).toBeCloseTo(31.3, 9);
});

it('A wall too wide for the region comes nearer until it fills it', () => {
	const wall = { width: 5760, height: 2160 };
	const { center, zoom } = withinRegion({ center: [107.2, 31.3], zoom: 8.9 }, wall);
	const widthDegrees = (wall.width / (512 * 2 ** zoom)) * 360;
	expect(widthDegrees).toBeCloseTo(regionBounds[1][0] - regionBounds[0][0], 9);
	expect(center[0]).toBeCloseTo(108, 9);
});
