import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { DrawingSize } from '../drawing-size.ts';
import { scaleValue } from './scale-value.ts';

/** Properties given in pixels, and icon sizes, which are factors of pixels; by what holds where a layer names none. */
const pixelProperties: Record<string, number | null> = {
	'line-width': 1,
	'line-offset': null,
	'line-gap-width': null,
	'line-blur': null,
	'circle-radius': 5,
	'circle-stroke-width': null,
	'text-size': 16,
	'text-halo-width': null,
	'text-halo-blur': null,
	'text-padding': 2,
	'icon-size': 1,
	'symbol-spacing': 250
};

/** What an expression compares a zoom with. */
const comparisons = ['<', '<=', '>', '>=', '==', '!='];

const isZoom = (part: unknown): boolean => Array.isArray(part) && part[0] === 'zoom';

/** Moves every zoom that an expression speaks of by `shift`. */
function shiftZooms(value: unknown, shift: number): unknown {
	if (!Array.isArray(value)) return value;
	const [operator, ...rest] = value as unknown[];
	if (comparisons.includes(String(operator)) && rest.some(isZoom))
		return [operator, ...rest.map((part) => (typeof part === 'number' ? part + shift : part))];
	const zoomAt = rest.findIndex(isZoom);
	const steps = operator === 'interpolate' || operator === 'step';
	return [
		operator,
		...rest.map((part, index) => {
			// `interpolate` goes on with stop, value, stop; `step` has the value below its first stop before them.
			const isStop =
				steps && zoomAt >= 0 && index > zoomAt && (index - zoomAt) % 2 === (operator === 'step' ? 0 : 1);
			return isStop && typeof part === 'number' ? part + shift : shiftZooms(part, shift);
		})
	];
}

const shifted = (zoom: number | undefined, shift: number): number | undefined =>
	zoom === undefined ? undefined : Math.max(0, zoom + shift);

type Properties = Record<string, unknown>;

function scaleProperties(properties: Properties, scale: number, shift: number): Properties {
	return Object.fromEntries(
		Object.entries(properties).map(([name, value]) => {
			const moved = shiftZooms(value, shift);
			return [name, name in pixelProperties ? scaleValue(moved, scale) : moved];
		})
	);
}

/** Pixel properties that a layer of this kind has without naming them. */
function unnamed({ type, layout, paint }: LayerSpecification, part: 'layout' | 'paint'): Properties {
	const named: Properties = { ...layout, ...paint };
	const prefixes = type === 'symbol' ? ['text-', 'icon-', 'symbol-'] : [`${type}-`];
	return Object.fromEntries(
		Object.entries(pixelProperties).filter(
			([name, standard]) =>
				standard !== null &&
				!(name in named) &&
				prefixes.some((prefix) => name.startsWith(prefix)) &&
				(part === 'layout') === (type === 'symbol')
		)
	);
}

/**
 * The layer drawn larger: every width, size and halo `marks` times as many pixels, and each zoom that the style speaks of
 * moved so that at zoom z it looks as the given layer does at z − log₂(picture). With marks = picture that is the very map
 * of a desk at the resolution of a wall; marks beyond it make names and lines bolder on the same ground.
 */
export function scaleDrawing(layer: LayerSpecification, { marks, picture }: DrawingSize): LayerSpecification {
	if (marks === 1 && picture === 1) return layer;
	const shift = Math.log2(picture);
	const part = (name: 'layout' | 'paint') =>
		scaleProperties({ ...unnamed(layer, name), ...layer[name] }, marks, shift);
	const scaled = {
		...layer,
		minzoom: shifted(layer.minzoom, shift),
		maxzoom: shifted(layer.maxzoom, shift),
		...('filter' in layer ? { filter: shiftZooms(layer.filter, shift) } : {}),
		layout: part('layout'),
		paint: part('paint')
	};
	return Object.fromEntries(
		Object.entries(scaled).filter(([, value]) => value !== undefined)
	) as unknown as LayerSpecification;
}
