import { describe, expect, it } from 'vitest';
import type { Series } from '#view/series.ts';
import { chart, dayTicks, layOut, markPaths, valueTicks } from './series-geometry.ts';

function series(points: [value: number, lastDay: string][], isPercent = true): Series {
	const claim = {} as Series['observations'][number]['claim'];
	const observations = points.map(([value, lastDay]) => ({
		claim,
		value,
		lastDay,
		bound: '=' as const,
		scope: 0
	}));
	return { id: 's', metric: 'm', kind: 'k', unit: '%', isPercent, scopes: ['whole'], observations };
}

describe('the scale of values', () => {
	it('is the whole for shares', () => {
		expect(valueTicks([41, 59.39], true)).toEqual([0, 25, 50, 75, 100]);
	});

	it('is round, spans every value and stays readable', () => {
		for (const values of [
			[477, 486.4],
			[88.99, 90.2],
			[6.5, 6.7],
			[1213, 1237.22],
			[-3, 4],
			[117.7, 185.8],
			[0.001, 0.002]
		]) {
			const ticks = valueTicks(values, false);
			expect(ticks[0], String(values)).toBeLessThanOrEqual(Math.min(...values));
			expect(ticks.at(-1), String(values)).toBeGreaterThanOrEqual(Math.max(...values));
			expect(ticks.length, String(values)).toBeGreaterThanOrEqual(3);
			expect(ticks.length, String(values)).toBeLessThanOrEqual(6);
		}
		expect(valueTicks([88.99, 90.2], false)).toEqual([88.5, 89, 89.5, 90, 90.5]);
		expect(valueTicks([117.7, 185.8], true)).toEqual([100, 150, 200]);
	});

	it('leaves room around values that are all the same, zero among them', () => {
		expect(valueTicks([80, 80], false)).toEqual([75, 80, 85]);
		expect(valueTicks([0, 0], false)).toEqual([-0.5, 0, 0.5]);
	});
});

describe('the scale of days', () => {
	it.each([
		['2024-09-13', '2025-01-01', ['2024-10-01', '2024-11-01', '2024-12-01', '2025-01-01']],
		['2024-09-13', '2025-03-20', ['2024-11-01', '2025-01-01', '2025-03-01']],
		['2022-01-12', '2022-12-31', ['2022-04-01', '2022-07-01', '2022-10-01']],
		['2018-06-01', '2025-08-15', ['2019-01-01', '2021-01-01', '2023-01-01', '2025-01-01']],
		['2022-10-04', '2022-10-08', ['2022-10-04', '2022-10-08']],
		['2024-12-31', '2024-12-31', ['2024-12-31']]
	])('from %s to %s names %j', (first, last, ticks) => {
		expect(dayTicks(first, last)).toEqual(ticks);
	});
});

describe('a chart', () => {
	const draw = (points: [number, string][], isPercent = true) => layOut(series(points, isPercent), String);

	it('puts later to the right and more higher up, inside its frame', () => {
		const { placed } = draw([
			[41, '2024-09-13'],
			[51, '2024-12-02'],
			[44, '2025-01-01']
		]);
		const [september, december, january] = placed;
		if (!september || !december || !january) throw new Error('a mark is missing');
		expect(september.x).toBeLessThan(december.x);
		expect(december.x).toBeLessThan(january.x);
		expect(december.y).toBeLessThan(january.y);
		expect(january.y).toBeLessThan(september.y);
		for (const { x, y } of placed) {
			expect(x).toBeGreaterThan(chart.left);
			expect(x).toBeLessThan(chart.width - chart.right);
			expect(y).toBeGreaterThanOrEqual(chart.top);
			expect(y).toBeLessThanOrEqual(chart.height - chart.bottom);
		}
	});

	it('puts days in proportion to the time between them', () => {
		const [a, b, c] = draw([
			[1, '2025-01-01'],
			[2, '2025-01-03'],
			[3, '2025-01-11']
		]).placed;
		if (!a || !b || !c) throw new Error('a mark is missing');
		expect((c.x - b.x) / (b.x - a.x)).toBeCloseTo(4);
	});

	it('keeps marks off the time axis where that is not nothing', () => {
		const bottom = chart.height - chart.bottom;
		const [low] = draw(
			[
				[449, '2022-10-04'],
				[449.27, '2022-10-08']
			],
			false
		).placed;
		expect(low?.y).toBeLessThan(bottom);
		expect(
			draw([
				[0, '2022-10-04'],
				[50, '2022-10-08']
			]).placed[0]?.y
		).toBe(bottom);
	});

	it('names months where it can, else days, and keeps the names inside', () => {
		const months = draw([
			[1, '2024-09-13'],
			[2, '2025-01-01']
		]).dayTicks;
		expect(months.map(({ label }) => label)).toEqual(['2024-10', '2024-11', '2024-12', '2025-01']);
		const days = draw([
			[1, '2022-10-04'],
			[2, '2022-10-08']
		]).dayTicks;
		expect(days.map(({ label }) => label)).toEqual(['2022-10-04', '2022-10-08']);
		for (const { labelAt } of days) expect(labelAt).toBeLessThanOrEqual(chart.width - 30);
	});

	it('stands for one day alone without a fault', () => {
		const { placed, dayTicks: ticks } = draw([
			[41, '2024-12-31'],
			[44, '2024-12-31']
		]);
		expect(placed.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
		expect(ticks).toHaveLength(1);
	});
});

describe('the marks', () => {
	it('have a shape each', () => {
		expect(new Set(markPaths).size).toBe(markPaths.length);
	});
});
