import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GroundKind } from '#view/map-features.ts';
import { isIn, perFeature, strokeOf } from '../expressions.ts';
import type { Palette } from '../palette.ts';

/**
 * Relief, rivers, the veil outside the zone and the boundaries: everything below the projects. The relief holds all one may
 * pan to; the paper below it, seen where it fails to come, is the page's.
 */

/** The features of one kind of the ground, which is one source. */
export const onGround = (kind: GroundKind): { source: 'ground'; filter: FilterSpecification } => ({
	source: 'ground',
	filter: ['==', ['get', 'kind'], kind]
});

export const relief = (): LayerSpecification => ({
	id: 'relief',
	type: 'raster',
	source: 'relief',
	paint: { 'raster-fade-duration': 0, 'raster-resampling': 'linear' }
});

export const rivers = ({ water }: Palette): LayerSpecification => ({
	id: 'rivers',
	type: 'line',
	...onGround('river'),
	layout: { 'line-cap': 'round', 'line-join': 'round' },
	paint: {
		'line-color': perFeature(water),
		'line-opacity': ['match', ['get', 'rank'], 1, 0.95, 2, 0.85, 3, 0.6, 0.45],
		'line-width': [
			'interpolate',
			['exponential', 1.4],
			['zoom'],
			6,
			['match', ['get', 'rank'], 1, 1.8, 2, 1, 3, 0.6, 0.4],
			9,
			['match', ['get', 'rank'], 1, 5, 2, 2, 3, 1.2, 0.9],
			12,
			['match', ['get', 'rank'], 1, 11, 2, 4.5, 3, 2.5, 2]
		]
	}
});

export const veil = ({ veil, veilOpacity }: Palette): LayerSpecification => ({
	id: 'veil',
	type: 'fill',
	...onGround('veil'),
	paint: { 'fill-color': perFeature(veil), 'fill-opacity': perFeature(veilOpacity), 'fill-antialias': false }
});

export const neighbours = ({ outsideBoundary }: Palette): LayerSpecification => ({
	id: 'neighbours',
	type: 'line',
	...onGround('neighbour'),
	paint: { 'line-color': outsideBoundary, 'line-width': 0.7, 'line-dasharray': [4, 3.6], 'line-opacity': 0.9 }
});

/** The member itself, never seen: it answers clicks. At 0 the engine draws nothing. */
export const memberArea = ({ vignette }: Palette): LayerSpecification => ({
	id: 'member-area',
	type: 'fill',
	...onGround('member'),
	paint: { 'fill-color': vignette, 'fill-opacity': 0, 'fill-antialias': false }
});

/** Shows which member is meant; hidden until one is, since in software its emptiness costs as much as its colour. */
export const memberMark = ({ vignette }: Palette): LayerSpecification => ({
	id: 'member-mark',
	type: 'fill',
	...onGround('member'),
	layout: { visibility: 'none' },
	paint: {
		'fill-color': vignette,
		'fill-opacity': ['case', isIn('selected'), 0.2, isIn('highlighted'), 0.14, 0],
		// Its edge lies under the boundary: smoothing it would cost a shader and a drawing of its own.
		'fill-antialias': false
	}
});

const vignetteBand = (
	id: string,
	widthPx: number,
	blurPx: number,
	opacity: number,
	{ vignette }: Palette
): LayerSpecification => ({
	id,
	type: 'line',
	...onGround('vignette'),
	// Nobody sees the corners of something this pale; round ones take a sixth of the time in which the first frame is painted.
	layout: { 'line-join': 'bevel' },
	paint: { ...strokeOf(vignette, widthPx, opacity), 'line-blur': blurPx }
});

export const vignetteWide = (palette: Palette): LayerSpecification =>
	vignetteBand('vignette-wide', 16, 9, 0.2, palette);
export const vignetteNarrow = (palette: Palette): LayerSpecification =>
	vignetteBand('vignette-narrow', 6, 3, 0.24, palette);

export const counties = ({ boundary }: Palette): LayerSpecification => ({
	id: 'counties',
	type: 'line',
	...onGround('county'),
	paint: { 'line-color': boundary, 'line-width': 0.7, 'line-dasharray': [1.7, 3.7], 'line-opacity': 0.6 }
});

export const memberBoundaryId = 'member-boundary';
export const memberBoundary = ({ boundary }: Palette): LayerSpecification => ({
	id: memberBoundaryId,
	type: 'line',
	...onGround('member'),
	layout: { 'line-join': 'bevel' },
	paint: strokeOf(boundary, 0.9, 1)
});

export const zoneOutline = ({ zoneOutline }: Palette): LayerSpecification => ({
	id: 'zone-outline',
	type: 'line',
	...onGround('outline'),
	layout: { 'line-join': 'bevel' },
	paint: strokeOf(zoneOutline, 1.25, 0.82)
});
