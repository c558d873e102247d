import type { Locator, Page } from '@playwright/test';
import type { Map as Engine, StyleSpecification } from 'maplibre-gl';
import type { Position } from 'geojson';
import { expect } from './watched-page.ts';

/** The map as the page shows it, and the engine that the page leaves at its element for tests. */

type MapElement = HTMLElement & { maplibreMap: Engine };

/** In software and beside other work the first picture takes its time. */
const liveWithinMs = 60_000;

export const mapFrame = (page: Page): Locator => page.locator('[data-map-state]');
export const mapCanvas = (page: Page): Locator => page.locator('[data-map-state] .canvas');
export const popupOf = (page: Page, id: string): Locator => page.locator(`[data-popup-for="${id}"]`);
export const anyPopup = (page: Page): Locator =>
	page.locator('[data-popup-for], [data-chooser], [data-member-card]');
export const ringOf = (page: Page, id: string): Locator => page.locator(`[data-ring="${id}"]`);
export const rowOf = (page: Page, id: string): Locator => page.locator(`#projects [data-project="${id}"]`);

/** Waits until the page's map is live and has faded in over the drawing. */
export async function becomesLive(page: Page): Promise<void> {
	await expect(mapFrame(page)).toHaveAttribute('data-map-state', 'live', { timeout: liveWithinMs });
	await expect(mapCanvas(page)).toHaveCSS('opacity', '1');
}

/** Opens an address and waits until its map is live. */
export async function openLive(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await becomesLive(page);
}

/** Waits until nothing moves and nothing is left to draw. */
export const settles = (page: Page): Promise<void> =>
	mapCanvas(page).evaluate(
		({ maplibreMap: map }: MapElement) =>
			new Promise<void>((resolve) => {
				map.once('idle', () => resolve());
				map.triggerRepaint();
			})
	);

/** Puts the camera over a position (degrees WGS-84) at once, and waits until all is drawn. */
export async function lookAt(page: Page, [lng = 0, lat = 0]: Position, zoom: number): Promise<void> {
	await mapCanvas(page).evaluate(({ maplibreMap: map }: MapElement, camera) => void map.jumpTo(camera), {
		center: [lng, lat] as [number, number],
		zoom
	});
	await settles(page);
}

/** Where a position lies on the page, in CSS pixels. */
export async function pointOf(page: Page, [lng = 0, lat = 0]: Position): Promise<{ x: number; y: number }> {
	return mapCanvas(page).evaluate(
		(element: MapElement, place) => {
			const { left, top } = element.getBoundingClientRect();
			const { x, y } = element.maplibreMap.project(place);
			return { x: left + x, y: top + y };
		},
		[lng, lat] as [number, number]
	);
}

/** Clicks the map itself at a position; fails where something else lies over it there. */
export async function clickMapAt(page: Page, position: Position): Promise<void> {
	const { x, y } = await pointOf(page, position);
	const hit = await page.evaluate(
		([left, top]) => document.elementFromPoint(left, top)?.className ?? 'nothing',
		[x, y] as const
	);
	expect(hit, `what lies at ${position.join(', ')}`).toContain('maplibregl-canvas');
	await page.mouse.click(x, y);
}

/** How many features each layer has drawn in the view. */
export const renderedCounts = (page: Page, layers: string[]): Promise<Record<string, number>> =>
	mapCanvas(page).evaluate(
		({ maplibreMap: map }: MapElement, ids) =>
			Object.fromEntries(ids.map((id) => [id, map.queryRenderedFeatures({ layers: [id] }).length])),
		layers
	);

/** The camera's zoom. */
export const zoomOf = (page: Page): Promise<number> =>
	mapCanvas(page).evaluate(({ maplibreMap: map }: MapElement) => map.getZoom());

/** The style as the engine holds it. */
export const styleOf = (page: Page): Promise<StyleSpecification> =>
	mapCanvas(page).evaluate(({ maplibreMap: map }: MapElement) => map.getStyle());

/** Ids of the style's layers, bottom to top. */
export const layersOf = (page: Page): Promise<{ id: string; type: string }[]> =>
	mapCanvas(page).evaluate(({ maplibreMap: map }: MapElement) =>
		map.getStyle().layers.map(({ id, type }) => ({ id, type }))
	);

/** What a property of the features drawn by a layer says, each value once. */
export const renderedValues = (page: Page, layer: string, property: string): Promise<string[]> =>
	mapCanvas(page).evaluate(
		({ maplibreMap: map }: MapElement, [id, key]) => [
			...new Set(map.queryRenderedFeatures({ layers: [id] }).map(({ properties }) => String(properties[key])))
		],
		[layer, property] as const
	);

/** Loses the context of the live map by the real extension. */
export const loseSurface = (page: Page): Promise<void> =>
	mapCanvas(page).evaluate((element) => {
		const context = element.querySelector('canvas')?.getContext('webgl2');
		const extension = context?.getExtension('WEBGL_lose_context');
		if (!extension) throw new Error('no WEBGL_lose_context');
		Object.assign(window, { restoreSurface: () => extension.restoreContext() });
		extension.loseContext();
	});

/** Gives back what `loseSurface` took. */
export const restoreSurface = (page: Page): Promise<void> =>
	page.evaluate(() => (window as unknown as { restoreSurface: () => void }).restoreSurface());
