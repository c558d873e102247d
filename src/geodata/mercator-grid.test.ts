import { expect, test } from 'vitest';
import { mercatorHeightPx, mercatorRows, toMercator, type DegreeGrid } from './mercator-grid.ts';

const northing = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180));

test('rows run from north to south without turning back and end exactly at the given latitudes', () => {
	const rows = mercatorRows(34.5, 28, 400);
	expect(rows).toHaveLength(401);
	expect(rows[0]).toBe(34.5);
	expect(rows[400]).toBe(28);
	for (let row = 1; row < rows.length; row++) expect(rows[row]).toBeLessThan(rows[row - 1] ?? NaN);
});

test('rows are equally high in Web Mercator, so they span fewer degrees in the north', () => {
	const rows = [...mercatorRows(34.5, 28, 10)];
	const heights = rows.slice(1).map((latitude, row) => northing(rows[row] ?? NaN) - northing(latitude));
	for (const height of heights) expect(height).toBeCloseTo(heights[0] ?? NaN, 12);
	expect((rows[0] ?? NaN) - (rows[1] ?? NaN)).toBeLessThan((rows[9] ?? NaN) - (rows[10] ?? NaN));
});

function degreeGrid(heightAt: (longitude: number, latitude: number) => number): DegreeGrid {
	const [west, north, degreesPerPixel, widthPx, heightPx] = [104, 34, 0.1, 80, 60];
	const heightsM = Float32Array.from({ length: widthPx * heightPx }, (_, cell) =>
		heightAt(
			west + ((cell % widthPx) + 0.5) * degreesPerPixel,
			north - (Math.floor(cell / widthPx) + 0.5) * degreesPerPixel
		)
	);
	return { heightsM, widthPx, heightPx, west, north, degreesPerPixel };
}

test('a stretched grid keeps every height at its longitude and latitude', () => {
	const grid = toMercator(
		degreeGrid((longitude, latitude) => 1000 + (longitude - 104) * 50 + (34 - latitude) * 20),
		200
	);
	const edges = mercatorRows(34, 28, grid.heightPx);
	for (const [column, row] of [
		[20, 30],
		[100, 90],
		[170, 150]
	] as const) {
		const longitude = 104 + (column + 0.5) * 0.04;
		const latitude = ((edges[row] ?? NaN) + (edges[row + 1] ?? NaN)) / 2;
		const expected = 1000 + (longitude - 104) * 50 + (34 - latitude) * 20;
		expect(grid.heightsM[row * grid.widthPx + column]).toBeCloseTo(expected, 2);
	}
});

test('flat ground stays flat up to the edges', () => {
	const { heightsM } = toMercator(
		degreeGrid(() => 700),
		200
	);
	for (const heightM of heightsM) expect(heightM).toBeCloseTo(700, 3);
});

test('a cell is as long on the ground as its latitude makes it', () => {
	const grid = degreeGrid(() => 0);
	const { cellSizesM, heightPx } = toMercator(grid, 80);
	expect(heightPx).toBe(mercatorHeightPx(grid, 80));
	expect(cellSizesM[0]).toBeLessThan(cellSizesM[heightPx - 1] ?? NaN);
	expect(cellSizesM[0]).toBeGreaterThan(11131.9 * Math.cos((34 * Math.PI) / 180));
	expect(cellSizesM[0]).toBeLessThan(11131.9 * Math.cos((33.8 * Math.PI) / 180));
});
