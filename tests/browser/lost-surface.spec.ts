import type { Page } from '@playwright/test';
import type { Map as Engine } from 'maplibre-gl';
import { messagesIn } from '#i18n/messages.ts';
import {
	becomesLive,
	loseSurface,
	mapCanvas,
	mapFrame,
	openLive,
	popupOf,
	restoreSurface,
	rowOf
} from './live-map.ts';
import { expect, test } from './watched-page.ts';

/** The device takes the drawing surface away and gives it back: the drawing of the document stands in meanwhile. */

const zh = messagesIn('zh');

test.use({ contextOptions: { reducedMotion: 'reduce' }, expectedFault: /WebGL|CONTEXT_LOST/ });

type MapElement = HTMLElement & { maplibreMap: Engine };

/** What the engine remembers of a project's features. */
const stateOf = (page: Page, source: string, id: string): Promise<unknown> =>
	mapCanvas(page).evaluate(({ maplibreMap: map }: MapElement, of) => map.getFeatureState(of) as unknown, {
		source,
		id
	});

/** A project's icon that nothing covers, and where it stands on the page. */
async function iconOf(page: Page): Promise<{ project: string; x: number; y: number }> {
	const icon = await mapCanvas(page).evaluate((element: MapElement) => {
		const { left, top } = element.getBoundingClientRect();
		const map = element.maplibreMap;
		return map
			.queryRenderedFeatures({ layers: ['site-icons'] })
			.map(({ geometry, properties }) => {
				const at = map.project(
					geometry.type === 'Point' ? (geometry.coordinates as [number, number]) : [0, 0]
				);
				return { project: String(properties['project']), x: left + at.x, y: top + at.y };
			})
			.find(({ x, y }) => document.elementFromPoint(x, y)?.classList.contains('maplibregl-canvas'));
	});
	if (!icon) throw new Error('no icon in sight');
	return icon;
}

test('A lost surface brings the drawing back with its cards, and the live map returns with the surface', async ({
	page
}) => {
	await openLive(page, '/');
	await expect(page.locator('.static-map')).toBeHidden();
	// The pointer rests on something, which it leaves while there is no surface.
	const icon = await iconOf(page);
	await page.mouse.move(icon.x, icon.y);
	await expect.poll(() => stateOf(page, 'sites', icon.project)).toMatchObject({ hovered: true });
	await loseSurface(page);
	await expect(mapFrame(page)).toHaveAttribute('data-map-state', 'unavailable');
	await expect(page.getByRole('status').filter({ hasText: zh.mapPaused })).toBeVisible();

	// Rings would be placed anew, in a map without a style.
	const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
	await page.setViewportSize({ width: width - 160, height: height - 90 });

	await page.locator('.static-badge a[data-static="yuxi-hsr"]').click();
	await expect.poll(() => new URL(page.url()).pathname).toBe('/projects/yuxi-hsr/');
	await expect(page.locator('.sheet')).toContainText('44%');
	await expect(page.locator('.static-badge a[data-chosen]')).toHaveAttribute('data-static', 'yuxi-hsr');

	await restoreSurface(page);
	await becomesLive(page);
	await expect(page.getByText(zh.mapPaused)).toHaveCount(0);
	await expect(popupOf(page, 'yuxi-hsr')).toContainText('44%');
	expect(await stateOf(page, 'courses', 'yuxi-hsr')).toMatchObject({ selected: true });
	await page.keyboard.press('Escape');
	await rowOf(page, 'kaizhou-port').click();
	await expect(popupOf(page, 'kaizhou-port')).toContainText('62%');
});
