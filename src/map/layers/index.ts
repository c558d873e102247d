import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '#model/text.ts';
import { boldness, crowdedZooms, deskSize, largeNameShare, type DrawingSize } from '../drawing-size.ts';
import type { Palette } from '../palette.ts';
import * as base from './base.ts';
import * as flows from './flows.ts';
import * as labels from './labels.ts';
import * as network from './network.ts';
import * as projects from './projects.ts';
import { scaleDrawing } from './drawing-scale.ts';
import { scaleText } from './text-scale.ts';

/**
 * The one drawing order, bottom to top. Symbols placed last here are placed first by the engine and win collisions.
 * Names are `textScale` times their standard size, and all is drawn for a `size`.
 */
export function layersOf(
	palette: Palette,
	language: Language,
	textScale = 1,
	size: DrawingSize = deskSize
): LayerSpecification[] {
	const layers = [
		base.relief(),
		base.veil(palette),
		base.rivers(palette),
		base.neighbours(palette),
		base.memberArea(palette),
		base.memberMark(palette),
		base.vignetteWide(palette),
		base.vignetteNarrow(palette),
		base.counties(palette),
		base.memberBoundary(palette),
		base.zoneOutline(palette),
		projects.areas(palette),
		projects.areaOutlines(palette),
		projects.corridors(palette),
		network.existingRoads(palette),
		network.existingRails(palette),
		network.existingRailTicks(palette),
		projects.bands(palette, boldness(size)),
		projects.highlights(palette),
		projects.casings(palette),
		...projects.courses(palette),
		projects.railThreads(palette),
		flows.flowCasings(palette),
		flows.flowArcs(palette),
		labels.stationDots(palette),
		labels.townDots(palette, crowdedZooms(size)),
		labels.seatCores(palette),
		labels.townNames(palette, language, crowdedZooms(size)),
		labels.outsideTownNames(palette, language),
		labels.riverNames(palette, language),
		labels.countySeatNames(palette, language),
		labels.stationNames(palette, language),
		labels.siteIcons(palette, language),
		flows.flowArrows(palette, language),
		flows.flowNames(palette, language),
		labels.seatNames(palette, language),
		labels.memberNames(palette, language, largeNameShare(size)),
		labels.badgeBoxes()
	];
	return layers.map((layer) => scaleDrawing(scaleText(layer, textScale), size));
}

/** Layers that answer for a project under the pointer; rings and plates are elements of their own. */
export const projectLayerIds = [
	'site-icons',
	'project-areas',
	'project-corridors',
	'project-bands',
	'project-casings'
] as const;
/** Railways and expressways in service. */
export const networkLayerIds = ['existing-roads', 'existing-rails'] as const;
export { memberBoundaryId } from './base.ts';
export const memberLayerId = 'member-area';
export const memberMarkId = 'member-mark';
