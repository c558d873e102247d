import type { Page } from '@playwright/test';
import type { Map as Engine } from 'maplibre-gl';
import { cardsIn } from './built-site.ts';
import { hideMarkers } from './drawn-picture.ts';
import { becomesLive, mapCanvas, openLive } from './live-map.ts';
import { pixelsOf, type Pixels } from './pixels.ts';
import { watchShifts } from './layout-shifts.ts';
import { expect, test } from './watched-page.ts';

/** The map that stands in the document, and its handing over to the live one. */

const viewports = [
	[1280, 800],
	[1440, 900],
	[390, 844],
	[320, 640],
	[3840, 2160]
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	for (const root of ['/', '/en/'])
		test(`Rings, courses and members lead to their pages (${root})`, async ({ page }) => {
			await page.goto(root);
			const ring = page.locator('.static-badge a[data-static="yuxi-hsr"]');
			await expect(ring).toContainText('44%');
			await ring.click();
			await expect(page).toHaveURL(`${root}projects/yuxi-hsr/`);

			await page.goto(root);
			await expect(page.locator('.static-map .names')).toContainText(root === '/' ? '达州市' : 'Dazhou');
			// A point of Dazhou's north where nothing else lies.
			const box = await page.locator('.static-map').boundingBox();
			if (!box) throw new Error('the static map has no box');
			await page.mouse.click(box.x + box.width * 0.42, box.y + box.height * 0.25);
			await expect(page).toHaveURL(`${root}members/dazhou/`);
		});
});

/** Where the corners of the zone's box lie, in the drawing and by the live camera. */
const cornersOf = (page: Page) =>
	mapCanvas(page).evaluate((element) => {
		const map = (element as HTMLElement & { maplibreMap: Engine }).maplibreMap;
		const frame = element.getBoundingClientRect();
		const box = document.querySelector('.static-map')?.getBoundingClientRect();
		const [northWest, southEast] = [map.project([106.66, 32.35]), map.project([109.25, 30.32])];
		return {
			drawn: [box?.left, box?.top, box?.right, box?.bottom],
			live: [
				northWest.x + frame.left,
				northWest.y + frame.top,
				southEast.x + frame.left,
				southEast.y + frame.top
			]
		};
	});

for (const [width, height] of viewports)
	test(`The live map opens at the camera of the drawing, and rings stay where they are (${width} × ${height})`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('/');
		await page.waitForFunction(() => 'maplibreMap' in (document.querySelector('.canvas') ?? {}), null, {
			timeout: 60_000
		});
		const { drawn, live } = await cornersOf(page);
		for (const [index, place] of live.entries())
			expect(Math.abs(place - (drawn[index] ?? NaN))).toBeLessThan(0.5);

		// Drawn in software, a wall is live only after minutes.
		if (width > 2000) return;
		await becomesLive(page);
		const centres = await page.evaluate(() => {
			const centreOf = (element: Element | null) => {
				const { left, top, width, height } = (element ?? document.body).getBoundingClientRect();
				return [left + width / 2, top + height / 2] as const;
			};
			return [...document.querySelectorAll<HTMLElement>('[data-ring]')].map((ring) => ({
				id: ring.dataset['ring'],
				live: centreOf(ring),
				drawn: centreOf(document.querySelector(`.static-badge a[data-static="${ring.dataset['ring']}"]`))
			}));
		});
		expect(centres.length).toBeGreaterThan(5);
		for (const {
			id,
			live: [x, y],
			drawn: [drawnX, drawnY]
		} of centres)
			expect(Math.hypot(x - drawnX, y - drawnY), id).toBeLessThan(1);
	});

/** Share of pixels that differ clearly, the second picture moved by `shiftPx`. */
function shareDiffering(a: Pixels, b: Pixels, shiftPx = 0): number {
	let differing = 0;
	for (let y = 0; y < a.height; y++)
		for (let x = 0; x < a.width - shiftPx; x++) {
			const [here, there] = [(y * a.width + x) * 3, (y * a.width + x + shiftPx) * 3];
			const farthest = Math.max(
				...[0, 1, 2].map((channel) => Math.abs((a.rgb[here + channel] ?? 0) - (b.rgb[there + channel] ?? 0)))
			);
			if (farthest > 60) differing++;
		}
	return differing / (a.width * a.height);
}

for (const [width, height] of [viewports[1], viewports[2]])
	test(`Outlines and lines of the drawing lie under those of the live map (${width} × ${height})`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await openLive(page, '/');
		await hideMarkers(page);
		await mapCanvas(page).evaluate(async (element) => {
			const map = (element as HTMLElement & { maplibreMap: Engine }).maplibreMap;
			for (const { id, type } of map.getStyle().layers)
				if (type === 'symbol') map.setLayoutProperty(id, 'visibility', 'none');
			await new Promise<void>((resolve) => void map.once('idle', () => resolve()));
			for (const control of document.querySelectorAll<HTMLElement>('.controls, .maplibregl-ctrl'))
				control.hidden = true;
			for (const part of document.querySelectorAll<HTMLElement>('.static-badge, svg.names'))
				part.style.display = 'none';
		});
		const frame = page.locator('.map-pane .map');
		const live = await pixelsOf(frame);
		await page.evaluate(() => {
			const [opening, canvas] = ['.opening', '.canvas'].map((one) =>
				document.querySelector<HTMLElement>(one)
			);
			if (opening) opening.style.visibility = 'visible';
			if (canvas) canvas.style.visibility = 'hidden';
		});
		const drawn = await pixelsOf(frame);
		const share = shareDiffering(live, drawn);
		test.info().annotations.push({ type: 'share of pixels that differ', description: share.toFixed(4) });
		expect(share).toBeLessThan(0.012);
		// The measure would tell two pixels of difference.
		expect(shareDiffering(live, drawn, 2)).toBeGreaterThan(2 * share);
	});

for (const [address, width, height] of [
	['/', 1440, 900],
	['/en/', 1440, 900],
	['/', 390, 844],
	['/en/', 390, 844],
	['/en/projects/yuxi-hsr/', 1440, 900]
] as const)
	test(`Nothing moves while the live map takes over (${address}, ${width} × ${height})`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		const shifts = await watchShifts(page);
		// A slow machine paints what it has read of a document; it shows what a fast one hides.
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await openLive(page, address);
		expect(await shifts()).toEqual([]);
	});

test('No script or sheet holds up the first paint', async ({ page }) => {
	const served = await (await page.request.get('/')).text();
	const head = served.slice(0, served.indexOf('</head>')).replace(/<noscript>.*?<\/noscript>/gs, '');
	// Kit names the sheets that it has written into the page, disabled.
	const held = head.match(/<link[^>]+rel="(stylesheet|modulepreload|preload)"[^>]*>/g) ?? [];
	expect(held.filter((link) => !link.includes('disabled'))).toEqual([]);
	await openLive(page, '/');
	const engineAfterPaint = await page.evaluate(() => {
		const [paint] = performance.getEntriesByName('first-contentful-paint');
		const data = performance
			.getEntriesByType('resource')
			.find(({ name }) => name.endsWith('/map/features.json'));
		return (data?.startTime ?? 0) - (paint?.startTime ?? Infinity);
	});
	expect(engineAfterPaint).toBeGreaterThan(0);
});

test('All that a page needs to come to life is asked for at once', async ({ page }) => {
	await openLive(page, '/');
	const { nodes, sheets, contentMs } = await page.evaluate(() => {
		const loads = performance.getEntriesByType('resource');
		return {
			nodes: loads
				.filter(({ name }) => name.includes('/nodes/'))
				.map(({ name, startTime }) => ({ name, startTime })),
			sheets: loads.filter(({ name }) => name.endsWith('.css')).map(({ name }) => name),
			contentMs: loads.find(({ name }) => name.endsWith('/map/features.json'))?.startTime ?? 0
		};
	});
	// Kit asks for its page of errors, too, and goes on only when that has come.
	expect(nodes.filter(({ name }) => name.includes('/nodes/1.'))).toHaveLength(1);
	expect(nodes.filter(({ startTime }) => startTime > contentMs)).toEqual([]);
	expect(sheets).toEqual([]);
});

test('The code that a page begins with asks to be compiled while it comes', async ({ page }) => {
	await openLive(page, '/');
	const scripts = await page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.endsWith('.js'))
	);
	const texts = await Promise.all(scripts.map(async (address) => (await page.request.get(address)).text()));
	const hinted = texts.filter((text) => text.startsWith('//# allFunctionsCalledOnLoad\n'));
	// The runtime of the page is in it, the engine of the map is not.
	expect(hinted.map((text) => text.includes('svelte-trusted-html'))).toEqual([true]);
});

test('The drawing shows the projects as the list does', async ({ page }) => {
	await page.goto('/');
	for (const { id, share } of cardsIn('zh').filter(({ share: one, placed }) => one && placed))
		await expect(page.locator(`.static-badge a[data-static="${id}"]`)).toContainText(share?.text ?? '');
});
