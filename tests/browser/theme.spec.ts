import type { Page } from '@playwright/test';
import { messagesIn } from '#i18n/messages.ts';
import { palettes } from '#map/palette.ts';
import { hideMarkers } from './drawn-picture.ts';
import { becomesLive, mapCanvas, openLive, popupOf, ringOf, settles, styleOf } from './live-map.ts';
import { countNear, pixelsIn, pixelsOf } from './pixels.ts';
import { expect, test } from './watched-page.ts';

const messages = messagesIn('zh');
const [lightSurface, darkSurface] = ['rgb(255, 253, 248)', 'rgb(20, 31, 38)'];

const surfaceOf = (page: Page) =>
	page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);

/** Pixels in the railway's colour of either theme, on the map as the engine drew it. */
async function railPixels(page: Page): Promise<{ light: number; dark: number }> {
	const pixels = await pixelsOf(mapCanvas(page));
	return {
		light: countNear(pixels, palettes.light.hues.rail),
		dark: countNear(pixels, palettes.dark.hues.rail)
	};
}

async function chooseTheme(page: Page, words: string) {
	await page.getByLabel(messages.settings).click();
	await page.getByRole('radio', { name: words }).check();
	await page.keyboard.press('Escape');
}

test.describe('Where the system is light', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'light' });

	test('Choosing dark repaints page and live map at once and keeps what is selected', async ({ page }) => {
		await openLive(page, '/');
		await ringOf(page, 'yuxi-hsr').press('Enter');
		await expect(popupOf(page, 'yuxi-hsr')).toBeVisible();
		await page.evaluate(() => Object.assign(window, { sameDocument: true }));
		const address = page.url();
		await hideMarkers(page);
		const before = await railPixels(page);
		expect(before.light).toBeGreaterThan(300);
		expect(before.dark).toBeLessThan(20);

		await chooseTheme(page, messages.themes.dark);
		await expect.poll(() => surfaceOf(page)).toBe(darkSurface);
		await expect.poll(async () => (await railPixels(page)).dark, { timeout: 20_000 }).toBeGreaterThan(300);
		await settles(page);
		expect((await railPixels(page)).light).toBeLessThan(20);
		await expect(popupOf(page, 'yuxi-hsr')).toBeVisible();
		expect(page.url()).toBe(address);
		expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);

		const repainted = await styleOf(page);
		await page.reload();
		await becomesLive(page);
		expect(repainted.layers).toEqual((await styleOf(page)).layers);
		expect(repainted.sources['relief']).toEqual((await styleOf(page)).sources['relief']);
	});

	test('The way back is as complete as the way there', async ({ page }) => {
		await openLive(page, '/en/');
		const en = messagesIn('en');
		const before = await styleOf(page);
		for (const words of [en.themes.dark, en.themes.light]) {
			await page.getByLabel(en.settings).click();
			await page.getByRole('radio', { name: words }).check();
			await page.keyboard.press('Escape');
		}
		await expect.poll(async () => (await styleOf(page)).sources['relief']).toEqual(before.sources['relief']);
		expect((await styleOf(page)).layers).toEqual(before.layers);
		await settles(page);
		expect((await railPixels(page)).light).toBeGreaterThan(300);
	});
});

test.describe('Before the first script of the site', () => {
	// Every script file is withheld, which the browser reports.
	test.use({ colorScheme: 'light', expectedFault: /Failed to (load resource|fetch dynamically)/ });

	test('a theme chosen before stands already', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
		await page.route(/\.js$/, (route) => route.abort());
		await page.goto('/');
		expect(await surfaceOf(page)).toBe(darkSurface);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
		const pixels = await pixelsIn(page, { x: 0, y: 0, width, height });
		expect(countNear(pixels, '#fffdf8')).toBe(0);
	});

	test('a word in the storage that is no theme is passed over', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('theme', 'pink'));
		await page.route(/\.js$/, (route) => route.abort());
		await page.goto('/');
		expect(await surfaceOf(page)).toBe(lightSurface);
	});
});

test.describe('Where the system is dark', () => {
	test.use({ colorScheme: 'dark' });

	test('the site is dark without a choice, follows the system, and a choice of light is kept', async ({
		page
	}) => {
		await openLive(page, '/');
		expect(await surfaceOf(page)).toBe(darkSurface);
		await hideMarkers(page);
		expect((await railPixels(page)).dark).toBeGreaterThan(300);

		await page.emulateMedia({ colorScheme: 'light' });
		await expect.poll(async () => (await railPixels(page)).light, { timeout: 20_000 }).toBeGreaterThan(300);
		await page.emulateMedia({ colorScheme: 'dark' });
		await chooseTheme(page, messages.themes.light);
		await page.goto('/sources/');
		expect(await surfaceOf(page)).toBe(lightSurface);
		await expect(page.locator('meta[name="theme-color"][media="all"]')).toHaveAttribute('content', '#fffdf8');
	});

	test('it prints on white', async ({ page }) => {
		await page.goto('/sources/');
		await page.emulateMedia({ media: 'print' });
		const ground = await page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
		expect(ground).toBe('rgb(255, 255, 255)');
	});
});

test.describe('Without scripts', () => {
	test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

	test('the theme of the system holds, and no control that would do nothing is shown', async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('.controls summary, .controls button').filter({ visible: true })).toHaveCount(
			0
		);
		const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
		const pixels = await pixelsIn(page, { x: 0, y: 0, width, height });
		expect(countNear(pixels, '#fffdf8')).toBe(0);
	});
});
