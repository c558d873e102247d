import type { Locator, Page } from '@playwright/test';
import { messagesIn } from '#i18n/messages.ts';
import { anyPopup, mapCanvas, mapFrame, openLive, popupOf, ringOf, rowOf, settles } from './live-map.ts';
import { watchShifts } from './layout-shifts.ts';
import { slideFinger } from './touch.ts';
import { expect, test } from './watched-page.ts';

const zh = messagesIn('zh');

const sheetOf = (page: Page): Locator => page.locator('.sheet[data-detent]');
const handleOf = (page: Page): Locator => page.getByRole('button', { name: zh.sheetHandle });

/** The sheet rests at this height, and fills the foot of the screen. */
async function expectSheetAt(page: Page, detent: 'peek' | 'half' | 'full', px: number): Promise<void> {
	await expect(sheetOf(page)).toHaveAttribute('data-detent', detent);
	await expect.poll(async () => (await sheetOf(page).boundingBox())?.height).toBe(px);
	const box = await sheetOf(page).boundingBox();
	expect((box?.y ?? 0) + px).toBe(page.viewportSize()?.height);
}

/** A finger put on the sheet's head, moved by `dy` pixels and lifted; slow enough to be no flick. */
async function dragSheet(page: Page, dy: number, stepMs = 60): Promise<void> {
	const box = await handleOf(page).boundingBox();
	if (!box) throw new Error('the handle is not shown');
	const x = box.x + box.width / 2;
	const from = box.y + box.height / 2;
	await slideFinger(page, [x, from], [x, from + dy], { steps: 8, stepMs });
}

/** The ring can be seen in full between the bar at the top and the sheet. */
async function expectRingInSight(page: Page, id: string): Promise<void> {
	await expect
		.poll(async () => {
			await settles(page);
			const [sheet, ring, bar] = await Promise.all([
				sheetOf(page).boundingBox(),
				ringOf(page, id).boundingBox(),
				page.getByRole('banner').boundingBox()
			]);
			if (!sheet || !ring || !bar) return `${id}: sheet, ring or bar is not shown`;
			const isSeen = ring.y >= bar.y + bar.height && ring.y + ring.height <= sheet.y;
			const isBeside = ring.x < 0 || ring.x + ring.width > 390;
			return isSeen && !isBeside ? 'in sight' : `${id}: ${JSON.stringify({ ring, sheetFrom: sheet.y })}`;
		})
		.toBe('in sight');
}

const widerThanScreen = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('On a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test.describe('with calm moves', () => {
		test.use({ contextOptions: { reducedMotion: 'reduce' } });

		test('a finger drags the sheet through its three heights, and the whole zone stays above it', async ({
			page
		}) => {
			await openLive(page, '/');
			await expectSheetAt(page, 'peek', 94);
			await dragSheet(page, -300);
			await expectSheetAt(page, 'half', 442);
			for (const id of ['yuxi-hsr', 'kaizhou-port', 'water-environment-ppp'])
				await expectRingInSight(page, id);
			await dragSheet(page, -300);
			await expectSheetAt(page, 'full', 788);
			await dragSheet(page, 250);
			await expectSheetAt(page, 'half', 442);
			// A flick is short, and goes one height on.
			await dragSheet(page, 60, 8);
			await expectSheetAt(page, 'peek', 94);
			expect(new URL(page.url()).hash, 'nobody has moved the map').toBe('');
		});

		test('buttons and keys set the sheet as a finger does', async ({ page }) => {
			await openLive(page, '/');
			const raise = page.getByRole('button', { name: zh.raiseSheet });
			const lower = page.getByRole('button', { name: zh.lowerSheet });
			await expect(lower).toBeDisabled();
			await expect(handleOf(page)).toHaveAttribute('aria-expanded', 'false');
			await raise.tap();
			await expectSheetAt(page, 'half', 442);
			await expect(handleOf(page)).toHaveAttribute('aria-expanded', 'true');
			await raise.tap();
			await expectSheetAt(page, 'full', 788);
			await lower.tap();
			await expectSheetAt(page, 'half', 442);
			await handleOf(page).press('ArrowDown');
			await expectSheetAt(page, 'peek', 94);
			await handleOf(page).press('Home');
			await expectSheetAt(page, 'full', 788);
			await handleOf(page).tap();
			await expectSheetAt(page, 'peek', 94);
			// Who goes on by keys into the list has to see it.
			await handleOf(page).focus();
			for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
			await expectSheetAt(page, 'half', 442);
		});

		test('a tap on a row shows its card below its place, and closing leads back to the row', async ({
			page
		}) => {
			await openLive(page, '/');
			await handleOf(page).tap();
			for (const id of ['yuxi-hsr', 'kaizhou-port', 'water-environment-ppp']) {
				await rowOf(page, id).tap();
				await expect(popupOf(page, id)).toBeInViewport();
				await expect(page.locator('.over [data-explained]')).toBeFocused();
				await expectRingInSight(page, id);
				await popupOf(page, id).getByRole('button', { name: zh.close }).tap();
				await expect(anyPopup(page)).toHaveCount(0);
				await expect(rowOf(page, id)).toBeFocused();
				await expect(rowOf(page, id)).toBeInViewport();
			}
		});

		test('a tap on a ring opens its card, the pager leads on, and Escape gives the focus back', async ({
			page
		}) => {
			await openLive(page, '/');
			await ringOf(page, 'yuxi-hsr').tap();
			await expectSheetAt(page, 'half', 442);
			await expectRingInSight(page, 'yuxi-hsr');
			await expect(page.locator('.maplibregl-popup')).toHaveCount(0);
			const pager = page.getByRole('navigation', { name: zh.pager });
			const rows = page.locator('#projects [data-project]');
			await expect(pager).toContainText(zh.itemOf(1, await rows.count()));
			for (const index of [1, 2]) {
				const id = (await rows.nth(index).getAttribute('data-project')) ?? '';
				await pager.getByRole('link', { name: zh.nextItem }).tap();
				await expect(popupOf(page, id)).toBeInViewport();
				await expect.poll(() => new URL(page.url()).pathname).toBe(`/projects/${id}/`);
				await expectRingInSight(page, id);
			}
			await pager.getByRole('link', { name: zh.previousItem }).tap();
			await expect(pager).toContainText(zh.itemOf(2, await rows.count()));
			await page.keyboard.press('Escape');
			await expect(anyPopup(page)).toHaveCount(0);
			await expectSheetAt(page, 'peek', 94);
			await expect(ringOf(page, 'yuxi-hsr')).toBeFocused();
		});
	});

	test('a project without a position is explained in the sheet', async ({ page }) => {
		await openLive(page, '/');
		await rowOf(page, 'gas-base').tap();
		await expect(popupOf(page, 'gas-base')).toContainText(zh.positionUnknown);
	});

	test('what can be tapped is large enough for a finger', async ({ page }) => {
		await openLive(page, '/projects/yuxi-hsr/');
		const small = await page
			.locator('.sheet button, .pager a, [data-project], .controls button, .strip summary, .eyebrow a')
			.evaluateAll((all) =>
				all
					.map((one) => ({ one, box: one.getBoundingClientRect() }))
					.filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
					.map(({ one }) => one.outerHTML.slice(0, 80))
			);
		expect(small).toEqual([]);
	});

	for (const address of ['/', '/projects/yuxi-hsr/', '/stories/zone/1/'])
		test(`no control lies over a ring as the map of ${address} opens`, async ({ page }) => {
			await openLive(page, address);
			await expect(page.locator('.controls .picture')).toBeAttached();
			const covered = await page.locator('[data-ring]:visible').evaluateAll((rings) => {
				const buttons = [...document.querySelectorAll('.controls > *')].map((one) =>
					one.getBoundingClientRect()
				);
				return rings
					.map((ring) => ({ id: ring.getAttribute('data-ring'), box: ring.getBoundingClientRect() }))
					.filter(({ box }) =>
						buttons.some(
							({ left, top, right, bottom }) =>
								box.left < right && left < box.right && box.top < bottom && top < box.bottom
						)
					)
					.map(({ id }) => id);
			});
			expect(covered).toEqual([]);
		});

	test('the credits lie in sight above the sheet, and in full in the legend', async ({ page }) => {
		await openLive(page, '/');
		await handleOf(page).tap();
		await expectSheetAt(page, 'half', 442);
		const line = page.locator('.strip .foot');
		await expect(line).toContainText('OpenStreetMap');
		const [box, sheet] = await Promise.all([line.boundingBox(), sheetOf(page).boundingBox()]);
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
		await page.locator('.strip summary').tap();
		const all = page.getByRole('region', { name: zh.legend, exact: true });
		await expect(all).toContainText(zh.notSubmitted);
		await expect(all).toContainText('OpenStreetMap');
		const legend = await all.boundingBox();
		expect((legend?.y ?? 0) + (legend?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
	});

	for (const [address, detent] of [
		['/', 'peek'],
		['/en/projects/yuxi-hsr/', 'half'],
		['/members/kaizhou/', 'half'],
		['/sources/', 'full']
	] as const)
		test(`nothing moves as the scripts of ${address} start, and its text stands in the sheet`, async ({
			page
		}) => {
			const shifts = await watchShifts(page);
			await openLive(page, address);
			await expect(sheetOf(page)).toHaveAttribute('data-detent', detent);
			if (address !== '/') await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
			expect(await shifts()).toEqual([]);
			expect(await widerThanScreen(page)).toBeLessThanOrEqual(0);
		});
});

test.describe('On a phone without scripts', () => {
	test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

	test('all stands in one document that scrolls', async ({ page }) => {
		await page.goto('/projects/yuxi-hsr/');
		await expect(handleOf(page)).toBeHidden();
		const [article, list] = await Promise.all([
			page.locator('main article').boundingBox(),
			page.locator('#projects').boundingBox()
		]);
		expect(list?.y).toBeGreaterThanOrEqual((article?.y ?? 0) + (article?.height ?? 0));
		expect(article?.height).toBeGreaterThan(844);
	});
});

test.describe('On a phone on its side', () => {
	test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

	test('list and map stand beside each other, each in reach', async ({ page }) => {
		await openLive(page, '/');
		const [row, map] = await Promise.all([
			rowOf(page, 'yuxi-hsr').boundingBox(),
			mapCanvas(page).boundingBox()
		]);
		await expect(rowOf(page, 'yuxi-hsr')).toBeInViewport({ ratio: 0.5 });
		expect((row?.x ?? 0) + (row?.width ?? 0)).toBeLessThanOrEqual(map?.x ?? 0);
		expect(map?.height).toBeGreaterThan(350);
		await expect(page.locator('.strip .foot')).toBeInViewport({ ratio: 1 });
		await rowOf(page, 'yuxi-hsr').tap();
		await expect(popupOf(page, 'yuxi-hsr')).toBeInViewport();
	});
});

test.describe('At 400 % zoom of a desktop window', () => {
	test.use({ viewport: { width: 320, height: 200 } });

	test('all is one document, and what is chosen comes into view', async ({ page }) => {
		await openLive(page, '/');
		expect(await widerThanScreen(page)).toBeLessThanOrEqual(0);
		await expect(handleOf(page)).toBeHidden();
		const map = await mapFrame(page).boundingBox();
		expect(map?.height, 'the map leaves room to scroll past it').toBeLessThan(150);
		await rowOf(page, 'yuxi-hsr').click();
		await expect(popupOf(page, 'yuxi-hsr').getByRole('heading')).toBeInViewport();
		await page.keyboard.press('Escape');
		await expect(rowOf(page, 'yuxi-hsr')).toBeFocused();
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
			expect(await widerThanScreen(page)).toBeLessThanOrEqual(0);
			const cut = await page.locator('main').evaluate((panel) => panel.scrollWidth - panel.clientWidth);
			expect(cut, 'text beside its column').toBeLessThanOrEqual(0);
			expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
		});
});
