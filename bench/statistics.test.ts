import { expect, test } from 'vitest';
import { median, medianRatio } from './statistics.ts';

test('The median is the middle value, or between the two middle ones', () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([4, 1, 9, 2])).toBe(3);
	expect(median([])).toBeNull();
});

test('The ratio is taken in each round, so that a slow round does not change it', () => {
	expect(medianRatio([50, 500, 60], [100, 1000, 100])).toBe(0.5);
});

test('A round without both values, or with a reference of 0, does not count', () => {
	expect(medianRatio([null, 20, 30, 7], [10, 10, null, 0])).toBe(2);
	expect(medianRatio([null], [1])).toBeNull();
});
