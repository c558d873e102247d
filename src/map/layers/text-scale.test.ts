import { expect, it } from 'vitest';
import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { scaleText } from './text-scale.ts';

type Size = NonNullable<NonNullable<SymbolLayerSpecification['layout']>['text-size']>;
const layer = (size: Size): SymbolLayerSpecification => ({
	id: 'names',
	type: 'symbol',
	source: 'towns',
	layout: { 'text-size': size }
});

it.each<[string, Size, Size]>([
	['a plain size', 12, 18],
	[
		'a size by property',
		['match', ['get', 'rank'], 1, 15, 12],
		['*', 1.5, ['match', ['get', 'rank'], 1, 15, 12]]
	],
	[
		'a curve over the zoom, at its stops',
		['interpolate', ['linear'], ['zoom'], 6, 14, 10, 26],
		['interpolate', ['linear'], ['zoom'], 6, 21, 10, 39]
	]
])('%s is scaled', (_kind, size, scaled) => {
	expect(scaleText(layer(size), 1.5)).toEqual(layer(scaled));
});

it('a layer without names stays as it is', () => {
	const land = { id: 'land', type: 'background' } as const;
	expect(scaleText(land, 1.5)).toBe(land);
});
