import type { Locator, Page } from '@playwright/test';
import type { Position } from 'geojson';
import { messagesIn } from '#i18n/messages.ts';
import { cardsIn, mapFeatures } from './built-site.ts';
import {
	anyPopup,
	clickMapAt,
	lookAt,
	mapFrame,
	openLive,
	pointOf,
	popupOf,
	ringOf,
	settles
} from './live-map.ts';
import { expect, test } from './watched-page.ts';

const zh = messagesIn('zh');
const cards = cardsIn('zh');
const { anchors, courses } = mapFeatures();

async function boxOf(locator: Locator) {
	const box = await locator.boundingBox();
	if (!box) throw new Error(`${String(locator)} is not shown`);
	return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

/** By how many pixels the first box sticks out of the second; 0 or less is inside. */
async function sticksOutPx(inner: Locator, outer: Locator): Promise<number> {
	const [a, b] = [await boxOf(inner), await boxOf(outer)];
	return Math.max(b.left - a.left, b.top - a.top, a.right - b.right, a.bottom - b.bottom);
}

/** How many pixels the boxes share in the narrower direction; 0 or less is none. */
async function overlapPx(one: Locator, other: Locator): Promise<number> {
	const [a, b] = [await boxOf(one), await boxOf(other)];
	return Math.min(
		Math.min(a.right, b.right) - Math.max(a.left, b.left),
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
	);
}

/** The popup of a ring can be read whole, and so can the ring. */
async function expectInViewBeside(page: Page, id: string): Promise<void> {
	await settles(page);
	const popup = popupOf(page, id);
	expect.soft(await sticksOutPx(popup, mapFrame(page)), `${id}: popup out of the map`).toBeLessThanOrEqual(0);
	expect.soft(await overlapPx(popup, ringOf(page, id)), `${id}: popup over its ring`).toBeLessThanOrEqual(0);
}

test.describe('The popup of a ring', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('stands inside the map and not over the ring, wherever the ring lies in the view', async ({
		page
	}) => {
		await openLive(page, '/');
		for (const id of await page
			.locator('[data-ring]')
			.evaluateAll((rings) => rings.map((ring) => ring.dataset['ring'] ?? ''))) {
			const [lng = 0, lat = 0] = anchors[id] ?? [];
			// At zoom 9 half a degree is 728 px: the ring comes to lie near a corner.
			for (const [dx, dy] of [
				[0, 0],
				[0.3, 0.2],
				[-0.3, -0.2]
			] as const) {
				await lookAt(page, [lng + dx, lat + dy], 9);
				await ringOf(page, id).press('Enter');
				await expectInViewBeside(page, id);
				await page.keyboard.press('Escape');
			}
		}
	});

	test('opens by Enter, and Esc and the button close it and give the focus back', async ({ page }) => {
		await openLive(page, '/');
		const ring = ringOf(page, 'yuxi-hsr');
		await ring.focus();
		await page.keyboard.press('Enter');
		await expect(popupOf(page, 'yuxi-hsr')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(anyPopup(page)).toHaveCount(0);
		await expect(ring).toBeFocused();

		await ring.click();
		await popupOf(page, 'yuxi-hsr').getByRole('button', { name: zh.close }).click();
		await expect(anyPopup(page)).toHaveCount(0);
		await expect(ring).toBeFocused();
	});

	test('stays closed where it is closed before the address has followed', async ({ page }) => {
		await openLive(page, '/');
		await ringOf(page, 'yuxi-hsr').evaluate(async (ring: HTMLElement) => {
			const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			ring.click();
			ring.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
			// By then the address would have followed, and the popup with it.
			await frame();
			await frame();
		});
		await settles(page);
		await expect(anyPopup(page)).toHaveCount(0);
		expect(new URL(page.url()).pathname).toBe('/');
	});

	test('gives the focus back to its own ring only', async ({ page }) => {
		await openLive(page, '/');
		await ringOf(page, 'yuxi-hsr').press('Enter');
		const row = page.locator('#projects [data-project="wankaida-expressway"]');
		await row.click();
		await expect(popupOf(page, 'wankaida-expressway')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(anyPopup(page)).toHaveCount(0);
		await expect(row).toBeFocused();
	});
});

test('A popup that opens at the edge of a moving map ends up inside it', async ({ page }) => {
	await openLive(page, '/');
	const [lng = 0, lat = 0] = anchors['kaizhou-port'] ?? [];
	await lookAt(page, [lng - 0.3, lat - 0.2], 9);
	await ringOf(page, 'kaizhou-port').click();
	await expectInViewBeside(page, 'kaizhou-port');
});

test('A project chosen far out of view comes into view with its whole popup', async ({ page }) => {
	await openLive(page, '/#10/32/107.6');
	for (const id of ['kaizhou-port', 'longgang', 'chuanhuan-technology']) {
		await page.locator(`#projects [data-project="${id}"]`).click();
		await settles(page);
		expect.soft(await sticksOutPx(popupOf(page, id), mapFrame(page)), id).toBeLessThanOrEqual(0);
	}
});

test('The popup says where the figure stands, that claims differ where they do, and leads to the page', async ({
	page
}) => {
	await openLive(page, '/');
	for (const { id, lead, differs, href } of cards.filter((card) => card.share)) {
		await ringOf(page, id).press('Enter');
		const popup = popupOf(page, id);
		await expect(popup).toContainText(`${lead?.section}${zh.listJoin}${lead?.paragraph}`);
		await expect(popup).toContainText(`${zh.asOf} ${lead?.asOf}`);
		await expect(popup.getByText(zh.differ, { exact: true })).toHaveCount(differs ? 1 : 0);
		await expect(popup.getByRole('link', { name: zh.details })).toHaveAttribute('href', href);
	}

	const { id, name } = cards[0] as (typeof cards)[0];
	await ringOf(page, id).press('Enter');
	await popupOf(page, id).getByRole('link', { name: zh.details }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
	await expect(mapFrame(page)).toHaveAttribute('data-map-state', 'live');
});

/** A point of both courses, the one farthest from where either has its icon. */
function sharedVertex(one: string, other: string): Position {
	const verticesOf = (id: string) =>
		courses.features
			.filter(({ properties }) => properties.project === id)
			.flatMap(({ geometry }) => geometry.coordinates);
	const others = new Set(verticesOf(other).map(String));
	const distance = (position: Position) =>
		Math.min(
			...[one, other].map((id) =>
				Math.hypot(...position.map((value, index) => value - (anchors[id]?.[index] ?? value)))
			)
		);
	const shared = verticesOf(one).filter((position) => others.has(String(position)));
	return shared.sort((a, b) => distance(b) - distance(a))[0] ?? [];
}

test('Several projects under one click are offered to choose from, and Esc takes the offer back', async ({
	page
}) => {
	await openLive(page, '/');
	const shared = sharedVertex('citrus-belt', 'green-banks');
	await lookAt(page, shared, 10);
	const chooser = page.locator('[data-chooser]');
	await clickMapAt(page, shared);
	await expect(chooser).toBeVisible();
	expect(await chooser.locator('[data-choose]').count()).toBeGreaterThan(1);
	await page.keyboard.press('Escape');
	await expect(chooser).toHaveCount(0);
	await expect(page).toHaveURL(/\/#/);
});

test('What is pressed is laid out unseen, and the click shows that very popup', async ({ page }) => {
	await openLive(page, '/');
	const popup = popupOf(page, 'yuxi-hsr');
	await ringOf(page, 'yuxi-hsr').hover();
	await page.mouse.down();
	await expect(popup).toHaveCount(1);
	await expect(popup).toBeHidden();
	const pressed = await popup.elementHandle();
	await page.mouse.up();
	await expect(popup).toBeVisible();
	expect(await popup.evaluate((shown, made) => shown === made, pressed)).toBe(true);
	await expect(anyPopup(page)).toHaveCount(1);
});

test('A press that becomes a drag leaves no popup', async ({ page }) => {
	await openLive(page, '/');
	const shared = sharedVertex('citrus-belt', 'green-banks');
	await lookAt(page, shared, 10);
	const { x, y } = await pointOf(page, shared);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await expect(anyPopup(page)).toHaveCount(1);
	await page.mouse.move(x + 60, y + 40, { steps: 3 });
	await expect(anyPopup(page)).toHaveCount(0);
	await page.mouse.up();
});

test('A ring that is pressed and let go elsewhere leaves no popup', async ({ page }) => {
	await openLive(page, '/');
	await ringOf(page, 'yuxi-hsr').hover();
	await page.mouse.down();
	await expect(anyPopup(page)).toHaveCount(1);
	await page.mouse.move(4, 4);
	await page.mouse.up();
	await expect(anyPopup(page)).toHaveCount(0);
});
