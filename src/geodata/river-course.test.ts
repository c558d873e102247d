import { length, lineString, polygon, multiPolygon } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { courseInside } from './river-course.ts';
import { splitByZone } from './zone-split.ts';

const square = (west: number, south: number): Position[][] => [
	[
		[west, south],
		[west + 1, south],
		[west + 1, south + 1],
		[west, south + 1],
		[west, south]
	]
];
const zone = polygon(square(108, 30.5));
const river = (...coordinates: Position[]): LineString => ({ type: 'LineString', coordinates });

describe('the course of a river inside the zone', () => {
	it('ends at the edge on both sides', () => {
		const course = courseInside([river([107.5, 31], [108.5, 31], [109.5, 31])], zone);
		expect(course?.type).toBe('LineString');
		expect(course?.coordinates.map(([longitude]) => longitude)).toEqual([108, 108.5, 109]);
	});

	it('is the whole river where the river never leaves', () => {
		const inner = river([108.2, 31], [108.4, 31.1], [108.8, 30.9]);
		expect(courseInside([inner], zone)).toEqual(inner);
	});

	it('is none where the river never enters', () => {
		expect(courseInside([river([107, 31], [107.5, 31.2])], zone)).toBeNull();
		expect(courseInside([], zone)).toBeNull();
	});

	it('comes in parts, in order, where the river leaves and returns', () => {
		const course = courseInside([river([108.5, 31.2], [108.5, 31.8], [108.8, 31.8], [108.8, 31.2])], zone);
		expect(course).toEqual({
			type: 'MultiLineString',
			coordinates: [
				[
					[108.5, 31.2],
					[108.5, 31.5]
				],
				[
					[108.8, 31.5],
					[108.8, 31.2]
				]
			]
		});
	});

	it('joins several rivers in the order they are named', () => {
		const upper = river([108.1, 31], [108.2, 31]);
		const lower = river([108.3, 31], [108.4, 31]);
		expect(courseInside([lower, upper], zone)?.coordinates).toEqual([lower.coordinates, upper.coordinates]);
	});

	it('keeps to both parts of a zone that lies apart', () => {
		const apart = multiPolygon([square(108, 30.5), square(110, 30.5)]);
		expect(courseInside([river([108.5, 31], [110.5, 31])], apart)?.coordinates).toHaveLength(2);
	});

	it('loses no length where a winding river is cut', () => {
		const bends = Array.from({ length: 200 }, (_, step) => [
			107.5 + step / 100,
			31 + 0.6 * Math.sin(step / 7)
		]);
		const stretches = splitByZone(bends, zone);
		const cutKm = stretches.reduce((sum, { coordinates }) => sum + length(lineString(coordinates)), 0);
		expect(stretches.length).toBeGreaterThan(5);
		expect(stretches.map(({ inside }) => inside)).toEqual(stretches.map((_, index) => index % 2 === 1));
		expect(cutKm).toBeCloseTo(length(lineString(bends)), 2);
	});
});
