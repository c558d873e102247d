import { describe, expect, it } from 'vitest';
import { categories } from '#model/category.ts';
import {
	bandPx,
	casingPx,
	isLineCategory,
	lineCategories,
	patternOf,
	widthStops,
	widthZooms
} from './line-pattern.ts';

describe('the pattern of a line', () => {
	it.each(lineCategories)('tells planned, started, under construction and ready apart on %s', (category) => {
		const patterns = (['planned', 'started', 'under-construction', 'ready'] as const).map((phase) =>
			JSON.stringify(patternOf(phase, category))
		);
		expect(new Set(patterns).size).toBe(4);
	});

	it('is solid only where the works are done', () => {
		expect(patternOf('ready', 'rail').dash).toBeNull();
		for (const phase of ['planned', 'started', 'under-construction'] as const) {
			expect(patternOf(phase, 'rail').dash, phase).not.toBeNull();
		}
	});

	it('never says more of an unknown phase than of a plan', () => {
		expect(patternOf(null, 'water')).toEqual(patternOf('planned', 'water'));
	});

	it('makes dots by round caps on dashes of nearly no length', () => {
		const { dash, round } = patternOf('planned', 'water');
		expect(dash?.[0]).toBeLessThan(0.1);
		expect(round).toBe(true);
		expect(patternOf('under-construction', 'rail').round).toBe(false);
	});
});

describe('the width of a line', () => {
	it.each(lineCategories)('of %s grows with every zoom', (category) => {
		const widths = widthStops[category];
		expect(widths).toHaveLength(widthZooms.length);
		expect(widths).toEqual([...widths].sort((a, b) => a - b));
		expect(new Set(widths).size).toBe(widths.length);
	});

	it('stays inside the band of a course that is only schematic', () => {
		for (const category of lineCategories) {
			expect(bandPx[category], category).toBeGreaterThan(widthStops[category][0] + casingPx);
		}
	});
});

describe('isLineCategory', () => {
	it('knows the categories that are drawn as lines', () => {
		expect(categories.filter(isLineCategory)).toEqual([...lineCategories]);
		expect(isLineCategory('services')).toBe(false);
	});
});
