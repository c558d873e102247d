import type { Page } from '@playwright/test';
import type { Map as Engine } from 'maplibre-gl';
import { mapCanvas } from './live-map.ts';

/** What the engine itself has drawn, without the rings and plates that stand above it. */

type MapElement = HTMLElement & { maplibreMap: Engine };

/**
 * For each layer, the share of the picture's pixels that change when that layer alone is taken away. The picture is
 * read inside the frame that drew it, at half its size.
 */
export const shareChangedWithout = (page: Page, layers: string[]): Promise<Record<string, number>> =>
	mapCanvas(page).evaluate(async ({ maplibreMap: map }: MapElement, ids) => {
		const isIdle = () => new Promise<void>((resolve) => void map.once('idle', () => resolve()));
		const source = map.getCanvas();
		const copy = new OffscreenCanvas(Math.floor(source.width / 2), Math.floor(source.height / 2));
		const context = copy.getContext('2d', { willReadFrequently: true });
		if (!context) throw new Error('2d canvas: found none');

		const picture = () =>
			new Promise<Uint32Array>((resolve) => {
				map.once('render', () => {
					context.clearRect(0, 0, copy.width, copy.height);
					context.drawImage(source, 0, 0, copy.width, copy.height);
					resolve(new Uint32Array(context.getImageData(0, 0, copy.width, copy.height).data.buffer));
				});
				map.triggerRepaint();
			});
		const show = async (id: string, visibility: 'visible' | 'none') => {
			map.setLayoutProperty(id, 'visibility', visibility);
			await isIdle();
		};

		const whole = await picture();
		const shares: Record<string, number> = {};
		for (const id of ids) {
			await show(id, 'none');
			const without = await picture();
			await show(id, 'visible');
			shares[id] = without.filter((pixel, index) => pixel !== whole[index]).length / whole.length;
		}
		return shares;
	}, layers);

/** Leaves only these layers in the picture; `null` shows all again. */
export const showOnly = (page: Page, layers: string[] | null): Promise<void> =>
	mapCanvas(page).evaluate(async ({ maplibreMap: map }: MapElement, ids) => {
		for (const { id } of map.getStyle().layers)
			map.setLayoutProperty(id, 'visibility', ids === null || ids.includes(id) ? 'visible' : 'none');
		await new Promise<void>((resolve) => void map.once('idle', () => resolve()));
	}, layers);

/** Takes rings, plates and pills out of the way of a screenshot. */
export const hideMarkers = (page: Page): Promise<void> =>
	mapCanvas(page).evaluate((element) => {
		for (const marker of element.querySelectorAll<HTMLElement>('.maplibregl-marker'))
			marker.style.display = 'none';
	});

/** Puts other text in the place of a layer's names. */
export const writeInstead = (page: Page, layer: string, text: string): Promise<void> =>
	mapCanvas(page).evaluate(
		async ({ maplibreMap: map }: MapElement, [id, words]) => {
			map.setLayoutProperty(id, 'text-field', words);
			await new Promise<void>((resolve) => void map.once('idle', () => resolve()));
		},
		[layer, text] as const
	);
