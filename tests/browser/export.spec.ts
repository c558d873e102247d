import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { messagesIn } from '#i18n/messages.ts';
import { mapCanvas, openLive, ringOf, settles } from './live-map.ts';
import { countNear, countShades, type Pixels } from './pixels.ts';
import { expect, test } from './watched-page.ts';

/** Pictures to take away: the file that a visitor gets is opened, and held against what the screen shows. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

async function chooseRatio(page: Page, ratio: number): Promise<void> {
	await page.locator('.picture summary').click();
	await page.locator(`[name="picture-ratio"][value="${ratio}"]`).check();
}

/** Saves the map in view and gives the file's name and content. */
async function saved(page: Page, ratio: number): Promise<{ name: string; png: Buffer }> {
	await chooseRatio(page, ratio);
	const coming = page.waitForEvent('download');
	await page.locator('.picture .save').click();
	const download = await coming;
	return { name: download.suggestedFilename(), png: await readFile(await download.path()) };
}

async function part(png: Buffer, { x, y, width, height }: Box): Promise<Pixels> {
	const box = {
		left: Math.round(x),
		top: Math.round(y),
		width: Math.round(width),
		height: Math.round(height)
	};
	const { data, info } = await sharp(png)
		.removeAlpha()
		.extract(box)
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, rgb: data };
}

/** The share of pixels whose channels lie farther apart than edges of letters do. */
function shareApart(a: Pixels, b: Pixels): number {
	expect([a.width, a.height]).toEqual([b.width, b.height]);
	let apart = 0;
	for (let at = 0; at < a.rgb.length; at += 3)
		if ([0, 1, 2].some((channel) => Math.abs((a.rgb[at + channel] ?? 0) - (b.rgb[at + channel] ?? 0)) > 48))
			apart += 1;
	return apart / (a.rgb.length / 3);
}

/** Where the map begins in a picture: below the head, whose height the layout of the page's title decides. */
async function headHeight(png: Buffer, mapHeight: number, seen: Pixels): Promise<number> {
	const { height = 0 } = await sharp(png).metadata();
	for (let top = 30; top < Math.min(140, height - mapHeight); top += 1) {
		const row = await part(png, { x: 0, y: top, width: seen.width, height: 1 });
		const first = { width: seen.width, height: 1, rgb: seen.rgb.subarray(0, seen.width * 3) };
		if (shareApart(row, first) < 0.02 && countShades(row) > 8) return top;
	}
	throw new Error('the picture holds no row of the map that the screen shows');
}

test('A picture at 1× shows what the screen shows, rings with their numbers, and title, legend, scale and credits around it', async ({
	page
}) => {
	await openLive(page, '/');
	await settles(page);
	const box = (await mapCanvas(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	const ring = (await ringOf(page, 'kaizhou-port').boundingBox()) ?? box;
	// The page's own controls and its scale are no part of the picture.
	const clear = { x: 0, y: 0, width: Math.floor(box.width - 80), height: Math.floor(box.height - 60) };
	const screen = await page.screenshot({ clip: { ...box, width: clear.width, height: clear.height } });
	const { name, png } = await saved(page, 1);
	expect(name).toMatch(/^wandakaiyun_2025-01-01_z[\d.]+-31\.\d+-108\.\d+@1x\.png$/);

	const { width = 0, height = 0, format } = await sharp(png).metadata();
	expect([format, width]).toEqual(['png', Math.round(box.width)]);
	expect(height).toBeGreaterThan(box.height + 120);

	const seen = await part(screen, clear);
	const top = await headHeight(png, box.height, seen);
	expect(shareApart(await part(png, { ...clear, y: top }), seen)).toBeLessThan(0.02);

	const ringBox = { ...ring, x: ring.x - box.x, y: ring.y - box.y };
	const drawnRing = await part(png, { ...ringBox, y: ringBox.y + top });
	expect(countNear(drawnRing, '#0a7198', 24), 'pixels of the arc').toBeGreaterThan(150);
	expect(countNear(drawnRing, '#1e2428', 60), 'pixels of the number').toBeGreaterThan(15);
	expect(shareApart(drawnRing, await part(screen, ringBox))).toBeLessThan(0.04);

	const head = await part(png, { x: 0, y: 0, width, height: top });
	expect(countNear(head, '#1e2428', 60), 'pixels of the title').toBeGreaterThan(300);
	const below = top + Math.round(box.height);
	const foot = await part(png, { x: 0, y: below, width, height: height - below });
	expect(countNear(foot, '#2f3e9e', 24), 'a railway in the legend').toBeGreaterThan(100);
	expect(countNear(foot, '#fbf0d9', 4), 'the mark of differing claims in the legend').toBeGreaterThan(150);
	expect(countNear(foot, '#62635e', 40), 'pixels of the credits').toBeGreaterThan(300);
	await expect(page.locator('.picture [role="status"]')).toContainText(name);
});

test('A picture shows the popup that is open, without what can only be pressed in it', async ({ page }) => {
	await openLive(page, '/');
	await settles(page);
	await ringOf(page, 'kaizhou-port').click();
	const popup = page.locator('.maplibregl-popup-content');
	await expect(popup).toBeVisible();
	await settles(page);
	const map = (await mapCanvas(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	const { x = 0, y = 0, width = 0 } = (await popup.boundingBox()) ?? {};
	const pressed = (await popup.locator('.details').boundingBox())?.y ?? 0;
	const card = {
		x: Math.ceil(x - map.x),
		y: Math.ceil(y - map.y),
		width: Math.floor(width) - 2,
		height: Math.floor(pressed - y) - 2
	};
	const clear = { x: 0, y: 0, width: Math.floor(map.width - 80), height: Math.floor(map.height - 60) };
	const screen = await page.screenshot({ clip: { ...map, width: clear.width, height: clear.height } });
	const { png } = await saved(page, 1);
	const top = await headHeight(png, map.height, await part(screen, clear));
	const drawn = await part(png, { ...card, y: card.y + top });
	expect(countNear(drawn, '#0a7198', 24), 'pixels of the number and its bar').toBeGreaterThan(300);
	expect(shareApart(drawn, await part(screen, card))).toBeLessThan(0.08);
});

test('A picture of a chapter at 2×, in the dark and in English, has twice the pixels to the very last', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openLive(page, '/en/stories/zone/3/');
	const box = (await mapCanvas(page).boundingBox()) ?? { width: 0, height: 0 };
	const { name, png } = await saved(page, 2);
	expect(name).toContain('_en-stories-zone-3_');
	const { width = 0, height = 0 } = await sharp(png).metadata();
	expect(width).toBe(2 * Math.round(box.width));
	expect(height % 2).toBe(0);
	const map = await part(png, { x: width * 0.4, y: height * 0.2, width: width * 0.5, height: height * 0.4 });
	expect(countShades(map)).toBeGreaterThan(60);
	expect(countNear(await part(png, { x: 0, y: height - 40, width, height: 40 }), '#141f26')).toBeGreaterThan(
		1000
	);
});

test('More pixels than the device draws are refused in a sentence, and fewer are drawn after it', async ({
	page
}) => {
	await page.addInitScript(() => {
		const own = Reflect.get(WebGL2RenderingContext.prototype, 'getParameter') as (name: number) => unknown;
		WebGL2RenderingContext.prototype.getParameter = function (name: number): unknown {
			const isSmall = document.documentElement.hasAttribute('data-small-device');
			return isSmall && name === this.MAX_RENDERBUFFER_SIZE ? 2048 : own.call(this, name);
		};
	});
	await openLive(page, '/');
	await page.evaluate(() => document.documentElement.setAttribute('data-small-device', ''));
	await chooseRatio(page, 4);
	await page.locator('.picture .save').click();
	await expect(page.locator('.picture [role="status"]')).toContainText(
		/画不出 [\d,]+ × [\d,]+ 像素的图，最多 [\d,]+ × [\d,]+ 像素/
	);
	await page.locator('.picture summary').click();
	const { png } = await saved(page, 1);
	expect((await sharp(png).metadata()).width).toBeGreaterThan(1000);
});

test('While a picture is drawn its progress shows, and cancelling leaves nothing behind', async ({
	page
}) => {
	await openLive(page, '/');
	await chooseRatio(page, 4);
	let downloads = 0;
	page.on('download', () => (downloads += 1));
	await page.locator('.picture .save').click();
	await expect(page.locator('.picture progress')).toBeVisible();
	await page.locator('.picture button', { hasText: '取消' }).click();
	await expect(page.locator('.picture .save')).toBeVisible();
	await expect(page.locator('[data-picture-sheet]')).toHaveCount(0);
	await expect(page.locator('.maplibregl-map')).toHaveCount(1);
	await settles(page);
	expect(downloads).toBe(0);
});

test.describe('Where the network is gone when a picture is asked for', () => {
	test.use({ expectedFault: /ERR_INTERNET_DISCONNECTED|dynamically imported module|Unable to preload CSS/ });

	test('that is said, and it can be asked for again', async ({ page, context }) => {
		await openLive(page, '/');
		await context.setOffline(true);
		await chooseRatio(page, 1);
		await page.locator('.picture .save').click();
		await expect(page.locator('.picture [role="status"]')).toHaveText(messagesIn('zh').pictureFailed);
		await expect(page.locator('.picture .save')).toBeVisible();
	});
});
