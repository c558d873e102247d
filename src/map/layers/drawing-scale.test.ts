import { validateStyleMin, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { ground, mapFeatures } from '../../../tests/unit/build.ts';
import { languages } from '#model/text.ts';
import { darkPalette } from '../palette.ts';
import { readLayer, type MapFeature } from '../static/layer-reader.server.ts';
import { mapStyle, type Standings } from '../style.ts';
import { layersOf } from './index.ts';

const standings: Standings = { phases: {}, ringed: new Set() };
const size = { marks: 2, picture: 2 };
const bold = { marks: 4, picture: 2 };
const shift = Math.log2(size.picture);
const plain = layersOf(darkPalette, 'zh');
const large = layersOf(darkPalette, 'zh', 1, size);
const idOf = ({ id }: LayerSpecification) => id;
const layerIn = (layers: LayerSpecification[], id: string): LayerSpecification => {
	const layer = layers.find((one) => one.id === id);
	if (!layer) throw new Error(`found no layer ${id}, allowed one`);
	return layer;
};

const feature: MapFeature = {
	type: 'Feature',
	properties: { category: 'rail', rank: 2, uncertaintyM: 50, inside: true },
	geometry: { type: 'LineString', coordinates: [] }
};
const curve = (layers: LayerSpecification[], id: string, property: string) =>
	readLayer(layerIn(layers, id)).number(property, feature);

const inPixels = [
	['line-width', 'line'],
	['line-blur', 'line'],
	['circle-radius', 'circle'],
	['circle-stroke-width', 'circle'],
	['text-size', 'symbol'],
	['text-halo-width', 'symbol'],
	['icon-size', 'symbol']
] as const;
const follows = plain.flatMap((layer) =>
	inPixels
		.filter(([property, type]) => layer.type === type && property in { ...layer.paint, ...layer.layout })
		.map(([property]) => [layer.id, property] as const)
);

describe('a map drawn for a wall', () => {
	it.each(follows)('has %s with its %s larger, at zooms as much larger', (id, property) => {
		const at = curve(plain, id, property);
		const found = curve(large, id, property);
		expect(found.base).toBe(at.base);
		for (const [index, { zoom, value }] of at.stops.entries()) {
			expect(found.stops[index]?.value).toBeCloseTo(value * size.marks, 6);
			if (at.stops.length > 1) expect(found.stops[index]?.zoom).toBeCloseTo(zoom + shift, 6);
		}
	});

	it('keeps every layer, and what is not in pixels', () => {
		expect(large.map(idOf)).toEqual(plain.map(idOf));
		for (const [id, property] of [
			['rivers', 'line-opacity'],
			['member-names', 'text-letter-spacing'],
			['station-names', 'text-radial-offset']
		] as const)
			expect(curve(large, id, property), property).toEqual(curve(plain, id, property));
	});

	it('draws an uncertain course as wide on the ground as it is uncertain, however bold the marks', () => {
		const uncertain = { ...feature, properties: { ...feature.properties, uncertaintyM: 30_000 } };
		const drawnBold = layersOf(darkPalette, 'zh', 1, bold);
		const width = (layers: LayerSpecification[]) =>
			readLayer(layerIn(layers, 'project-bands')).number('line-width', uncertain).stops;
		for (const [index, { zoom, value }] of width(plain).entries()) {
			const there = width(drawnBold)[index];
			// One zoom is twice as many pixels on the same ground.
			expect((there?.value ?? 0) / 2 ** ((there?.zoom ?? 0) - zoom)).toBeCloseTo(value, 6);
		}
	});

	it('shows each layer and feature from the zoom that is as much larger', () => {
		expect(layerIn(large, 'station-names').minzoom).toBeCloseTo(8 + shift);
		expect(layerIn(large, 'zone-outline').minzoom).toBeUndefined();
		const towns = JSON.stringify(layerIn(large, 'town-dots'));
		expect(towns).toContain(JSON.stringify(['>=', ['zoom'], 9.2 + shift]));
		expect(towns).not.toContain(JSON.stringify(['>=', ['zoom'], 9.2]));
	});

	it.each(languages)(
		'is one that the engine accepts (%s), on large screens and on small ones',
		(language) => {
			for (const drawn of [size, bold, { marks: 0.9, picture: 0.44 }]) {
				const style = mapStyle(
					mapFeatures(),
					ground(),
					standings,
					darkPalette,
					language,
					'/map/r.webp',
					1.25,
					drawn
				);
				expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
				for (const { minzoom = 0 } of style.layers) expect(minzoom).toBeGreaterThanOrEqual(0);
			}
		}
	);
});
