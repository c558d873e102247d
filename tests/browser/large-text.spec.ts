import type { Page } from '@playwright/test';
import { messagesIn } from '#i18n/messages.ts';
import { openLive, popupOf, ringOf, rowOf } from './live-map.ts';
import { fourScreens } from './screens.ts';
import { expect, test } from './watched-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const heightOf = (page: Page) =>
	rowOf(page, 'yuxi-hsr')
		.locator('.name')
		.evaluate((name) => Number.parseFloat(getComputedStyle(name).fontSize));

const overflowOf = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('Larger text is half as large again in list, ring and plate at once, and after a reload', async ({
	page
}) => {
	const messages = messagesIn('en');
	await openLive(page, '/en/');
	const before = { row: await heightOf(page), ring: await ringOf(page, 'yuxi-hsr').boundingBox() };
	await page.getByLabel(messages.settings).click();
	await page.getByRole('radio', { name: messages.textSizes.larger }).check();
	await page.keyboard.press('Escape');
	expect(await heightOf(page)).toBeCloseTo(before.row * 1.5, 1);
	await expect
		.poll(async () => (await ringOf(page, 'yuxi-hsr').boundingBox())?.width)
		.toBeGreaterThan((before.ring?.width ?? 0) * 1.3);
	await page.reload();
	expect(await heightOf(page)).toBeCloseTo(before.row * 1.5, 1);
});

for (const [width, height] of fourScreens)
	test(`The largest text fits the width of ${width} × ${height}`, async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('text', 'larger'));
		await page.setViewportSize({ width, height });
		await openLive(page, '/en/');
		expect(await overflowOf(page)).toBe(0);
		// A row of this size is higher than a lowered sheet.
		const raise = page.getByRole('button', { name: messagesIn('en').raiseSheet });
		if (await raise.isVisible()) await raise.click();
		await rowOf(page, 'yuxi-hsr').click();
		const card = popupOf(page, 'yuxi-hsr');
		await expect(card).toBeVisible();
		await expect(async () => {
			const { x = -1, width: wide = 0 } = (await card.boundingBox()) ?? {};
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + wide).toBeLessThanOrEqual(width);
		}).toPass({ timeout: 10_000 });
		await page.goto('/projects/yuxi-hsr/');
		expect(await overflowOf(page)).toBe(0);
	});
