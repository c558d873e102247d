import { describe, expect, it } from 'vitest';
import { bounds, type Bound } from './claim.ts';
import { areDisjoint, isBelow, rangeOf } from './range.ts';

const disjoint = (a: [number, Bound], b: [number, Bound]) => areDisjoint(rangeOf(...a), rangeOf(...b));

describe('two values', () => {
	it.each([
		['more than 50', [50, '>'], '44', [44, '=']],
		['more than 50', [50, '>'], 'exactly 50', [50, '=']],
		['more than 50', [50, '>'], 'at most 50', [50, '≤']],
		['at least 70', [70, '≥'], 'less than 70', [70, '<']],
		['about 100', [100, '~'], '106', [106, '=']],
		['about -100', [-100, '~'], '-94', [-94, '=']]
	] as const)('%s (%j) excludes %s (%j)', (_a, a, _b, b) => {
		expect(disjoint([...a], [...b])).toBe(true);
		expect(disjoint([...b], [...a])).toBe(true);
	});

	it.each([
		['more than 50', [50, '>'], '51', [51, '=']],
		['at least 70', [70, '≥'], '70', [70, '=']],
		['at least 70', [70, '≥'], 'at most 70', [70, '≤']],
		['more than 18', [18, '>'], 'more than 100', [100, '>']],
		['less than 400', [400, '<'], 'at most 16', [16, '≤']],
		['about 100', [100, '~'], '95', [95, '=']],
		['about -100', [-100, '~'], '-103', [-103, '=']]
	] as const)('%s (%j) allows %s (%j)', (_a, a, _b, b) => {
		expect(disjoint([...a], [...b])).toBe(false);
		expect(disjoint([...b], [...a])).toBe(false);
	});

	it('never exclude themselves, whatever their bound', () => {
		for (const bound of bounds) expect(disjoint([44, bound], [44, bound]), bound).toBe(false);
	});
});

describe('isBelow', () => {
	it('tells the direction', () => {
		expect(isBelow(rangeOf(44, '='), rangeOf(50, '>'))).toBe(true);
		expect(isBelow(rangeOf(50, '>'), rangeOf(44, '='))).toBe(false);
	});

	it('is false of ranges that share one number', () => {
		expect(isBelow(rangeOf(70, '≤'), rangeOf(70, '≥'))).toBe(false);
	});
});
