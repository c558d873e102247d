import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { phases, type Phase } from '#model/phase.ts';
import { maxZoom } from '../camera.ts';
import {
	categoryColor,
	dimmable,
	lineWidth,
	perFeature,
	perFeatureAndZoom,
	whenActive
} from '../expressions.ts';
import { bandPx, casingPx, lineCategories, patternOf, threadShare } from '../line-pattern.ts';
import type { Palette } from '../palette.ts';
import { parallelM, worldPx } from '../zone-frame.ts';

/** Courses, areas and points of the projects. */

/** Outside the zone a course drops back, unless it is the subject itself. */
const courseOpacity: ExpressionSpecification = ['case', ['get', 'inside'], 1, 0.5];

/** Belts along a river: a wide pale band, marked 示意 in the legend. */
export const corridors = (palette: Palette): LayerSpecification => ({
	id: 'project-corridors',
	type: 'line',
	source: 'courses',
	filter: ['==', ['get', 'corridor'], true],
	layout: { 'line-cap': 'round', 'line-join': 'round' },
	paint: {
		'line-color': categoryColor(palette),
		'line-width': [
			'interpolate',
			['linear'],
			['zoom'],
			7,
			perFeature(9),
			9,
			perFeature(17),
			12,
			perFeature(40)
		],
		'line-opacity': dimmable(whenActive(0.4, 0.22, 0.08))
	}
});

const isCourse: ExpressionSpecification = ['!', ['get', 'corridor']];

/** Pixels that one metre takes at a zoom, at the zone's latitude. */
const pixelsPerMetre = (zoom: number): number => (worldPx * 2 ** zoom) / parallelM(zoneLatitude);
const zoneLatitude = 31.2;

/** The band's width to the scale of the uncertainty, never narrower than can be seen; `bold` marks leave the scale as it is. */
function bandWidth(bold: number): ExpressionSpecification {
	const least = [
		'match',
		['get', 'category'],
		...lineCategories.flatMap((category) => [category, bandPx[category]]),
		12
	];
	const toScale = (zoom: number) => [
		'max',
		least,
		['*', ['get', 'uncertaintyM'], (2 * pixelsPerMetre(zoom)) / bold]
	];
	const stops = [5, 8, 10, maxZoom].flatMap((zoom) => [zoom, toScale(zoom)]);
	return ['interpolate', ['exponential', 2], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

/** The pale band under a course that is only schematic. */
export const bands = (palette: Palette, bold = 1): LayerSpecification => ({
	id: 'project-bands',
	type: 'line',
	source: 'courses',
	filter: ['all', isCourse, ['==', ['get', 'quality'], 'schematic']] as unknown as ExpressionSpecification,
	layout: { 'line-cap': 'round', 'line-join': 'round' },
	paint: {
		'line-color': categoryColor(palette),
		'line-width': bandWidth(bold),
		'line-opacity': dimmable(palette.bandOpacity)
	}
});

/** Glow under the hovered or selected course. */
export const highlights = (palette: Palette): LayerSpecification => ({
	id: 'project-highlights',
	type: 'line',
	source: 'courses',
	filter: isCourse,
	layout: { 'line-join': 'round' },
	paint: {
		'line-color': categoryColor(palette),
		'line-width': perFeatureAndZoom(19),
		'line-opacity': whenActive(0.22, 0.12, 0)
	}
});

export const casings = (palette: Palette): LayerSpecification => ({
	id: 'project-casings',
	type: 'line',
	source: 'courses',
	filter: isCourse,
	layout: { 'line-join': 'round' },
	paint: {
		'line-color': perFeature(palette.land),
		'line-width': lineWidth(1, casingPx),
		'line-opacity': dimmable(['*', 0.95, courseOpacity])
	}
});

/** One layer per phase: a dash pattern cannot follow feature-state and its caps are a layout property. */
export function courses(palette: Palette): LayerSpecification[] {
	return phases.map((phase) => ({
		id: `project-course-${phase}`,
		type: 'line',
		source: 'courses',
		filter: ['all', isCourse, ['==', ['get', 'phase'], phase]] as unknown as ExpressionSpecification,
		layout: {
			'line-join': 'round',
			...(patternOf(phase, 'expressway').round ? { 'line-cap': 'round' as const } : {})
		},
		paint: {
			'line-color': categoryColor(palette),
			'line-width': lineWidth(),
			'line-opacity': dimmable(courseOpacity),
			...dashPaint(phase)
		}
	}));
}

function dashPaint(phase: Phase): { 'line-dasharray'?: ExpressionSpecification } {
	if (patternOf(phase, 'rail').dash === null) return {};
	const cases = lineCategories.flatMap((category) => [
		category,
		['literal', patternOf(phase, category).dash]
	]);
	const fallback = ['literal', patternOf(phase, 'expressway').dash];
	return {
		'line-dasharray': ['match', ['get', 'category'], ...cases, fallback] as unknown as ExpressionSpecification
	};
}

/** The light thread in a railway's middle: double rail is the type, so it survives greyscale. */
export const railThreads = (palette: Palette): LayerSpecification => ({
	id: 'project-rail-threads',
	type: 'line',
	source: 'courses',
	filter: ['==', ['get', 'category'], 'rail'],
	layout: { 'line-join': 'round' },
	paint: {
		'line-color': perFeature(palette.land),
		'line-width': lineWidth(threadShare),
		'line-opacity': dimmable(courseOpacity)
	}
});

/** 约 circles drawn to scale, and areas known by their bounds only. */
export const areas = (palette: Palette): LayerSpecification => ({
	id: 'project-areas',
	type: 'fill',
	source: 'areas',
	minzoom: 7.4,
	paint: {
		'fill-color': categoryColor(palette),
		'fill-opacity': dimmable(whenActive(0.2, 0.13, 0.07)),
		// Its edge lies under the outline: smoothing it would cost a shader and a drawing of its own.
		'fill-antialias': false
	}
});

export const areaOutlines = (palette: Palette): LayerSpecification => ({
	id: 'project-area-outlines',
	type: 'line',
	source: 'areas',
	minzoom: 7.4,
	paint: {
		'line-color': categoryColor(palette),
		'line-width': whenActive(2, 1.6, 1.2),
		// Given per feature its pieces would have another length than the drawing's.
		'line-dasharray': [2.4, 2],
		'line-opacity': dimmable(0.7)
	}
});
