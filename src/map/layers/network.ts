import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { strokeOf } from '../expressions.ts';
import type { Palette } from '../palette.ts';
import { onGround } from './base.ts';

/** Railways and expressways in service: context, never a subject. Railways carry ticks, roads do not. */

export const existingRoads = ({ existing }: Palette): LayerSpecification => ({
	id: 'existing-roads',
	type: 'line',
	...onGround('road'),
	layout: { 'line-join': 'round' },
	paint: strokeOf(existing, 1.3, 0.55)
});

export const existingRails = ({ existing }: Palette): LayerSpecification => ({
	id: 'existing-rails',
	type: 'line',
	...onGround('rail'),
	layout: { 'line-join': 'round' },
	paint: strokeOf(existing, 1, 0.8)
});

export const existingRailTicks = ({ existing }: Palette): LayerSpecification => ({
	id: 'existing-rail-ticks',
	type: 'line',
	...onGround('rail'),
	paint: { 'line-color': existing, 'line-width': 5, 'line-dasharray': [0.2, 1.8], 'line-opacity': 0.7 }
});
