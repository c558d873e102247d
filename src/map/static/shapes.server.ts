import type {
	GeoJSONSourceSpecification,
	LayerSpecification,
	StyleSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Geometry } from 'geojson';
import { numberVariable } from '../palette-css.ts';
import { readLayer, type LayerReader, type MapFeature } from './layer-reader.server.ts';
import { byRegion, dotAt, outlineOf } from './outline.ts';
import { constant, inCss, scaled, short, valueAt, type ZoomCurve } from './zoom-curve.ts';

/** One path of the static map: what is drawn, how, and from which zoom on. */
export interface Shape {
	layer: string;
	path: string;
	/** CSS declarations. */
	style: string;
	visibleFrom: number;
}

/** Units that what a layer draws may be simplified by: nothing that shows the zone itself, more for what lies behind the veil. */
const tolerances: Record<string, number> = {
	neighbours: 4,
	rivers: 1.2,
	'vignette-wide': 2,
	'vignette-narrow': 2,
	counties: 1.2
};
const usualTolerance = 0.9;

/** What is drawn from here on only is left out: a screen of 3840 × 2160 CSS pixels opens the map just before it. */
export const farthestZoom = 9.2;

/** A curve as a CSS length. */
export const inPx = (curve: ZoomCurve): string => {
	const css = inCss(curve);
	return css.startsWith('calc(') ? `calc(1px*(${css.slice(5, -1)}))` : `${css}px`;
};

const opacity = (property: string, curve: ZoomCurve): string[] => {
	const value = valueAt(curve, 0);
	if (curve.stops.length > 1) return [`${property}:${inCss(curve)}`];
	return value === 1 ? [] : [`${property}:${numberVariable(value) ?? short(value)}`];
};

/** Dashes as the engine draws them: multiples of the width at the whole zoom below, stretched up to the next one. */
function dashes(pattern: unknown, width: ZoomCurve): string[] {
	if (!Array.isArray(pattern)) return [];
	const atFloor = inCss(width, 'var(--whole-zoom)');
	return [
		`stroke-dasharray:${pattern.map((part) => `calc(1px*var(--stretch)*${short(Number(part))}*${atFloor})`).join(' ')}`
	];
}

/** A blurred line as strokes laid over one another: the engine lets its opacity fall evenly across `blur` pixels. */
function strokesOf(width: ZoomCurve, blur: number, opacityCurve: ZoomCurve) {
	if (blur === 0) return [{ width, opacity: opacityCurve }];
	const half = valueAt(width, 0) / 2 + 0.5;
	const count = Math.max(2, Math.round(blur / 2.25));
	const peak = Math.min(1, half / (blur + 1));
	return Array.from({ length: count }, (_, index) => ({
		width: constant((2 * half * (index + 0.5)) / count),
		opacity: scaled(opacityCurve, (value) => (value * peak) / count)
	}));
}

function lineStyles(reader: LayerReader, feature: MapFeature): string[] {
	const width = reader.number('line-width', feature);
	const cap = reader.value('line-cap', feature);
	const join = reader.value('line-join', feature);
	const share = reader.number('line-opacity', feature);
	if (share.stops.every(({ value }) => value === 0)) return [];
	const strokes = strokesOf(width, valueAt(reader.number('line-blur', feature), 0), share);
	return strokes.map((stroke) =>
		[
			`stroke:${reader.color('line-color', feature)}`,
			`stroke-width:${inPx(stroke.width)}`,
			...opacity('stroke-opacity', stroke.opacity),
			...(cap === 'butt' ? [] : [`stroke-linecap:${String(cap)}`]),
			...(join === 'miter' ? [] : [`stroke-linejoin:${String(join)}`]),
			...dashes(reader.value('line-dasharray', feature), width)
		].join(';')
	);
}

function fillStyles(reader: LayerReader, feature: MapFeature): string[] {
	const share = reader.number('fill-opacity', feature);
	if (share.stops.every(({ value }) => value === 0)) return [];
	return [
		[
			`fill:${reader.color('fill-color', feature)}`,
			'fill-rule:evenodd',
			...opacity('fill-opacity', share)
		].join(';')
	];
}

/** Rim, then core: both discs are round caps, so that they keep their size on any screen. */
function circleStyles(reader: LayerReader, feature: MapFeature): string[] {
	const radius = reader.number('circle-radius', feature);
	const rim = valueAt(reader.number('circle-stroke-width', feature), 0);
	const disc = (color: string, extraPx: number) =>
		`stroke:${color};stroke-width:${inPx(scaled(radius, (value) => 2 * (value + extraPx)))};stroke-linecap:round`;
	const core = disc(reader.color('circle-color', feature), 0);
	return rim === 0 ? [core] : [disc(reader.color('circle-stroke-color', feature), rim), core];
}

function stylesOf(layer: LayerSpecification, reader: LayerReader, feature: MapFeature): string[] {
	if (layer.type === 'line') return lineStyles(reader, feature);
	if (layer.type === 'fill') return fillStyles(reader, feature);
	return layer.type === 'circle' ? circleStyles(reader, feature) : [];
}

function pathOf({ id, type }: LayerSpecification, geometry: Geometry): string {
	if (type !== 'circle') return outlineOf(geometry, tolerances[id] ?? usualTolerance);
	return geometry.type === 'Point' ? dotAt(geometry.coordinates) : '';
}

/** The features of a style's GeoJSON source. Throws where it has none. */
export function featuresOf(style: StyleSpecification, source: string): MapFeature[] {
	const found = style.sources[source] as GeoJSONSourceSpecification | undefined;
	if (found?.type !== 'geojson')
		throw new Error(`source ${source}: found ${found?.type ?? 'none'}, allowed geojson`);
	return (found.data as FeatureCollection).features;
}

/** Everything that one layer draws, a hidden one nothing; features that look alike and lie in one source become one path. */
function shapesOfLayer(layer: LayerSpecification, style: StyleSpecification): Shape[] {
	if (layer.type !== 'line' && layer.type !== 'fill' && layer.type !== 'circle') return [];
	if (layer.layout?.visibility === 'none') return [];
	const reader = readLayer(layer);
	// Rims of all dots before their cores, wide strokes before narrow ones.
	const strata: Map<string, Shape>[] = [];
	for (const feature of featuresOf(style, layer.source)) {
		const visibleFrom = reader.visibleFrom(feature);
		const path = visibleFrom < farthestZoom ? pathOf(layer, feature.geometry) : '';
		for (const [stratum, css] of path === '' ? [] : stylesOf(layer, reader, feature).entries()) {
			const merged = (strata[stratum] ??= new Map<string, Shape>());
			const key = `${css} ${visibleFrom}`;
			const before = merged.get(key)?.path ?? '';
			merged.set(key, { layer: layer.id, path: before + path, style: css, visibleFrom });
		}
	}
	return strata.flatMap((merged) => [...merged.values()]).flatMap(inRegions);
}

/** A translucent line stays one path where it meets itself, as the outlines of areas do: both would show through each other. */
const inRegions = (shape: Shape): Shape[] =>
	shape.layer === 'neighbours' || shape.layer === 'rivers'
		? byRegion(shape.path).map((path) => ({ ...shape, path }))
		: [shape];

/** All lines, areas and dots of a style in its drawing order. */
export const shapesOf = (style: StyleSpecification): Shape[] =>
	style.layers.flatMap((layer) => shapesOfLayer(layer, style));
