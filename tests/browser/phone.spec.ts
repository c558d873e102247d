import type { Page } from '@playwright/test';
import { messagesIn } from '#i18n/messages.ts';
import { mapFrame, openLive, popupOf, ringOf, rowOf, settles } from './live-map.ts';
import { expect, test } from './watched-page.ts';

const zh = messagesIn('zh');

test.describe('On a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	/** The card stands at the foot of the screen, and the ring can be seen between the map's edge and the card. */
	async function expectSheetBelowRing(page: Page, id: string): Promise<void> {
		const card = popupOf(page, id);
		await expect(card).toBeInViewport();
		await settles(page);
		const [sheet, ring, map] = await Promise.all([
			card.boundingBox(),
			ringOf(page, id).boundingBox(),
			mapFrame(page).boundingBox()
		]);
		if (!sheet || !ring || !map) throw new Error(`${id}: card, ring or map is not shown`);
		expect(sheet.y + sheet.height).toBeLessThanOrEqual(844.5);
		expect(ring.y, `${id}: ring below the map's upper edge`).toBeGreaterThanOrEqual(Math.max(0, map.y));
		expect(ring.y + ring.height, `${id}: ring above the sheet`).toBeLessThanOrEqual(sheet.y);
	}

	test('a tap on a row shows the card in a sheet and the project above it, and the button closes it', async ({
		page
	}) => {
		await openLive(page, '/');
		for (const id of ['yuxi-hsr', 'kaizhou-port', 'water-environment-ppp']) {
			await rowOf(page, id).tap();
			await expect(popupOf(page, id)).toHaveCount(1);
			await expectSheetBelowRing(page, id);
			await popupOf(page, id).getByRole('button', { name: zh.close }).tap();
			await expect(popupOf(page, id)).toHaveCount(0);
			await expect(rowOf(page, id)).not.toHaveAttribute('aria-current', 'true');
		}
	});

	test('a tap on a ring shows the card in a sheet below it', async ({ page }) => {
		await openLive(page, '/');
		await ringOf(page, 'chengdawan-hsr').tap();
		await expectSheetBelowRing(page, 'chengdawan-hsr');
		await expect(page.locator('.maplibregl-popup')).toHaveCount(0);
	});

	test('a project without a position is explained in the sheet', async ({ page }) => {
		await openLive(page, '/');
		await rowOf(page, 'gas-base').tap();
		await expect(popupOf(page, 'gas-base')).toContainText(zh.positionUnknown);
	});

	test('what can be tapped is large enough for a finger', async ({ page }) => {
		await openLive(page, '/');
		const sizes = await page
			.locator('[data-project]:visible, .controls button:visible')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40);
	});
});

test.describe('At 320 pixels', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	for (const address of [
		'/',
		'/en/',
		'/projects/wuyunkai-expressway/',
		'/en/projects/northeast-water-allocation/',
		'/en/members/dazhou/',
		'/en/sources/kaizhou-page-2025-01-01/',
		'/en/credits/'
	])
		test(`nothing of ${address} lies beside the screen`, async ({ page }) => {
			await page.goto(address);
			await expect(mapFrame(page)).toHaveAttribute('data-map-state', /loading|live/);
			const tooWide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(tooWide).toBeLessThanOrEqual(0);
			expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
		});
});
