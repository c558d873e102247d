import type { ImageSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Page } from '@playwright/test';
import { lookAt, openLive, styleOf } from './live-map.ts';
import { expect, test } from './watched-page.ts';

/** The picture that the live map's relief is drawn from. */
async function reliefOf(page: Page): Promise<string> {
	const { relief } = (await styleOf(page)).sources;
	return new URL((relief as ImageSourceSpecification).url ?? '').pathname;
}

const small = '/map/small-relief-light.webp';
const sharp = '/map/relief-light.webp';

test.describe('On a desk', () => {
	test.use({ viewport: { width: 1280, height: 800 } });

	test('the live map opens with the relief that the drawing has, and a closer look brings the sharp one', async ({
		page
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await openLive(page, '/');
		expect(await reliefOf(page)).toBe(small);
		expect(asked).not.toContain(sharp);
		await lookAt(page, [108.4, 31.05], 9);
		await expect.poll(() => reliefOf(page)).toBe(sharp);
		expect(asked).toContain(sharp);
		// Back again it stays.
		await lookAt(page, [108.4, 31.05], 7.6);
		expect(await reliefOf(page)).toBe(sharp);
	});

	test('another theme keeps the sharp relief sharp', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await openLive(page, '/#9/31/108.4');
		await expect.poll(() => reliefOf(page)).toBe(sharp);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect.poll(() => reliefOf(page)).toBe('/map/relief-dark.webp');
	});
});

test.describe('On a large wall', () => {
	test.use({ viewport: { width: 3840, height: 2160 }, deviceScaleFactor: 0.5 });

	test('the sharp relief comes by itself', async ({ page }) => {
		await openLive(page, '/');
		await expect.poll(() => reliefOf(page)).toBe(sharp);
	});
});
