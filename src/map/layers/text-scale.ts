import type {
	DataDrivenPropertyValueSpecification,
	LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';

type Size = DataDrivenPropertyValueSpecification<number>;

/** A size times a factor. A curve over the zoom has to stay outermost, so that its values are scaled instead. */
function scaled(size: Size, factor: number): Size {
	if (typeof size === 'number') return size * factor;
	if (!Array.isArray(size) || size[0] !== 'interpolate') return ['*', factor, size] as Size;
	const [operator, curve, input, ...stops] = size as unknown[];
	const outputs = stops.map((stop, index) => (index % 2 === 0 ? stop : scaled(stop as Size, factor)));
	return [operator, curve, input, ...outputs] as Size;
}

/** The layer with its names `factor` times as large. */
export function scaleText(layer: LayerSpecification, factor: number): LayerSpecification {
	const size = layer.type === 'symbol' ? layer.layout?.['text-size'] : undefined;
	if (layer.type !== 'symbol' || size === undefined || factor === 1) return layer;
	return { ...layer, layout: { ...layer.layout, 'text-size': scaled(size, factor) } };
}
