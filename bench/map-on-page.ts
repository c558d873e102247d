import type { Page } from '@playwright/test';
import type { Position } from 'geojson';
import type { ScreenPoint } from './visible.ts';

type Projecting = Element & {
	maplibreMap?: { project(position: [number, number]): { x: number; y: number } };
};

/**
 * Where positions (WGS-84) lie on the screen, in CSS pixels: those that the page's map has in view with nothing else
 * over them, markers of the map excepted where `underMarkers`. The site and the reference pages leave their map's projection at its element.
 */
export function pointsOnScreen(
	page: Page,
	positions: readonly Position[],
	{ underMarkers = false } = {}
): Promise<ScreenPoint[]> {
	return page.evaluate(
		([wanted, admitsMarkers]) => {
			const elements: Projecting[] = [...document.querySelectorAll('[data-map-state], [data-map-state] *')];
			const element = elements.find(({ maplibreMap }) => maplibreMap !== undefined);
			if (!element?.maplibreMap) throw new Error('found no element with a map, allowed one');
			const map = element.maplibreMap;
			const { left, top } = element.getBoundingClientRect();
			return wanted.flatMap(([lng = 0, lat = 0]): [number, number][] => {
				const { x, y } = map.project([lng, lat]);
				const hit = document.elementFromPoint(left + x, top + y);
				const isOpen =
					hit !== null && element.contains(hit) && (admitsMarkers || !hit.closest('.maplibregl-marker'));
				return isOpen ? [[left + x, top + y]] : [];
			});
		},
		[positions, underMarkers] as const
	);
}
