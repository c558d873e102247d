import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { messagesIn } from '#i18n/messages.ts';
import { violationsOf } from './axe.ts';
import { openLive, popupOf, rowOf } from './live-map.ts';
import { expect, test } from './watched-page.ts';

const zh = messagesIn('zh');
const en = messagesIn('en');

test.use({
	contextOptions: { reducedMotion: 'reduce' },
	permissions: ['clipboard-read', 'clipboard-write']
});

const shareButton = (page: Page, messages = zh) =>
	page.getByRole('button', { name: messages.handOn, exact: true });
const sharePanel = (page: Page, messages = zh) => page.getByRole('dialog', { name: messages.handOnTitle });

/** What a camera reads out of the code on the screen. */
async function readCode(page: Page): Promise<string | undefined> {
	const { data, info } = await sharp(await page.locator('dialog [data-qr]').screenshot())
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('The share panel gives the address as link and as a code that cameras read, and it opens the same view', async ({
	page
}) => {
	await openLive(page, '/?category=rail&known=2024-10-01#9/31.2/108.3');
	await rowOf(page, 'yuxi-hsr').click();
	await expect(popupOf(page, 'yuxi-hsr')).toContainText('41%');
	await shareButton(page).press('Enter');
	await expect(sharePanel(page)).toBeVisible();
	const address = await sharePanel(page).getByRole('textbox', { name: zh.pageLink }).inputValue();
	expect(address).toBe(page.url());
	expect(address).toMatch(/\/projects\/yuxi-hsr\/\?category=rail&known=2024-10-01#9\//);
	expect(await readCode(page)).toBe(address);

	await sharePanel(page).getByRole('button', { name: zh.copyLink }).press('Enter');
	await expect(sharePanel(page).getByRole('status')).toHaveText(zh.linkCopied);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
	await page.keyboard.press('Escape');
	await expect(sharePanel(page)).toHaveCount(0);
	await expect(shareButton(page)).toBeFocused();
	await expect(popupOf(page, 'yuxi-hsr'), 'the key closes one thing').toBeVisible();

	await page.goto('about:blank');
	await openLive(page, address);
	await expect(popupOf(page, 'yuxi-hsr')).toContainText('41%');
	await expect(page.locator('#projects [data-project]')).toHaveCount(2);
});

test('The code of the share panel is fetched when someone asks for it, from this site alone', async ({
	page
}) => {
	const scripts = new Map<string, string>();
	page.on('response', async (response) => {
		if (response.url().endsWith('.js')) scripts.set(response.url(), await response.text().catch(() => ''));
	});
	const drawsCode = () => [...scripts].filter(([, text]) => text.includes('data-qr')).map(([url]) => url);
	await openLive(page, '/');
	expect(scripts.size).toBeGreaterThan(0);
	expect(drawsCode()).toEqual([]);
	await shareButton(page).click();
	await expect(sharePanel(page)).toBeVisible();
	await expect.poll(drawsCode).toHaveLength(1);
	expect(new URL(drawsCode()[0] ?? '').origin).toBe(new URL(page.url()).origin);
});

test('Where copying is refused the link stands selected', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await openLive(page, '/');
	await shareButton(page).click();
	await sharePanel(page).getByRole('button', { name: zh.copyLink }).click();
	await expect(sharePanel(page).getByRole('status')).toHaveText(zh.linkRefused);
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`On a ${colorScheme} phone of 320 pixels`, () => {
		test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, colorScheme });

		test('the sheet opens the panel, all of it fits, and a tap beside it closes it', async ({ page }) => {
			await openLive(page, '/en/');
			await shareButton(page, en).tap();
			const panel = sharePanel(page, en);
			await expect(panel.locator('[data-qr]')).toBeInViewport({ ratio: 1 });
			expect(await panel.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
			expect(await readCode(page)).toBe(page.url());
			expect(await violationsOf(page, 'dialog')).toEqual([]);
			await page.touchscreen.tap(8, 8);
			await expect(panel).toHaveCount(0);
		});
	});
