import { length, lineString, multiPolygon, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { singleLines, splitByZone } from './zone-split.ts';

const square = (west: number, south: number, size = 1): Position[] => [
	[west, south],
	[west + size, south],
	[west + size, south + size],
	[west, south + size],
	[west, south]
];
const zone = polygon([square(108, 30.5)]);
const sides = (line: Position[], area = zone) =>
	splitByZone(line, area).map(({ inside }) => (inside ? 'inside' : 'outside'));

describe('a line and the zone', () => {
	it('are one stretch where they never cross', () => {
		const within = [
			[108.2, 31],
			[108.8, 31.2]
		];
		const without = [
			[107.2, 31],
			[107.8, 31.2]
		];
		expect(splitByZone(within, zone)).toEqual([{ coordinates: within, inside: true }]);
		expect(splitByZone(without, zone)).toEqual([{ coordinates: without, inside: false }]);
	});

	it('are parted at the edge', () => {
		const stretches = splitByZone(
			[
				[107.5, 31],
				[108.5, 31]
			],
			zone
		);
		expect(stretches).toEqual([
			{
				coordinates: [
					[107.5, 31],
					[108, expect.closeTo(31, 3)]
				],
				inside: false
			},
			{
				coordinates: [
					[108, expect.closeTo(31, 3)],
					[108.5, 31]
				],
				inside: true
			}
		]);
	});

	it('are parted once where a vertex lies on the edge', () => {
		const line = [
			[107.5, 31],
			[108, 31],
			[108.5, 31]
		];
		expect(sides(line)).toEqual(['outside', 'inside']);
	});

	it('count as outside where a line only touches a corner', () => {
		const line = [
			[107.5, 30],
			[108, 30.5],
			[108.5, 30]
		];
		expect(new Set(sides(line))).toEqual(new Set(['outside']));
	});

	it('count as outside in a hole', () => {
		const ring = polygon([square(108, 30.5), square(108.4, 30.9, 0.2).reverse()]);
		const line = [
			[108.1, 31],
			[108.9, 31]
		];
		expect(sides(line, ring)).toEqual(['inside', 'outside', 'inside']);
	});

	it('are parted at every part of a zone that lies apart', () => {
		const apart = multiPolygon([[square(108, 30.5)], [square(110, 30.5)]]);
		const line = [
			[107.5, 31],
			[111.5, 31]
		];
		expect(splitByZone(line, apart as never).map(({ inside }) => inside)).toEqual([
			false,
			true,
			false,
			true,
			false
		]);
	});
});

/** A line that crosses the zone back and forth, longer each time: the order in which it does so is known. */
const zigzag: Position[] = Array.from({ length: 12 }, (_, index) => [
	index % 2 === 0 ? 107.4 - index / 100 : 109.4 + index / 100,
	30.55 + index * 0.08
]);

describe('the stretches', () => {
	const stretches = splitByZone(zigzag, zone);

	it('follow each other in the order of the line, each beginning where the last one ends', () => {
		expect(stretches[0]?.coordinates[0]).toEqual(zigzag[0]);
		expect(stretches.at(-1)?.coordinates.at(-1)).toEqual(zigzag.at(-1));
		for (const [index, { coordinates }] of stretches.slice(1).entries()) {
			expect(coordinates[0]).toEqual(stretches[index]?.coordinates.at(-1));
		}
	});

	it('change sides at every crossing', () => {
		expect(stretches).toHaveLength(23);
		expect(stretches.map(({ inside }) => inside)).toEqual(stretches.map((_, index) => index % 2 === 1));
	});

	it('keep every vertex and lose no length', () => {
		const vertices = stretches.flatMap(({ coordinates }) => coordinates.map(String));
		expect(zigzag.every((position) => vertices.includes(String(position)))).toBe(true);
		const cutKm = stretches.reduce((sum, { coordinates }) => sum + length(lineString(coordinates)), 0);
		// A straight line on the map is not the shortest one on the globe: its parts come out a little longer.
		expect(cutKm / length(lineString(zigzag))).toBeCloseTo(1, 4);
	});
});

describe('the single lines of a geometry', () => {
	const line = zigzag.slice(0, 2);

	it('are one, several, or none', () => {
		expect(singleLines({ type: 'LineString', coordinates: line })).toEqual([line]);
		expect(singleLines({ type: 'MultiLineString', coordinates: [line, line] })).toEqual([line, line]);
		expect(singleLines({ type: 'Polygon', coordinates: [square(108, 30)] })).toEqual([]);
		expect(singleLines({ type: 'Point', coordinates: [108, 30] })).toEqual([]);
	});
});
