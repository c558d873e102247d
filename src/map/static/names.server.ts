import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Position } from 'geojson';
import { toWorld, zoneBox } from '../zone-frame.ts';
import { readLayer, type LayerReader, type MapFeature } from './layer-reader.server.ts';
import { farthestZoom, featuresOf, inPx } from './shapes.server.ts';
import { short, type ZoomCurve } from './zoom-curve.ts';

/** A name of the static map. It is placed in percent of the zone's box and drawn in pixels. */
export interface PlacedName {
	/** Class of its own, by which it is moved. */
	id: string;
	x: string;
	y: string;
	/** CSS declarations. */
	style: string;
	visibleFrom: number;
	/** `dyEm` is the step down from the line before; both are in ems of the line itself. */
	lines: { text: string; style: string; dxEm: string; dyEm: string }[];
	/** Sides of its point that it may stand at, the best first; empty where it stands on the point itself. */
	sides: string[];
	/** Ems between the point and the text. */
	distanceEm: number;
	sizePx: ZoomCurve;
	position: Position;
}

/** Names that the static map shows, the most important first; the rest waits for the live one. */
const nameLayers = ['member-names', 'seat-names', 'county-seat-names', 'outside-town-names'];

/** Where a position lies in the zone's box, in percent. */
export function percentAt(position: Position): { x: string; y: string } {
	const { x, y } = toWorld(position);
	return {
		x: ((100 * (x - zoneBox.west)) / zoneBox.width).toFixed(2),
		y: ((100 * (y - zoneBox.north)) / zoneBox.height).toFixed(2)
	};
}

/** The engine sniffs the weight out of the first face's name; CSS says it by itself. */
const weights: Record<string, number> = { Regular: 400, Medium: 500, Bold: 700 };

function faceOf(fonts: unknown): string {
	const [marker = '', ...families] = fonts as string[];
	const weight = weights[marker.replace('Map ', '')] ?? 400;
	const generic = families.at(-1) === 'serif' ? '--font-serif' : '--font-sans';
	return `font-family:var(${generic});font-weight:${weight}`;
}

const first = ({ stops }: ZoomCurve): number => stops[0]?.value ?? 0;

function styleOf(reader: LayerReader, feature: MapFeature, sizePx: ZoomCurve): string {
	const spacing = first(reader.number('text-letter-spacing', feature));
	const halo = first(reader.number('text-halo-width', feature));
	return [
		`font-size:${inPx(sizePx)}`,
		faceOf(reader.value('text-font', feature)),
		...(spacing === 0 ? [] : [`letter-spacing:${short(spacing)}em`]),
		`fill:${reader.color('text-color', feature)}`,
		`stroke:${reader.color('text-halo-color', feature)}`,
		// Half of the stroke lies under the letters.
		`stroke-width:${short(2 * halo)}px`
	].join(';');
}

interface Section {
	text: string;
	scale: number | null;
	textColor: object | null;
	fontStack: string | null;
}

/** Where the engine begins a line of text, and from there to the baseline of an unscaled line, in ems. */
const engineEm = { lineStart: -17 / 24, baseline: 25.6 / 24 };

/** Steps from the point to the baseline of each line, one after the other, in ems of the line stepped to. */
function stepsDown(scales: number[], lineHeightEm: number): number[] {
	const start = engineEm.lineStart + (0.5 - scales.length / 2) * lineHeightEm;
	const baselines = scales.map((scale, index) => {
		const above = scales.slice(0, index).reduce((sum, one) => sum + one, 0) * lineHeightEm;
		return start + above + scale * engineEm.baseline;
	});
	return baselines.map((baseline, index) => (baseline - (baselines[index - 1] ?? 0)) / (scales[index] ?? 1));
}

/** A name's lines. Those of another size or face than the first carry their own style. */
function linesOf(
	field: unknown,
	lineHeightEm: number,
	spacing: number,
	reader: LayerReader
): PlacedName['lines'] {
	const sections = (field as { sections: Section[] }).sections.filter(({ text }) => text.trim() !== '');
	const steps = stepsDown(
		sections.map(({ scale }) => scale ?? 1),
		lineHeightEm
	);
	return sections.map(({ text, scale, textColor, fontStack }, index) => ({
		text,
		// The engine centres the letters without the space behind the last.
		dxEm: short(spacing / (scale ?? 1) / 2),
		dyEm: short(steps[index] ?? 0),
		style: [
			...(scale === null ? [] : [`font-size:${scale}em;letter-spacing:${short(spacing / scale)}em`]),
			...(fontStack === null ? [] : [faceOf(fontStack.split(','))]),
			...(textColor === null ? [] : [`fill:${reader.variableOf(textColor)}`])
		].join(';')
	}));
}

function namesOfLayer(layer: LayerSpecification, style: StyleSpecification): PlacedName[] {
	if (layer.type !== 'symbol') return [];
	const reader = readLayer(layer);
	return featuresOf(style, String(layer.source)).flatMap((feature, index) => {
		const visibleFrom = reader.visibleFrom(feature);
		if (feature.geometry.type !== 'Point' || visibleFrom >= farthestZoom) return [];
		const sizePx = reader.number('text-size', feature);
		const anchors = reader.value('text-variable-anchor', feature);
		return [
			{
				id: `${layer.id}-${index}`,
				...percentAt(feature.geometry.coordinates),
				style: styleOf(reader, feature, sizePx),
				visibleFrom,
				lines: linesOf(
					reader.value('text-field', feature),
					first(reader.number('text-line-height', feature)),
					first(reader.number('text-letter-spacing', feature)),
					reader
				),
				sides: Array.isArray(anchors) ? anchors.map(String) : [],
				distanceEm: first(reader.number('text-radial-offset', feature)),
				sizePx,
				position: feature.geometry.coordinates
			}
		];
	});
}

/** The names of a style that the static map shows, the most important first. */
export const namesOf = (style: StyleSpecification): PlacedName[] =>
	nameLayers.flatMap((id) =>
		style.layers.filter((layer) => layer.id === id).flatMap((layer) => namesOfLayer(layer, style))
	);
