import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { scaleValue } from './scale-value.ts';

/** The layer with its names `factor` times as large. */
export function scaleText(layer: LayerSpecification, factor: number): LayerSpecification {
	const size = layer.type === 'symbol' ? layer.layout?.['text-size'] : undefined;
	if (layer.type !== 'symbol' || size === undefined || factor === 1) return layer;
	const scaled = scaleValue(size, factor) as typeof size;
	return { ...layer, layout: { ...layer.layout, 'text-size': scaled } };
}
