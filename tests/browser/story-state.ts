import type { Page } from '@playwright/test';
import type { Map as Engine } from 'maplibre-gl';
import { expect } from './watched-page.ts';
import { mapCanvas, settles } from './live-map.ts';

type MapElement = HTMLElement & { maplibreMap: Engine };

/** All that tells one chapter's picture from another's. */
export interface StoryState {
	camera: number[];
	/** Filter, visibility and opacities of every layer. */
	layers: Record<string, unknown>;
	highlighted: string[];
	rings: string[];
	caption: string;
	legend: string;
}

/** The chapter that stands on the screen, by its number in the address. */
export async function showsChapter(page: Page, n: number): Promise<void> {
	await expect(page).toHaveURL(new RegExp(`/stories/zone/${n}/`));
	await expect(page.locator('nav [aria-current="page"]')).toHaveAttribute('href', new RegExp(`/${n}/`));
	await settles(page);
}

/** What the engine and the page show of a chapter, once all is drawn. */
export async function storyState(page: Page): Promise<StoryState> {
	const map = await mapCanvas(page).evaluate(({ maplibreMap: engine }: MapElement) => {
		const { lng, lat } = engine.getCenter();
		const round = (value: number) => Number(value.toFixed(3));
		const marked = (source: string, ids: string[]) =>
			ids.filter((id) => {
				const state = engine.getFeatureState({ source, id }) as Record<string, unknown>;
				return state['highlighted'] === true;
			});
		return {
			camera: [lng, lat, engine.getZoom()].map(round),
			layers: Object.fromEntries(
				engine.getStyle().layers.map((layer) => [
					layer.id,
					[
						'filter' in layer ? layer.filter : null,
						// Members are marked by their state: their layer stays, unseen, once one was.
						layer.id === 'member-mark' ? null : (layer.layout?.visibility ?? 'visible'),
						Object.entries(layer.paint ?? {}).filter(([name]) => name.endsWith('opacity'))
					]
				])
			),
			highlighted: [
				...marked('ground', ['wanzhou', 'dazhou', 'kaizhou', 'yunyang']),
				...marked('courses', ['wuyunkai-expressway', 'yuxi-hsr', 'chengdawan-hsr'])
			]
		};
	});
	const rings = await page
		.locator('[data-ring]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('data-ring') ?? '').sort());
	return {
		...map,
		rings,
		caption: await page.locator('article[data-chapter]').innerText(),
		legend: await page.locator('aside').innerText()
	};
}

/** The numbers 1 to `count` in an order that a seed fixes (xorshift and Fisher-Yates). */
export function shuffled(count: number, seed: number): number[] {
	const numbers = Array.from({ length: count }, (_, index) => index + 1);
	let state = seed;
	const below = (limit: number) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % limit;
	};
	for (let last = count - 1; last > 0; last -= 1) {
		const other = below(last + 1);
		[numbers[last], numbers[other]] = [numbers[other] ?? 0, numbers[last] ?? 0];
	}
	return numbers;
}

/** How far the box of a chapter's camera reaches on the page, CSS pixels. */
export const subjectBox = (page: Page, bounds: readonly number[]) =>
	mapCanvas(page).evaluate(
		(element: MapElement, [west = 0, south = 0, east = 0, north = 0]) => {
			const { left, top } = element.getBoundingClientRect();
			const [a, b] = [element.maplibreMap.project([west, north]), element.maplibreMap.project([east, south])];
			return { left: left + a.x, top: top + a.y, right: left + b.x, bottom: top + b.y };
		},
		[...bounds]
	);
