import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Story } from '#model/story.ts';
import { becomesLive, loseSurface, mapFrame, openLive, restoreSurface } from './live-map.ts';
import { isSaved, savedWithinMs, secondBuild, test as servedTest } from './served-site.ts';
import { showsChapter, subjectBox } from './story-state.ts';
import { expect, test } from './watched-page.ts';

/** A story that runs on a wall: by itself while nobody is there, and handed over to whoever comes. */

const story = JSON.parse(
	readFileSync(new URL('../../geodata/stories/zone.json', import.meta.url), 'utf8')
) as Story;
const address = (n: number, pace = 1) =>
	`/stories/zone/${n}/?mode=exhibition${pace === 1 ? '' : `&pace=${pace}`}`;

const wall = (page: Page) => page.locator('[data-mode="exhibition"]');
const controls = (page: Page) => page.locator('[data-exhibition-controls]');
const runs = (page: Page) => expect(wall(page)).toHaveAttribute('data-attracts', 'true');
const isHandedOver = (page: Page) => expect(wall(page)).toHaveAttribute('data-attracts', 'false');
const isAt = (page: Page, n: number) => expect(page).toHaveURL(new RegExp(`/stories/zone/${n}/\\?mode=`));

test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface NamedBox {
	name: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Where texts and furniture stand, CSS pixels; only what is seen. */
const boxesOf = (page: Page, selector: string): Promise<NamedBox[]> =>
	page.locator(selector).evaluateAll((all) =>
		all
			.filter((one) => one.checkVisibility({ visibilityProperty: true }))
			.map((one) => {
				const { left, top, right, bottom } = one.getBoundingClientRect();
				return { name: (one.textContent ?? '').trim().slice(0, 24), left, top, right, bottom };
			})
			.filter(({ left, right }) => right > left)
	);

const overlap = (a: NamedBox, b: NamedBox): boolean =>
	a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Nothing cut, nothing over another, nothing in the outer 4 %, no text that cannot be read from afar. */
async function isWellSet(page: Page, { width, height }: { width: number; height: number }): Promise<void> {
	const furniture = await boxesOf(
		page,
		'main header, main article .words, [data-figures-page] > *, main .more, aside, footer nav, footer .foot'
	);
	for (const box of furniture) {
		expect(box.left, box.name).toBeGreaterThanOrEqual(width * 0.04);
		expect(box.right, box.name).toBeLessThanOrEqual(width * 0.96 + 1);
		expect(box.top, box.name).toBeGreaterThanOrEqual(height * 0.04);
		expect(box.bottom, box.name).toBeLessThanOrEqual(height * 0.96 + 1);
	}
	for (const [index, box] of furniture.entries())
		for (const other of furniture.slice(index + 1))
			expect(overlap(box, other), `${box.name} and ${other.name}`).toBe(false);
	const [room] = await boxesOf(page, 'article .room');
	for (const row of await boxesOf(page, '[data-figures-page] > *'))
		expect(row.bottom, row.name).toBeLessThanOrEqual((room?.bottom ?? 0) + 1);
	const plates = await boxesOf(page, '[data-ring] .plate');
	for (const box of plates) {
		expect(box.left, box.name).toBeGreaterThanOrEqual(0);
		expect(box.right, box.name).toBeLessThanOrEqual(width);
		for (const other of furniture) expect(overlap(box, other), `${box.name} and ${other.name}`).toBe(false);
	}
	const unit = Math.min(width / 1920, height / 1080);
	const small = await page
		.locator('main p, main h1, footer p, [data-ring] .plate b, [data-ring] .plate > span')
		.evaluateAll((all) =>
			all
				.filter((one) => one.checkVisibility({ visibilityProperty: true }))
				.map((one) => ({
					text: (one.textContent ?? '').trim(),
					px: parseFloat(getComputedStyle(one).fontSize) * one.currentCSSZoom
				}))
		);
	for (const { text, px } of small) expect(px / unit, text).toBeGreaterThanOrEqual(19.99);
}

// All sizes follow from the viewport; what is drawn at fewer device pixels is the same picture, sooner ready in software.
for (const { deviceScaleFactor, ...viewport } of [
	{ width: 1920, height: 1080, deviceScaleFactor: 1 },
	{ width: 3840, height: 2160, deviceScaleFactor: 0.4 },
	{ width: 5760, height: 2160, deviceScaleFactor: 0.3 }
])
	test.describe(`On a wall of ${viewport.width} × ${viewport.height}`, () => {
		test.use({ viewport, deviceScaleFactor });

		test('a story runs while nobody is there, is handed over, and begins anew', async ({ page }) => {
			test.setTimeout(120_000);
			await page.clock.install();
			await openLive(page, address(2));
			await showsChapter(page, 2);
			const surface = await page
				.locator('canvas.maplibregl-canvas')
				.evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
			expect(surface).toBeCloseTo(deviceScaleFactor, 2);
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
			await expect(controls(page)).toBeVisible();
			await expect(page.locator('[data-figures-page] > *').first()).toBeVisible();
			await isWellSet(page, viewport);
			const chapter = story.chapters[1];
			const subject = await subjectBox(
				page,
				chapter && 'bounds' in chapter.camera ? chapter.camera.bounds : []
			);
			const card = (await boxesOf(page, 'main'))[0];
			const bar = (await boxesOf(page, 'footer'))[0];
			expect(subject.left).toBeGreaterThanOrEqual(card?.right ?? Infinity);
			expect(subject.bottom).toBeLessThanOrEqual(bar?.top ?? 0);

			await page.clock.runFor(60_500);
			await runs(page);
			await isAt(page, 1);
			await expect(controls(page)).toHaveCount(0);
			await expect(page.locator('footer')).toHaveCSS('cursor', 'none');
			// No public address is known to this build.
			await expect(page.locator('[data-phone-code]')).toHaveCount(0);
			await page.clock.runFor(18_500);
			await isAt(page, 2);
			await runs(page);

			await page.keyboard.press('ArrowRight');
			await isHandedOver(page);
			await isAt(page, 2);
			await page.keyboard.press('ArrowRight');
			await isAt(page, 3);
			await page.clock.runFor(40_000);
			await isHandedOver(page);
			const box = await controls(page).getByRole('button').first().boundingBox();
			const unit = Math.min(viewport.width / 1920, viewport.height / 1080);
			expect(box?.height ?? 0).toBeGreaterThanOrEqual(60 * unit);
			await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
			await isAt(page, 2);
			// The clock runs between these steps, too.
			await page.clock.runFor(40_000);
			await isHandedOver(page);
			await page.clock.runFor(20_500);
			await runs(page);
			await isAt(page, 1);
		});
	});

test.describe('On a wall', () => {
	test.use({ viewport: { width: 1920, height: 1080 } });

	test('a night’s sleep and a clock that is set turn one page at the most, and fixed things shift a little', async ({
		page
	}) => {
		await page.clock.install();
		await openLive(page, `/en${address(1)}`);
		await isWellSet(page, { width: 1920, height: 1080 });
		const bar = page.locator('footer');
		const before = await bar.boundingBox();
		await page.clock.runFor(60_500);
		await runs(page);
		await page.clock.fastForward('09:00:00');
		await page.clock.setSystemTime(new Date('2031-01-01T00:00:00Z'));
		await page.clock.runFor(1000);
		await isAt(page, 1);
		await page.clock.runFor(17_000);
		await isAt(page, 2);
		await page.clock.runFor(30_000);
		const after = await bar.boundingBox();
		const shift = Math.hypot((after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0));
		expect(shift).toBeGreaterThan(0);
		expect(shift).toBeLessThanOrEqual(Math.hypot(3, 3) + 0.01);
	});

	test('a hand in the presenter’s window takes the wall over, a mouse that trembles does not', async ({
		page,
		context
	}) => {
		await page.clock.install();
		await page.mouse.move(900, 500);
		await openLive(page, address(1));
		await page.mouse.move(900, 500);
		await page.clock.runFor(60_500);
		await runs(page);
		await page.mouse.move(902, 501);
		await runs(page);
		const presenter = await context.newPage();
		await presenter.goto('/stories/zone/presenter/');
		await expect(presenter.locator('[data-presenter-at]')).toHaveAttribute('data-presenter-at', '1');
		await expect(presenter.locator('[data-clock]')).not.toBeEmpty();
		await runs(page);
		await presenter.keyboard.press('End');
		await isAt(page, story.chapters.length);
		await isHandedOver(page);
	});

	test('the display is kept awake, and asked for again after it was hidden', async ({ page }) => {
		await page.addInitScript(() => {
			const asked: EventTarget[] = [];
			Object.defineProperty(navigator, 'wakeLock', {
				value: {
					request: (kind: string) => {
						const held = Object.assign(new EventTarget(), {
							kind,
							released: false,
							release: () => undefined
						});
						asked.push(held);
						return Promise.resolve(held);
					}
				}
			});
			Object.assign(window, { asked });
		});
		await page.goto(address(1));
		const asked = () =>
			page.evaluate(() => (window as unknown as { asked: { kind: string }[] }).asked.map(({ kind }) => kind));
		await expect.poll(asked).toEqual(['screen']);
		const showAs = (state: 'hidden' | 'visible') =>
			page.evaluate((now) => {
				const [held] = (window as unknown as { asked: { released: boolean }[] }).asked;
				// Browsers take the lock away from a page that is hidden.
				if (held) held.released = true;
				Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
				document.dispatchEvent(new Event('visibilitychange'));
			}, state);
		await showAs('hidden');
		expect(await asked()).toHaveLength(1);
		await showAs('visible');
		await expect.poll(asked).toEqual(['screen', 'screen']);
	});

	test.describe('whose surface is lost', () => {
		test.use({ expectedFault: /WebGL|CONTEXT_LOST/ });

		test('the story goes on over the drawing, and over the live map again', async ({ page }) => {
			await page.clock.install();
			await openLive(page, address(1));
			await page.clock.runFor(60_500);
			await runs(page);
			await loseSurface(page);
			await expect(mapFrame(page)).toHaveAttribute('data-map-state', 'unavailable');
			await expect(page.locator('.static-map')).toBeVisible();
			await page.clock.runFor(18_500);
			await isAt(page, 2);
			await restoreSurface(page);
			await becomesLive(page);
			await page.clock.runFor(36_500);
			await isAt(page, 3);
		});
	});
});

servedTest.describe('A hall machine', () => {
	/** The next chapter is fetched several times a second: the network is never quiet. */
	const pace = 60;
	servedTest.use({
		viewport: { width: 1280, height: 720 },
		contextOptions: { reducedMotion: 'reduce' },
		expectedFault: /Failed to load resource|ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED)/
	});

	servedTest('starts without network, and runs', async ({ page, context, site }) => {
		await openLive(page, address(1, pace));
		await isSaved(page);
		await page.close();
		await site.stop();
		const next = await context.newPage();
		await openLive(next, address(1, pace));
		await runs(next);
		await expect(next).toHaveURL(/\/stories\/zone\/[4-9]\//);
		await expect(mapFrame(next)).toHaveAttribute('data-map-state', 'live');
	});

	servedTest('takes a new version at the opening, by itself', async ({ page, site }) => {
		servedTest.setTimeout(240_000);
		const second = secondBuild('渝西高铁', '渝西高铁二版');
		try {
			await openLive(page, address(1, pace));
			await isSaved(page);
			await site.serve(second.folder);
			await page.evaluate(() => dispatchEvent(new Event('online')));
			await expect(page.locator('html')).toHaveAttribute('data-build', 'second', { timeout: savedWithinMs });
			await becomesLive(page);
			await runs(page);
		} finally {
			second.remove();
		}
	});
});
