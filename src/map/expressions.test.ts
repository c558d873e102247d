import { expression, type ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { categories } from '#model/category.ts';
import { categoryColor, lineWidth, whenActive } from './expressions.ts';
import { lineCategories, threadShare, widthStops, widthZooms } from './line-pattern.ts';
import { hueOf, lightPalette } from './palette.ts';

/** What the map's engine makes of an expression for one feature. */
function evaluate(
	written: ExpressionSpecification,
	properties: Record<string, unknown>,
	{ zoom = 9, state = {} }: { zoom?: number; state?: Record<string, unknown> } = {}
): unknown {
	const made = expression.createExpression(written, 'test');
	if (made.result === 'error') throw new Error(made.value.map(({ message }) => message).join('; '));
	return made.value.evaluate({ zoom }, { type: 2, properties }, state);
}

describe('the colour of a category', () => {
	it.each(categories)('%s is that of its hue', (category) => {
		expect(evaluate(categoryColor(lightPalette), { category })).toBe(lightPalette.hues[hueOf[category]]);
	});

	it('is grey where the category is unknown', () => {
		expect(evaluate(categoryColor(lightPalette), {})).toBe(lightPalette.inkSoft);
	});
});

describe('the width of a line', () => {
	it.each(lineCategories)('of %s meets its stops', (category) => {
		const widths = widthZooms.map((zoom) => evaluate(lineWidth(), { category }, { zoom }));
		expect(widths).toEqual([...widthStops[category]]);
	});

	it('lies between the stops between the zooms, and no wider beyond them', () => {
		const at = (zoom: number) => evaluate(lineWidth(), { category: 'rail' }, { zoom });
		expect(at(8.5)).toBeCloseTo((widthStops.rail[0] + widthStops.rail[1]) / 2, 6);
		expect([at(5), at(14)]).toEqual([widthStops.rail[0], widthStops.rail[3]]);
	});

	it('is scaled first, then widened', () => {
		const [narrow] = widthStops.rail;
		expect(evaluate(lineWidth(threadShare, 2), { category: 'rail' }, { zoom: 8 })).toBeCloseTo(
			narrow * threadShare + 2,
			6
		);
	});

	it('is not nothing for a category without a course of its own', () => {
		expect(evaluate(lineWidth(), { category: 'tourism' })).toBe(3);
	});
});

describe('a value that follows the pointer', () => {
	const opacity = whenActive(0.4, 0.2, 0.1);

	it.each([
		[{}, 0.1],
		[{ hovered: true }, 0.2],
		[{ selected: true }, 0.4],
		[{ selected: true, hovered: true }, 0.4],
		[{ selected: false, hovered: false }, 0.1]
	])('with %j is %d', (state, value) => {
		expect(evaluate(opacity, {}, { state })).toBe(value);
	});

	it('may fall back to what the feature says', () => {
		expect(evaluate(whenActive<number>(9, 8, ['get', 'rank']), { rank: 3 })).toBe(3);
	});
});
