import { describe, expect, it } from 'vitest';
import { arcPath, pointOnRing } from './ring-geometry.ts';

/** Start, end, and the two flags of an arc's path. */
function partsOf(path: string) {
	const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
	const [startX = NaN, startY = NaN, , , , large = NaN, sweep = NaN, endX = NaN, endY = NaN] = numbers;
	return { start: [startX, startY], end: [endX, endY], large, sweep };
}

function expectNear(point: { x: number; y: number }, x: number, y: number) {
	expect(point.x).toBeCloseTo(x, 9);
	expect(point.y).toBeCloseTo(y, 9);
}

describe('a point on the ring', () => {
	it('starts at twelve o’clock and goes clockwise', () => {
		expectNear(pointOnRing(0, 10), 0, -10);
		expectNear(pointOnRing(0.25, 10), 10, 0);
		expectNear(pointOnRing(0.5, 10), 0, 10);
		expectNear(pointOnRing(0.75, 10), -10, 0);
		expectNear(pointOnRing(1, 10), 0, -10);
	});
});

describe('an arc', () => {
	it('runs clockwise from share to share', () => {
		expect(partsOf(arcPath(0, 0.25, 10))).toEqual({ start: [0, -10], end: [10, 0], large: 0, sweep: 1 });
		expect(partsOf(arcPath(0.25, 0.5, 10))).toEqual({ start: [10, 0], end: [0, 10], large: 0, sweep: 1 });
	});

	it('takes the long way round for more than half, the short way for less', () => {
		expect([0.44, 0.49, 0.51, 0.62].map((to) => partsOf(arcPath(0, to, 17)).large)).toEqual([0, 0, 1, 1]);
		expect(partsOf(arcPath(0.7, 1, 17)).large).toBe(0);
	});

	it.each([4, 10, 17])('for everything is a ring of %d px, its ends apart by less than shows', (radius) => {
		const { start, end, large } = partsOf(arcPath(0, 1, radius));
		const gapPx = Math.hypot((end[0] ?? NaN) - (start[0] ?? NaN), (end[1] ?? NaN) - (start[1] ?? NaN));
		expect(large).toBe(1);
		// Between equal ends nothing at all would be drawn.
		expect(gapPx).toBeGreaterThan(0);
		expect(gapPx).toBeLessThan(0.1);
	});

	it('keeps its ends on the circle', () => {
		for (const to of [0.01, 0.24, 0.44, 0.75, 0.9999]) {
			const { end } = partsOf(arcPath(0, to, 17));
			expect(Math.hypot(...end), String(to)).toBeCloseTo(17, 1);
		}
	});
});
