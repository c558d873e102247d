import { describe, expect, it } from 'vitest';
import { zoneBounds } from '../camera.ts';
import { byRegion, dotAt, outlineOf, simplified, toUnits, unitsHigh, unitsWide } from './outline.ts';

const [[west, south], [east, north]] = zoneBounds;

describe('the units of the drawing', () => {
	it('span the box of the zone, y down', () => {
		expect(toUnits([west, north])).toEqual([0, 0]);
		expect(toUnits([east, south])).toEqual([unitsWide, unitsHigh]);
	});
});

describe('simplifying a line', () => {
	const wave = Array.from({ length: 400 }, (_, x) => [x, Math.round(20 * Math.sin(x / 15))] as const);

	it('leaves out points, none farther than the tolerance from what remains', () => {
		const kept = simplified(wave, 1);
		expect(kept.length).toBeLessThan(wave.length / 4);
		const farthest = wave.map(([x, y]) => {
			const next = kept.findIndex(([keptX]) => keptX >= x);
			const [[ax, ay], [bx, by]] = [kept[Math.max(0, next - 1)] ?? [0, 0], kept[next] ?? [0, 0]];
			return Math.abs(y - (ay + ((by - ay) * (x - ax)) / (bx - ax || 1)));
		});
		expect(Math.max(...farthest)).toBeLessThan(1.6);
	});

	it('keeps both ends', () => {
		expect(
			simplified(
				[
					[0, 0],
					[5, 0],
					[9, 0]
				],
				1
			)
		).toEqual([
			[0, 0],
			[9, 0]
		]);
	});
});

describe('path data', () => {
	it('goes by steps from the first point', () => {
		const path = outlineOf(
			{
				type: 'LineString',
				coordinates: [
					[west, north],
					[west, south],
					[east, south]
				]
			},
			1
		);
		expect(path).toBe(`M0 0l0 ${unitsHigh} ${unitsWide} 0`);
	});

	it('closes rings and cuts what lies outside of every view', () => {
		const ring = [
			[100, 20],
			[120, 20],
			[120, 40],
			[100, 40],
			[100, 20]
		];
		const path = outlineOf({ type: 'Polygon', coordinates: [ring] }, 1);
		expect(path).toMatch(/^M.*z$/);
		for (const number of path.match(/-?\d+/g) ?? []) expect(Math.abs(Number(number))).toBeLessThan(8000);
	});

	it('is empty for what is smaller than a unit', () => {
		expect(
			outlineOf(
				{
					type: 'LineString',
					coordinates: [
						[108, 31],
						[108.00001, 31]
					]
				},
				1
			)
		).toBe('');
	});

	it('draws a dot as a line of no length', () => {
		expect(dotAt([west, north])).toBe('M0 0h0');
	});
});

describe('taking path data apart', () => {
	it('puts lines that begin near each other into one path, loses none and cuts none', () => {
		const near = ['M10 10l5 5', 'M499 40l-9 900'];
		const far = ['M-3-7l4 4', 'M501 40h0'];
		const parts = byRegion([near[0], far[0], near[1], far[1]].join(''));
		expect(parts).toEqual([near.join(''), ...far]);
	});

	it('makes nothing of nothing', () => {
		expect(byRegion('')).toEqual([]);
	});
});
