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

test('A lost surface brings the drawing back with its cards, and the live map returns with the surface', async ({
	page
}) => {
	await openLive(page, '/');
	await expect(page.locator('.static-map')).toBeHidden();
	await loseSurface(page);
	await expect(mapFrame(page)).toHaveAttribute('data-map-state', 'unavailable');
	await expect(page.getByRole('status').filter({ hasText: zh.mapPaused })).toBeVisible();

	await page.locator('.static-badge a[data-static="yuxi-hsr"]').click();
	await expect.poll(() => new URL(page.url()).pathname).toBe('/projects/yuxi-hsr/');
	await expect(page.locator('.sheet')).toContainText('44%');
	await expect(page.locator('.static-badge a[data-chosen]')).toHaveAttribute('data-static', 'yuxi-hsr');

	await restoreSurface(page);
	await becomesLive(page);
	await expect(page.getByText(zh.mapPaused)).toHaveCount(0);
	await expect(popupOf(page, 'yuxi-hsr')).toContainText('44%');
	const marked = await mapCanvas(page).evaluate((element) =>
		(
			element as HTMLElement & { maplibreMap: { getFeatureState(of: object): Record<string, unknown> } }
		).maplibreMap.getFeatureState({ source: 'courses', id: 'yuxi-hsr' })
	);
	expect(marked).toMatchObject({ selected: true });
	await page.keyboard.press('Escape');
	await rowOf(page, 'kaizhou-port').click();
	await expect(popupOf(page, 'kaizhou-port')).toContainText('62%');
});
