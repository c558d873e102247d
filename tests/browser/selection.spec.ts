import type { Page } from '@playwright/test';
import { mapFeatures } from './built-site.ts';
import {
	anyPopup,
	becomesLive,
	clickMapAt,
	lookAt,
	mapCanvas,
	mapFrame,
	openLive,
	popupOf,
	ringOf,
	rowOf,
	settles
} from './live-map.ts';
import { expect, test } from './watched-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const pathOf = (page: Page): string => new URL(page.url()).pathname;
const hashOf = (page: Page): string => new URL(page.url()).hash;

/** List, map and address name the same project, or none. */
async function expectSelected(page: Page, id: string | null): Promise<void> {
	const rows = page.locator('#projects [aria-current="true"]');
	await expect.poll(() => pathOf(page)).toBe(id === null ? '/' : `/projects/${id}/`);
	await expect(rows).toHaveCount(id === null ? 0 : 1);
	if (id === null) return expect(anyPopup(page)).toHaveCount(0);
	await expect(rows).toHaveAttribute('data-project', id);
	await expect(popupOf(page, id)).toBeVisible();
}

test('List, map and address agree, Back goes back, and reload keeps what is selected', async ({ page }) => {
	await openLive(page, '/');
	await rowOf(page, 'yuxi-hsr').click();
	await expectSelected(page, 'yuxi-hsr');
	await ringOf(page, 'wankaida-expressway').press('Enter');
	await expectSelected(page, 'wankaida-expressway');
	await page.keyboard.press('Escape');
	await expectSelected(page, null);

	await page.goBack();
	await expectSelected(page, 'wankaida-expressway');
	await page.goBack();
	await expectSelected(page, 'yuxi-hsr');
	await page.goForward();
	await expectSelected(page, 'wankaida-expressway');
	await expect(mapFrame(page)).toHaveAttribute('data-map-state', 'live');

	await page.reload();
	await becomesLive(page);
	await expectSelected(page, 'wankaida-expressway');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('万开达高速');
	await page.goBack();
	await expectSelected(page, 'yuxi-hsr');
	await page.goBack();
	await expectSelected(page, null);
});

test('A project without a position is selected from the list and explained, without a dot', async ({
	page
}) => {
	await openLive(page, '/');
	await rowOf(page, 'gas-base').click();
	await expectSelected(page, 'gas-base');
	await expect(popupOf(page, 'gas-base')).toContainText('图上不落点');
	await expect(ringOf(page, 'gas-base')).toHaveCount(0);
});

test('A project chosen from the list is explained where it is, not where one has clicked before', async ({
	page
}) => {
	await openLive(page, '/');
	// Outside the zone a click means nothing.
	await clickMapAt(page, [106.75, 31.9]);
	await rowOf(page, 'wuyunkai-expressway').click();
	const [popup, ring] = await Promise.all([
		popupOf(page, 'wuyunkai-expressway').boundingBox(),
		ringOf(page, 'wuyunkai-expressway').boundingBox()
	]);
	if (!popup || !ring) throw new Error('popup or ring is not shown');
	expect(Math.abs(popup.x + popup.width / 2 - (ring.x + ring.width / 2))).toBeLessThan(popup.width);
});

test('Looking around writes the camera into the address and no history', async ({ page }) => {
	await openLive(page, '/');
	const before = await page.evaluate(() => history.length);
	const box = await mapFrame(page).boundingBox();
	if (!box) throw new Error('the map is not shown');
	// A corner without rings.
	const [x, y] = [box.x + 120, box.y + 120];
	for (const [dx, dy] of [
		[60, 40],
		[90, 10]
	] as const) {
		const hash = hashOf(page);
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + dx, y + dy, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => hashOf(page)).not.toBe(hash);
	}
	await expect.poll(() => hashOf(page)).toMatch(/^#\d+(\.\d+)?\/\d+\.\d+\/\d+\.\d+$/);
	expect(pathOf(page)).toBe('/');
	expect(await page.evaluate(() => history.length)).toBe(before);
});

type MapElement = HTMLElement & {
	maplibreMap: { getCenter(): { lng: number; lat: number }; getZoom(): number };
};

/** Where the camera stands. */
const cameraOf = (page: Page) =>
	mapCanvas(page).evaluate(({ maplibreMap: map }: MapElement) => {
		const { lng, lat } = map.getCenter();
		return { lng, lat, zoom: map.getZoom() };
	});

test('A camera in the address is where the map opens, and reload keeps it', async ({ page }) => {
	await openLive(page, '/#9.5/31.1/108.3');
	const camera = await cameraOf(page);
	expect(camera.zoom).toBeCloseTo(9.5, 2);
	expect(camera.lat).toBeCloseTo(31.1, 2);
	expect(camera.lng).toBeCloseTo(108.3, 2);
	await lookAt(page, [108.1, 31.3], 9);
	await expect.poll(() => hashOf(page)).toMatch(/^#9\/31\.3\d*\/108\.1/);
	await page.reload();
	await becomesLive(page);
	expect((await cameraOf(page)).lng).toBeCloseTo(108.1, 2);
});

test('A nonsense camera falls back to the whole zone', async ({ page }) => {
	await openLive(page, '/');
	const whole = await cameraOf(page);
	for (const hash of ['#99/31/108', '#8/abc/108', '#projects', '#9/0/0']) {
		await page.goto('about:blank');
		await openLive(page, `/${hash}`);
		const camera = await cameraOf(page);
		expect.soft(camera.lat, hash).toBeCloseTo(whole.lat, 3);
		expect.soft(camera.zoom, hash).toBeCloseTo(whole.zoom, 3);
	}
});

test('The buttons of the map zoom by a step and lead back to the whole zone', async ({ page }) => {
	await openLive(page, '/');
	const whole = await cameraOf(page);
	await page.getByRole('button', { name: '放大' }).click();
	await settles(page);
	expect((await cameraOf(page)).zoom).toBeCloseTo(whole.zoom + 1, 1);
	await lookAt(page, mapFeatures().anchors['longgang'] ?? [], 10);
	await page.getByRole('button', { name: '回到全图' }).click();
	await settles(page);
	expect((await cameraOf(page)).zoom).toBeCloseTo(whole.zoom, 1);
});
