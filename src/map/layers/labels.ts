import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '#model/text.ts';
import { categoryColor, dimmable, perFeature, perFeatureAndZoom } from '../expressions.ts';
import type { Palette } from '../palette.ts';
import { onGround } from './base.ts';

/**
 * Names. `text-font` names are CSS families here; the first one's words set the weight. System faces come first, so
 * that nothing is fetched where a Chinese face is installed; English takes Latin faces before them, whose apostrophes
 * are not a full square wide.
 */
const chineseSans = [
	'Noto Sans CJK SC',
	'Noto Sans SC',
	'PingFang SC',
	'Microsoft YaHei',
	'Noto Sans SC Variable'
];
const chineseSerif = ['Noto Serif CJK SC', 'Noto Serif SC', 'Songti SC', 'SimSun', 'Noto Sans SC Variable'];
const latinSans = ['Noto Sans', 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Arial'];
const latinSerif = ['Noto Serif', 'Georgia', 'Times New Roman'];

type Weight = 'Regular' | 'Medium' | 'Bold';

export function sans(weight: Weight, language: Language): string[] {
	return [`Map ${weight}`, ...(language === 'en' ? latinSans : []), ...chineseSans, 'sans-serif'];
}

function serif(weight: Weight, language: Language): string[] {
	return [`Map ${weight}`, ...(language === 'en' ? latinSerif : []), ...chineseSerif, 'serif'];
}

export const nameIn = (language: Language): ExpressionSpecification => [
	'get',
	language === 'zh' ? 'nameZh' : 'nameEn'
];

export const halo = (palette: Palette, widthPx = 1.6) => ({
	'text-halo-color': palette.land,
	'text-halo-width': widthPx,
	'text-halo-blur': 0.4
});

export const riverNames = (palette: Palette, language: Language): LayerSpecification => ({
	id: 'river-names',
	type: 'symbol',
	...onGround('river-name'),
	minzoom: 7.2,
	layout: {
		'symbol-placement': 'line',
		'symbol-spacing': 300,
		'text-field': nameIn(language),
		'text-font': serif('Medium', language),
		'text-size': ['match', ['get', 'rank'], 1, 15, 12.5],
		'text-letter-spacing': language === 'zh' ? 0.2 : 0.05,
		'text-max-angle': 75
	},
	paint: { 'text-color': perFeature(palette.waterText), ...halo(palette, 1.4) }
});

/** Small towns join from here on, `later` zooms later where marks are bold. */
const townsFromZoom = 9.2;

export const townDots = (palette: Palette, later = 0): LayerSpecification => ({
	id: 'town-dots',
	type: 'circle',
	source: 'towns',
	filter: [
		'any',
		['<=', ['get', 'rank'], 2],
		['all', ['==', ['get', 'rank'], 3], ['>=', ['zoom'], 7.2]],
		['>=', ['zoom'], townsFromZoom + later]
	],
	paint: {
		'circle-radius': perFeatureAndZoom(['match', ['get', 'rank'], 1, 4.2, 2, 3, 3, 2.6, 2]),
		'circle-color': palette.land,
		'circle-opacity': perFeature(1),
		'circle-stroke-color': ['match', ['get', 'rank'], 1, palette.ink, palette.inkSoft],
		'circle-stroke-opacity': perFeature(1),
		'circle-stroke-width': ['match', ['get', 'rank'], 1, 2, 1.3]
	}
});

/** The inner dot that tells the four seats from county seats. */
export const seatCores = (palette: Palette): LayerSpecification => ({
	id: 'seat-cores',
	type: 'circle',
	source: 'towns',
	filter: ['==', ['get', 'rank'], 1],
	paint: {
		'circle-radius': perFeatureAndZoom(1.8),
		'circle-color': palette.ink,
		'circle-opacity': perFeature(1),
		'circle-stroke-color': perFeature(palette.ink),
		'circle-stroke-opacity': perFeature(1),
		'circle-stroke-width': perFeature(0)
	}
});

const around = [
	'left',
	'right',
	'bottom',
	'top',
	'bottom-left',
	'bottom-right',
	'top-left',
	'top-right'
] as const;

function townLayer(
	id: string,
	rank: number,
	minzoom: number,
	sizePx: number,
	palette: Palette,
	language: Language
): LayerSpecification {
	return {
		id,
		type: 'symbol',
		source: 'towns',
		filter: ['==', ['get', 'rank'], rank],
		minzoom,
		layout: {
			'text-field': nameIn(language),
			'text-font': sans(rank === 1 ? 'Bold' : 'Regular', language),
			'text-size': sizePx,
			'text-variable-anchor': rank === 1 ? ['right', 'left', 'bottom', 'top'] : [...around],
			'text-radial-offset': rank === 1 ? 0.65 : 0.5,
			'text-justify': 'auto',
			'text-padding': 2
		},
		paint: {
			'text-color': perFeature(rank <= 2 ? palette.ink : palette.inkSoft),
			...halo(palette)
		}
	};
}

export const seatNames = (palette: Palette, language: Language): LayerSpecification =>
	townLayer('seat-names', 1, 0, 13.5, palette, language);
export const countySeatNames = (palette: Palette, language: Language): LayerSpecification =>
	townLayer('county-seat-names', 2, 7.4, 12, palette, language);
export const outsideTownNames = (palette: Palette, language: Language): LayerSpecification =>
	townLayer('outside-town-names', 3, 7.2, 11.5, palette, language);
export const townNames = (palette: Palette, language: Language, later = 0): LayerSpecification =>
	townLayer('town-names', 4, townsFromZoom + later, 11.5, palette, language);

/** Where a member's name may stand: on its point, and up to its own size away from it; offsets in ems. */
const nearby: (string | [number, number])[] = [
	...(['center', 'top', 'bottom', 'left', 'right'] as const).flatMap((anchor) => [
		anchor,
		[0, 0] as [number, number]
	]),
	'top',
	[0, 0.8],
	'bottom',
	[0, -0.8],
	'left',
	[0.8, 0],
	'right',
	[-0.8, 0],
	...(['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const).flatMap((anchor) => [
		anchor,
		[0, 0] as [number, number]
	])
];

/** `share` of their standard size is what they have. */
export const memberNames = (palette: Palette, language: Language, share = 1): LayerSpecification => ({
	id: 'member-names',
	type: 'symbol',
	source: 'member-labels',
	layout: {
		'text-field': [
			'format',
			nameIn(language),
			{},
			'\n',
			{},
			['get', language === 'zh' ? 'provinceZh' : 'provinceEn'],
			{
				// As large on bold maps as it is on others.
				'font-scale': 0.5 / share,
				'text-font': ['literal', sans('Regular', language)],
				'text-color': palette.inkSoft
			}
		],
		'text-font': serif('Bold', language),
		'text-size': [
			'interpolate',
			['linear'],
			['zoom'],
			6,
			15 * share,
			8,
			(language === 'zh' ? 23 : 19) * share,
			10,
			26 * share
		],
		'text-letter-spacing': language === 'zh' ? 0.28 : 0.06,
		'text-line-height': 1.15,
		// It moves by about its own size where rings, a caption or the map's edge would cut it.
		'text-variable-anchor-offset': nearby,
		'text-justify': 'center',
		'text-allow-overlap': true,
		'text-ignore-placement': false,
		'text-padding': 4
	},
	paint: { 'text-color': palette.ink, ...halo(palette, 2) }
});

export const stationDots = (palette: Palette): LayerSpecification => ({
	id: 'station-dots',
	type: 'circle',
	source: 'stations',
	minzoom: 7.4,
	paint: {
		'circle-radius': [
			'interpolate',
			['linear'],
			['zoom'],
			7.4,
			perFeature(2.2),
			9,
			perFeature(3.4),
			12,
			perFeature(5)
		],
		'circle-color': palette.land,
		'circle-opacity': dimmable(1),
		'circle-stroke-color': categoryColor(palette),
		'circle-stroke-opacity': dimmable(1),
		'circle-stroke-width': perFeature(1.6)
	}
});

export const stationNames = (palette: Palette, language: Language): LayerSpecification => ({
	id: 'station-names',
	type: 'symbol',
	source: 'stations',
	minzoom: 8,
	filter: ['any', ['==', ['get', 'kind'], 'station'], ['>=', ['zoom'], 9.3]],
	layout: {
		'text-field': nameIn(language),
		'text-font': sans('Medium', language),
		'text-size': 11.5,
		'text-variable-anchor': [...around],
		'text-radial-offset': 0.6,
		'text-justify': 'auto'
	},
	paint: { 'text-color': categoryColor(palette), 'text-opacity': dimmable(1, 0), ...halo(palette) }
});

/** Project glyphs of those without a ring; the name joins from zoom 8. */
export const siteIcons = (palette: Palette, language: Language): LayerSpecification => ({
	id: 'site-icons',
	type: 'symbol',
	source: 'sites',
	minzoom: 7.4,
	filter: ['any', ['get', 'first'], ['>=', ['zoom'], 9.2]],
	layout: {
		'icon-image': ['concat', 'site-', ['get', 'category'], ['case', ['get', 'approximate'], '-approx', '']],
		'icon-size': ['interpolate', ['linear'], ['zoom'], 7, 0.8, 9, 1],
		'icon-allow-overlap': true,
		'icon-ignore-placement': false,
		'text-field': ['step', ['zoom'], '', 8, nameIn(language)],
		'text-font': sans('Medium', language),
		'text-size': 12,
		'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
		'text-radial-offset': 1.15,
		'text-optional': true,
		'text-justify': 'auto',
		'text-max-width': 9
	},
	paint: {
		'icon-opacity': dimmable(1),
		'text-color': categoryColor(palette),
		'text-opacity': dimmable(1, 0),
		...halo(palette)
	}
});

/** Transparent boxes under rings and plates: the engine's own collision keeps names away from them. */
export const badgeBoxes = (): LayerSpecification => ({
	id: 'badge-boxes',
	type: 'symbol',
	source: 'badge-boxes',
	layout: {
		'icon-image': ['get', 'image'],
		'icon-offset': ['get', 'offset'],
		'icon-allow-overlap': true,
		'icon-ignore-placement': false
	},
	// At 0 the engine draws nothing, and needs no shader for it.
	paint: { 'icon-opacity': 0 }
});
