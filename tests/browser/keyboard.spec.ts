import type { Locator, Page } from '@playwright/test';
import { messagesIn } from '#i18n/messages.ts';
import { anyPopup, mapCanvas, openLive, popupOf, ringOf, rowOf } from './live-map.ts';
import { fourScreens } from './screens.ts';
import { expect, test } from './watched-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const messages = messagesIn('zh');
const announcer = (page: Page) => page.locator('[data-announcer]');
const isInView = (page: Page, id: string) =>
	ringOf(page, id).evaluate((ring) => {
		const { x, y, width, height } = ring.getBoundingClientRect();
		return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('[data-ring]') === ring;
	});

/** The card that has the focus: its popup, or the region of the sheet that holds it. */
const focusedCard = (page: Page, id: string) =>
	page.locator(`[data-popup-for="${id}"]:focus, [data-explained]:focus:has([data-popup-for="${id}"])`);

/** Goes on by the Tab key until an element has the focus; fails where that takes unreasonably long. */
async function reach(page: Page, wanted: Locator) {
	for (let steps = 0; steps < 60; steps++) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(wanted).toBeFocused();
}

for (const [width, height] of fourScreens)
	test.describe(`At ${width}×${height}`, () => {
		test.use({ viewport: { width, height } });

		test('by keyboard alone one opens the list, selects, reads to the receipt, and returns', async ({
			page
		}) => {
			await openLive(page, '/');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Tab');
			const skip = page.getByRole('link', { name: messages.skipToList });
			await expect(skip).toBeFocused();
			await expect(skip).toBeInViewport();
			await page.keyboard.press('Enter');
			await expect(page.locator('#projects')).toBeFocused();
			await reach(page, rowOf(page, 'yuxi-hsr'));
			await page.keyboard.press('ArrowDown');
			await expect(rowOf(page, 'chengdawan-hsr')).toBeFocused();

			await page.keyboard.press('Enter');
			const card = popupOf(page, 'chengdawan-hsr');
			await expect(focusedCard(page, 'chengdawan-hsr')).toBeInViewport();
			await expect(announcer(page)).toContainText('成达万高铁');
			await expect(announcer(page)).toContainText('加快建设');
			await page.keyboard.press('Tab');
			await expect(card.getByRole('button', { name: messages.close })).toBeFocused();
			await page.keyboard.press('Tab');
			await expect(card.locator('a').first()).toBeFocused();
			await expect(card.locator('a').first()).toHaveAttribute('href', /\/sources\/.+#/);

			await page.keyboard.press('Escape');
			await expect(anyPopup(page)).toHaveCount(0);
			await expect(rowOf(page, 'chengdawan-hsr')).toBeFocused();
			await expect(announcer(page)).toContainText(messages.selectionClosed);
		});

		test('by keyboard alone one searches, reads, closes, filters, and clears the filter', async ({
			page
		}) => {
			await openLive(page, '/');
			await page.keyboard.press('/');
			await page.keyboard.type('kzg');
			await expect(page.getByRole('option').first()).toBeVisible();
			await page.keyboard.press('Enter');
			await expect(focusedCard(page, 'kaizhou-port')).toBeInViewport();
			await page.keyboard.press('Escape');
			await expect(anyPopup(page)).toHaveCount(0);
			const field = page.getByRole('combobox', { name: messages.search });
			await expect(field).toBeFocused();
			await page.keyboard.press('Escape');

			const chip = page.getByRole('button', { name: messages.shortCategories.expressway });
			const count = page.locator('#projects [role="status"]').first();
			const whole = await count.textContent();
			await reach(page, chip);
			await page.keyboard.press('Space');
			await expect(chip).toHaveAttribute('aria-pressed', 'true');
			await expect(count).not.toHaveText(whole ?? '');
			await expect(rowOf(page, 'yuxi-hsr')).toHaveCount(0);
			await page.keyboard.press('Space');
			await expect(count).toHaveText(whole ?? '');
		});
	});

test('M leads from a row to its ring, also out of view, and back; a project without a ring says so', async ({
	page
}) => {
	await openLive(page, '/#11/30.5/107.2');
	expect(await isInView(page, 'wuyunkai-expressway')).toBe(false);
	await rowOf(page, 'wuyunkai-expressway').focus();
	await page.keyboard.press('m');
	await expect(ringOf(page, 'wuyunkai-expressway')).toBeFocused();
	await expect.poll(() => isInView(page, 'wuyunkai-expressway')).toBe(true);
	await page.keyboard.press('m');
	await expect(rowOf(page, 'wuyunkai-expressway')).toBeFocused();

	await rowOf(page, 'wangle-tunnel').focus();
	await page.keyboard.press('m');
	await expect(rowOf(page, 'wangle-tunnel')).toBeFocused();
	await expect(announcer(page)).toContainText(messages.noRing);
});

test('A pointer leaves the focus where it is', async ({ page }) => {
	await openLive(page, '/');
	await rowOf(page, 'yuxi-hsr').click();
	await expect(popupOf(page, 'yuxi-hsr')).toBeVisible();
	await expect(rowOf(page, 'yuxi-hsr')).toBeFocused();
});

test('The focus is outlined on the map, its rings, its controls and the rows', async ({ page }) => {
	await openLive(page, '/');
	const outlined = [
		page.locator('.maplibregl-canvas'),
		ringOf(page, 'yuxi-hsr'),
		page.getByRole('button', { name: messages.zoomIn }),
		page.getByLabel(messages.settings),
		rowOf(page, 'yuxi-hsr')
	];
	await page.keyboard.press('Tab');
	for (const one of outlined) {
		await one.focus();
		const style = await one.evaluate((element) => {
			const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
			return `${outlineWidth} ${outlineStyle} ${outlineColor}`;
		});
		expect(style).toBe('3px solid rgb(11, 87, 208)');
	}
});

test('Without motion a move of the camera is a cut that fades in within 200 ms', async ({ page }) => {
	await openLive(page, '/');
	const fades = mapCanvas(page).evaluate(
		(canvas) =>
			new Promise<number[]>((resolve) => {
				const look = () => {
					const running = canvas.getAnimations({ subtree: true });
					if (running.length === 0) requestAnimationFrame(look);
					else resolve(running.map(({ effect }) => Number(effect?.getComputedTiming().duration)));
				};
				look();
			})
	);
	await page.getByRole('button', { name: messages.zoomIn }).click();
	expect(await fades).toEqual([200]);
});
