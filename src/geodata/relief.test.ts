import { expect, test } from 'vitest';
import type { ElevationGrid } from './mercator-grid.ts';
import { hillshade, shadeRelief } from './relief.ts';

const sizePx = 41;

/** Ground whose height is a function of metres eastward and northward, in cells of 100 m. */
function ground(heightAt: (east: number, north: number) => number): ElevationGrid {
	const heightsM = Float32Array.from({ length: sizePx * sizePx }, (_, cell) =>
		heightAt((cell % sizePx) * 100, (sizePx - Math.floor(cell / sizePx)) * 100)
	);
	return {
		heightsM,
		widthPx: sizePx,
		heightPx: sizePx,
		cellSizesM: Array.from({ length: sizePx }, () => 100)
	};
}

const middle = Math.floor((sizePx * sizePx) / 2);
const lightInMiddle = (heightAt: (east: number, north: number) => number) =>
	hillshade(ground(heightAt))[middle] ?? NaN;

test('flat ground is lit evenly, whatever its height', () => {
	for (const light of hillshade(ground(() => 1200))) expect(light).toBeCloseTo(1, 5);
});

test('a slope that faces the north-west is brighter than flat ground and than the same slope turned round', () => {
	const facingNorthWest = lightInMiddle((east, north) => 3000 + (east - north) * 0.05);
	const facingSouthEast = lightInMiddle((east, north) => 3000 - (east - north) * 0.05);
	expect(facingNorthWest).toBeGreaterThan(1);
	expect(facingSouthEast).toBeLessThan(1);
});

test('a slope that faces north is brighter than one that faces south', () => {
	expect(lightInMiddle((_, north) => 3000 - north * 0.05)).toBeGreaterThan(
		lightInMiddle((_, north) => 3000 + north * 0.05)
	);
});

test('the same rise over larger cells is a gentler slope', () => {
	const steep = ground((east, north) => 3000 - (east - north) * 0.05);
	const gentle = { ...steep, cellSizesM: Array.from({ length: sizePx }, () => 1000) };
	expect(1 - (hillshade(gentle)[middle] ?? NaN)).toBeLessThan(1 - (hillshade(steep)[middle] ?? NaN));
});

const brightness = (rgba: Uint8ClampedArray, cell: number) =>
	(rgba[cell * 4] ?? NaN) + (rgba[cell * 4 + 1] ?? NaN) + (rgba[cell * 4 + 2] ?? NaN);

test.each(['light', 'dark'] as const)(
	'in the %s theme the picture is opaque and shade is darker than light',
	(theme) => {
		const lit = shadeRelief(
			ground((east, north) => 800 + (east - north) * 0.05),
			theme
		);
		const shaded = shadeRelief(
			ground((east, north) => 800 - (east - north) * 0.05),
			theme
		);
		expect(brightness(lit, middle)).toBeGreaterThan(brightness(shaded, middle));
		expect(lit.filter((_, index) => index % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
	}
);

test('paper is light and the hall is dark', () => {
	const plain = ground(() => 400);
	expect(brightness(shadeRelief(plain, 'light'), middle)).toBeGreaterThan(3 * 220);
	expect(brightness(shadeRelief(plain, 'dark'), middle)).toBeLessThan(3 * 60);
});
