import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Category } from '#model/category.ts';
import { lineCategories, widthStops, widthZooms, type LineCategory } from './line-pattern.ts';
import { hueOf, type Palette } from './palette.ts';
import { categories } from '#model/category.ts';

/** Colour of the feature's category. */
export function categoryColor(palette: Palette): ExpressionSpecification {
	const cases = categories.flatMap((category: Category) => [category, palette.hues[hueOf[category]]]);
	return ['match', ['get', 'category'], ...cases, palette.inkSoft] as unknown as ExpressionSpecification;
}

/** Line width by category, growing with the zoom; `scale` multiplies it, `extraPx` is added. */
export function lineWidth(scale = 1, extraPx = 0): ExpressionSpecification {
	const atStop = (index: 0 | 1 | 2 | 3) => {
		const cases = lineCategories.flatMap((category: LineCategory) => [
			category,
			widthStops[category][index] * scale + extraPx
		]);
		return ['match', ['get', 'category'], ...cases, 3 * scale + extraPx];
	};
	const stops = widthZooms.flatMap((zoom, index) => [zoom, atStop(index as 0 | 1 | 2 | 3)]);
	return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

/**
 * The same value for every feature, in the words of one that differs: layers that are given their values in the same way
 * share a shader, and to build one takes longer than to read the value of each feature.
 */
export const perFeature = (value: string | number): ExpressionSpecification => [
	'case',
	['==', ['geometry-type'], ''],
	value,
	value
];

/** A value given in the words of one that differs by zoom and feature. */
export const perFeatureAndZoom = (value: number | ExpressionSpecification): ExpressionSpecification => {
	const own = typeof value === 'number' ? perFeature(value) : value;
	return ['step', ['zoom'], own, 1, own];
};

/** The same stroke for every feature, in the words in which rivers and courses are given theirs. */
export const strokeOf = (color: string, widthPx: number, opacity: number) => ({
	'line-color': perFeature(color),
	'line-width': perFeatureAndZoom(widthPx),
	'line-opacity': perFeature(opacity)
});

/** Whether a state is set on the feature. */
export const isIn = (state: string): ExpressionSpecification => ['boolean', ['feature-state', state], false];

/** A value that differs while the feature is hovered, or selected or pointed at by a chapter. */
export function whenActive<T extends number | string>(
	selected: T,
	hovered: T,
	otherwise: T | ExpressionSpecification
): ExpressionSpecification {
	return [
		'case',
		['any', isIn('selected'), isIn('highlighted')],
		selected,
		isIn('hovered'),
		hovered,
		otherwise
	] as ExpressionSpecification;
}

/** How strongly a project still shows that the filter does not let pass. */
export const dimmedOpacity = 0.38;

const isDimmed: ExpressionSpecification = ['boolean', ['feature-state', 'dimmed'], false];

/** An opacity that drops while the feature's project is filtered out; to nothing for names. */
export function dimmable(
	opacity: number | ExpressionSpecification,
	dimmed: number = dimmedOpacity
): ExpressionSpecification {
	return ['*', opacity, ['case', isDimmed, dimmed, 1]];
}
