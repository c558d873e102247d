import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LiveMap } from 'maplibre-gl';
import type { Language } from '#model/text.ts';
import type { Theme } from '#model/theme.ts';
import type { DrawingSize } from './drawing-size.ts';
import { layersOf } from './layers/index.ts';
import { palettes } from './palette.ts';
import type { LiveRelief } from './relief.ts';
import { addSiteIcons } from './sprites.ts';

/** How the map looks to this visitor. */
export interface Look {
	theme: Theme;
	/** How many times its standard size every name is. */
	textScale: number;
}

/** One property of a layer that has another value in the look wanted. */
export interface Change {
	layer: string;
	part: 'paint' | 'layout';
	property: string;
	value: unknown;
}

const parts = ['paint', 'layout'] as const;

/** The properties in which two looks of the same layers differ. */
export function changesBetween(before: LayerSpecification[], after: LayerSpecification[]): Change[] {
	const earlier = new Map(before.map((layer) => [layer.id, layer]));
	return after.flatMap((layer) =>
		parts.flatMap((part) => {
			const old: Record<string, unknown> = { ...earlier.get(layer.id)?.[part] };
			return Object.entries({ ...layer[part] })
				.filter(([property, value]) => JSON.stringify(old[property]) !== JSON.stringify(value))
				.map(([property, value]) => ({ layer: layer.id, part, property, value: value as unknown }));
		})
	);
}

function applyChanges(map: LiveMap, changes: Change[]): void {
	for (const { layer, part, property, value } of changes) {
		// The engine types each property by its own name; these come from a style that the tests validate.
		if (part === 'paint') map.setPaintProperty(layer, property as never, value as never);
		else map.setLayoutProperty(layer, property as never, value as never);
	}
}

/** Shows the live map in other looks; its sources, and what is selected, stay as they are. */
export function createRepainter(
	map: LiveMap,
	language: Language,
	first: Look,
	size: DrawingSize,
	relief: LiveRelief
): (look: Look) => Promise<void> {
	const layersIn = ({ theme, textScale }: Look) => layersOf(palettes[theme], language, textScale, size);
	let shown = first;
	let wanted = first;
	let removed = false;
	map.once('remove', () => (removed = true));

	return async (look) => {
		wanted = look;
		// Relief first, so that lines, names and ground change at once.
		if (look.theme !== shown.theme) await relief.fetch(look.theme);
		if (removed || wanted !== look || (look.theme === shown.theme && look.textScale === shown.textScale))
			return;
		applyChanges(map, changesBetween(layersIn(shown), layersIn(look)));
		// Rings and plates are placed anew.
		if (look.textScale !== shown.textScale) map.resize();
		if (look.theme !== shown.theme) {
			addSiteIcons(map, palettes[look.theme]);
			relief.wear(look.theme);
		}
		shown = look;
	};
}
