import { expect, it } from 'vitest';
import { wallSizeOf } from './wall-size.ts';

it.each([
	[1920, 1080, 1],
	[3840, 2160, 2],
	[5760, 2160, 2],
	[2560, 1440, 4 / 3],
	[1280, 1024, 2 / 3],
	[960, 540, 0.5]
])('%i × %i has units of %f px', (width, height, unitPx) => {
	expect(wallSizeOf({ width, height }).unitPx).toBeCloseTo(unitPx, 9);
});

it('writes the smallest names of the map with 20 units or more', () => {
	const smallestAtDeskPx = 11.5;
	const { marks, unitPx } = wallSizeOf({ width: 3840, height: 2160 });
	expect((smallestAtDeskPx * marks) / unitPx).toBeGreaterThanOrEqual(20);
});
