import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '#model/text.ts';
import { categoryColor } from '../expressions.ts';
import type { Palette } from '../palette.ts';
import { halo, nameIn, sans } from './labels.ts';

/** Exchanges between places: arcs that say who deals with whom, and nothing of a course. Hidden until a story shows some. */

/** Width and dash of an arc, in pixels and in widths; the legend draws its sample from them, too. */
export const arcWidthPx = 2.4;
export const arcDash = [1.2, 1.4] as const;

const isPart = (part: 'arc' | 'name' | 'arrow'): ExpressionSpecification => ['==', ['get', 'part'], part];

export const flowCasings = (palette: Palette): LayerSpecification => ({
	id: 'flow-casings',
	type: 'line',
	source: 'flows',
	filter: isPart('arc'),
	layout: { 'line-cap': 'round', visibility: 'none' },
	paint: { 'line-color': palette.land, 'line-width': arcWidthPx + 3, 'line-opacity': 0.85 }
});

export const flowArcs = (palette: Palette): LayerSpecification => ({
	id: 'flow-arcs',
	type: 'line',
	source: 'flows',
	filter: isPart('arc'),
	layout: { visibility: 'none' },
	paint: {
		'line-color': categoryColor(palette),
		'line-width': arcWidthPx,
		'line-dasharray': [...arcDash]
	}
});

/** A triangle of the text face: it turns with the arc and needs no picture of its own. */
export const flowArrows = (palette: Palette, language: Language): LayerSpecification => ({
	id: 'flow-arrows',
	type: 'symbol',
	source: 'flows',
	filter: isPart('arrow'),
	layout: {
		visibility: 'none',
		'text-field': '▲',
		'text-font': sans('Bold', language),
		'text-size': 17,
		'text-rotate': ['get', 'bearing'],
		'text-rotation-alignment': 'map',
		'text-allow-overlap': true,
		'text-ignore-placement': true
	},
	paint: { 'text-color': categoryColor(palette), ...halo(palette) }
});

/** The name of an exchange at the crown of its arc, with the word that says how much the arc means. */
export const flowNames = (palette: Palette, language: Language): LayerSpecification => ({
	id: 'flow-names',
	type: 'symbol',
	source: 'flows',
	filter: isPart('name'),
	layout: {
		visibility: 'none',
		'text-field': [
			'format',
			nameIn(language),
			{},
			language === 'zh' ? '（示意）' : ' (schematic)',
			{
				'font-scale': 0.84,
				'text-font': ['literal', sans('Regular', language)],
				'text-color': palette.inkSoft
			}
		],
		'text-font': sans('Medium', language),
		'text-size': 13,
		'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
		'text-radial-offset': 0.7,
		'text-justify': 'auto',
		'text-max-width': 14,
		'text-padding': 1
	},
	paint: { 'text-color': categoryColor(palette), ...halo(palette, 2) }
});
