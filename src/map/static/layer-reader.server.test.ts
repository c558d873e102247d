import { describe, expect, it } from 'vitest';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { strokeOf } from '../expressions.ts';
import { markPalette } from '../palette-css.ts';
import { readLayer, type MapFeature } from './layer-reader.server.ts';
import { valueAt } from './zoom-curve.ts';

const line: LayerSpecification = {
	id: 'line',
	type: 'line',
	source: 'any',
	minzoom: 7.4,
	filter: ['any', ['==', ['get', 'rank'], 1], ['>=', ['zoom'], 8.2]],
	paint: {
		'line-color': ['match', ['get', 'rank'], 1, markPalette.water, markPalette.ink],
		'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 6, ['get', 'rank'], 9, 5]
	}
};

const ranked = (rank: number): MapFeature => ({
	type: 'Feature',
	properties: { rank },
	geometry: { type: 'LineString', coordinates: [] }
});

describe('a layer of the live style, read without an engine', () => {
	const reader = readLayer(line);

	it('shows a feature from the least zoom of the layer on', () => {
		expect(reader.visibleFrom(ranked(1))).toBe(7.4);
	});

	it('filters at whole zooms, as the engine cuts tiles', () => {
		expect(reader.visibleFrom(ranked(2))).toBe(9);
	});

	it('gives the stops of a width with their base', () => {
		expect(reader.number('line-width', ranked(2))).toEqual({
			stops: [
				{ zoom: 6, value: 2 },
				{ zoom: 9, value: 5 }
			],
			base: 1.4
		});
	});

	it('gives a width that is written as a step, but does not change, the same value at any zoom', () => {
		const stroke = strokeOf(markPalette.ink, 6, 0.5);
		const width = readLayer({ ...line, paint: stroke }).number('line-width', ranked(1));
		expect([0, 7, 12].map((zoom) => valueAt(width, zoom))).toEqual([6, 6, 6]);
	});

	it('gives colours by their names, and defaults where the style says nothing', () => {
		expect(reader.color('line-color', ranked(1))).toBe('var(--map-water)');
		expect(reader.color('line-color', ranked(2))).toBe('var(--map-ink)');
		expect(reader.value('line-cap', ranked(1))).toBe('butt');
	});

	it('refuses a property that the layer cannot have', () => {
		expect(() => reader.number('text-size', ranked(1))).toThrow('no property text-size in line layers');
	});
});
