import { describe, expect, it } from 'vitest';
import { phases } from '#model/phase.ts';
import { legendLines } from './legend.ts';
import { lineCategories, patternOf } from './line-pattern.ts';

describe('the legend of lines', () => {
	it('shows no two samples that look the same', () => {
		const looks = legendLines.map(({ category, phase }) =>
			JSON.stringify([category, patternOf(phase, category)])
		);
		expect(new Set(looks).size).toBe(looks.length);
	});

	it('shows every pattern a line can have', () => {
		const shown = new Set(legendLines.map(({ phase }) => phase));
		expect(shown).toEqual(new Set(phases));
	});

	it('shows only what the map draws', () => {
		expect(legendLines.every(({ category }) => lineCategories.includes(category))).toBe(true);
	});
});
