import {
	featureFilter,
	latest,
	normalizePropertyExpression,
	type Color
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';
import { maxZoom, minZoom } from '../camera.ts';
import { colorVariable } from '../palette-css.ts';
import type { ZoomCurve } from './zoom-curve.ts';

/** Reads a layer of the live style as the engine does, feature by feature. Colours come as custom properties. */

export type MapFeature = Feature<Geometry, Record<string, unknown> | null>;

export interface LayerReader {
	/** The zoom from which the layer draws the feature; Infinity where it never does. */
	visibleFrom(feature: MapFeature): number;
	/** A number that may follow the zoom. */
	number(property: string, feature: MapFeature): ZoomCurve;
	color(property: string, feature: MapFeature): string;
	/** The custom property of a colour found inside a value. */
	variableOf(color: object): string;
	/** Anything that does not follow the zoom. */
	value(property: string, feature: MapFeature): unknown;
}

const types: Record<string, 1 | 2 | 3> = { Point: 1, LineString: 2, Polygon: 3 };

function evaluated({ geometry, properties, id }: MapFeature) {
	const type = types[geometry.type.replace('Multi', '')] ?? 1;
	return { type, properties: properties ?? {}, ...(id === undefined ? {} : { id }) };
}

const zoomStep = 0.1;
/** Every zoom at which something may begin to be drawn; the style names tenths only. */
const zooms = Array.from({ length: Math.round((maxZoom - minZoom) / zoomStep) + 1 }, (_, step) =>
	Number((minZoom + step * zoomStep).toFixed(1))
);

type Specifications = Record<string, Record<string, StylePropertySpecification>>;

function expressionOf(layer: LayerSpecification, property: string) {
	const part = (['paint', 'layout'] as const).find((one) => property in specificationsOf(one, layer));
	const specification = part && specificationsOf(part, layer)[property];
	if (!part || !specification)
		throw new Error(`layer ${layer.id}: no property ${property} in ${layer.type} layers`);
	const given = (layer[part] as Record<string, unknown> | undefined)?.[property];
	const value = given ?? (specification as { default?: unknown }).default;
	return normalizePropertyExpression(value as never, `layers.${layer.id}.${part}.${property}`, specification);
}

const specificationsOf = (part: 'paint' | 'layout', { type }: LayerSpecification) =>
	(latest as unknown as Specifications)[`${part}_${type}`] ?? {};

/** How one layer draws any feature of its source. */
export function readLayer(layer: LayerSpecification): LayerReader {
	const filter = 'filter' in layer ? featureFilter(layer.filter, `layers.${layer.id}.filter`) : null;
	const shows = (feature: MapFeature, zoom: number) =>
		zoom >= (layer.minzoom ?? 0) &&
		// The engine filters as it cuts tiles, and these it cuts for whole zooms.
		(filter?.filter({ zoom: Math.floor(zoom) }, evaluated(feature)) ?? true);
	const at = (property: string, feature: MapFeature, zoom: number): unknown =>
		expressionOf(layer, property).evaluate({ zoom }, evaluated(feature), {});
	return {
		visibleFrom: (feature) => zooms.find((zoom) => shows(feature, zoom)) ?? Infinity,
		number(property, feature) {
			const expression = expressionOf(layer, property);
			// The first value of steps holds from minus infinity on, which no curve begins at.
			const zoomStops = ('zoomStops' in expression ? expression.zoomStops : [0]).filter(Number.isFinite);
			const type = 'interpolationType' in expression ? expression.interpolationType : undefined;
			return {
				stops: zoomStops.map((zoom) => ({ zoom, value: Number(at(property, feature, zoom)) })),
				base: type?.name === 'exponential' ? type.base : 1
			};
		},
		color: (property, feature) => colorVariable(at(property, feature, maxZoom) as Color),
		variableOf: (color) => colorVariable(color as Color),
		value: (property, feature) => at(property, feature, maxZoom)
	};
}
