import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { lightPalette } from '#map/palette.ts';
import { listenLocally } from '../../scripts/port.mjs';
import { createStaticServer } from '../../scripts/serve.mjs';
import { folder as builtFolder } from './built-site.ts';
import { watchShifts } from './layout-shifts.ts';
import { countNear, pixelsOf } from './pixels.ts';
import { expect, test as watched } from './watched-page.ts';

/** The overview's document breaks off before the last of these, each sought after the one before, until `goOn`. */
const test = watched.extend<{ landmarks: string[]; broken: { goOn: () => void; origin: string } }>({
	landmarks: [[], { option: true }],
	broken: async ({ landmarks }, use) => {
		const text = readFileSync(join(builtFolder, 'index.html'), 'utf8');
		const cut = landmarks.reduce((from, sought) => text.indexOf(sought, from), 0);
		expect(cut).toBeGreaterThan(0);
		const site = createStaticServer(builtFolder);
		const rest = Promise.withResolvers<void>();
		const answer: RequestListener = (request, response) => {
			if (request.url !== '/') return void site.emit('request', request, response);
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
			response.write(text.slice(0, cut));
			void rest.promise.then(() => response.end(text.slice(cut)));
		};
		const { port, close } = await listenLocally(() => createServer(answer), 0);
		await use({ goOn: rest.resolve, origin: `http://localhost:${port}` });
		await close();
	},
	baseURL: ({ broken }, use) => use(broken.origin)
});

/** Two frames: the second is asked for once the first is drawn. */
const isDrawn = (page: Page): Promise<void> =>
	page.evaluate(
		() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
	);

for (const { place, landmarks } of [
	{ place: 'a button of the filter', landmarks: ['data-chip="port"', '<span'] },
	{ place: 'the legend', landmarks: ['class="strip', '<details', '<summary'] }
])
	test.describe(`A document that breaks off in ${place}`, () => {
		test.use({ landmarks });

		test('moves nothing when it goes on', async ({ page, broken }) => {
			const shifts = await watchShifts(page);
			await page.goto('/', { waitUntil: 'commit' });
			await isDrawn(page);
			broken.goOn();
			await page.waitForLoadState();
			await isDrawn(page);
			expect(await shifts()).toEqual([]);
			await expect(page.locator('[data-chip]').first()).toBeVisible();
			await expect(page.locator('.strip > details > summary')).toBeVisible();
		});
	});

/** When the page painted something for the first time, by its own clock; null before. */
const firstContentAtMs = (page: Page): Promise<number | null> =>
	page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null);
const clockMs = (page: Page): Promise<number> => page.evaluate(() => performance.now());

test.describe('A document that breaks off in its drawing', () => {
	test.use({ landmarks: ['class="static-map', '<text'] });

	test('shows its words after a second', async ({ page, broken }) => {
		await page.goto('/', { waitUntil: 'commit' });
		await expect.poll(() => firstContentAtMs(page)).toBeGreaterThan(0);
		await expect(page.locator('h1')).toBeVisible();
		broken.goOn();
		await page.waitForLoadState();
	});

	test.describe('with nothing that ends the wait', () => {
		test.use({ javaScriptEnabled: false });

		test('is first painted once projects and names are there', async ({ page, broken }) => {
			await page.goto('/', { waitUntil: 'commit' });
			await expect(page.locator('.static-map path').first()).toBeAttached();
			// Long enough to paint what is there, if it were not for the wait.
			await expect.poll(() => clockMs(page)).toBeGreaterThan(1200);
			const goesOnAtMs = await clockMs(page);
			broken.goOn();
			await page.waitForLoadState();
			await expect.poll(() => firstContentAtMs(page)).toBeGreaterThan(goesOnAtMs);
		});
	});
});

test.describe('A document that breaks off before the ground of its drawing', () => {
	test.use({ landmarks: ['class="shapes ground"', '<path'], javaScriptEnabled: false });

	test('shows the projects, and the rivers below them once it goes on', async ({ page, broken }) => {
		const { hues, water } = lightPalette;
		const shown = async (color: string) => countNear(await pixelsOf(page.locator('.static-map')), color, 12);
		await page.goto('/', { waitUntil: 'commit' });
		await expect.poll(() => shown(hues.rail)).toBeGreaterThan(400);
		await expect(page.locator('.static-badge a[data-static="yuxi-hsr"]')).toContainText('44%');
		const withoutRivers = await shown(water);
		broken.goOn();
		await page.waitForLoadState();
		await expect.poll(() => shown(water)).toBeGreaterThan(withoutRivers + 200);
		expect(await shown(hues.rail)).toBeGreaterThan(400);
	});
});
