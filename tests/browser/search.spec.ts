import type { Page } from '@playwright/test';
import { messagesIn } from '#i18n/messages.ts';
import { mapCanvas, mapFrame, openLive, popupOf, settles } from './live-map.ts';
import { expect, test } from './watched-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const zh = messagesIn('zh');
const field = (page: Page) => page.getByRole('combobox', { name: zh.search });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

type MapElement = HTMLElement & {
	maplibreMap: { getCenter(): { lng: number; lat: number }; getZoom(): number };
};
const cameraOf = (page: Page) =>
	mapCanvas(page).evaluate(({ maplibreMap: map }: MapElement) => ({
		...map.getCenter(),
		zoom: map.getZoom()
	}));

test('The slash key leads to the field, and arrows and Enter to what was found', async ({ page }) => {
	await openLive(page, '/');
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	for (const [typed, id] of [
		['kzg', 'kaizhou-port'],
		['渝西', 'yuxi-hsr'],
		['Wuxi–Yunyang', 'wuyunkai-expressway']
	] as const) {
		await field(page).fill('');
		await page.keyboard.type(typed);
		await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
		const [first] = await Promise.all([options(page).first().getAttribute('id')]);
		await expect(field(page)).toHaveAttribute('aria-activedescendant', first ?? '');
		await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('Enter');
		await expect(popupOf(page, id)).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`/projects/${id}/`));
		await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
	}
});

test('A member, a station, a town and a claim are found in their groups and lead to their place', async ({
	page
}) => {
	await openLive(page, '/');
	await field(page).fill('wanzhou');
	await page.getByRole('group', { name: zh.searchKinds.member }).getByRole('option').first().click();
	await expect(page.locator('[data-member-card="wanzhou"]')).toBeVisible();

	await field(page).fill('岳溪');
	await page.getByRole('group', { name: zh.searchKinds.station }).getByRole('option').first().click();
	await expect(page.locator('[data-place="岳溪站"]')).toBeVisible();
	await settles(page);
	const camera = await cameraOf(page);
	expect(camera.zoom).toBeGreaterThan(10);
	expect(camera.lng).toBeCloseTo(108.1, 0);

	await field(page).fill('rangdu');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-place="瀼渡"]')).toBeVisible();
	await expect(page.locator('[data-place]')).toHaveCount(1);

	await field(page).fill('总投资 渝西');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('渝西高铁');
});

test('Escape closes the results first, then clears, and leaves the selection alone', async ({ page }) => {
	await openLive(page, '/projects/yuxi-hsr/');
	await expect(popupOf(page, 'yuxi-hsr')).toBeVisible();
	await field(page).fill('开州');
	await expect(options(page).first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Escape');
	await expect(options(page).first()).toBeHidden();
	await expect(field(page)).toHaveValue('开州');
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveValue('');
	await expect(popupOf(page, 'yuxi-hsr')).toBeVisible();
});

test('Wrong input brings what comes near, and nonsense says that nothing was found and clears', async ({
	page
}) => {
	await openLive(page, '/');
	await field(page).fill('开洲港');
	await expect(page.getByText(zh.searchNear, { exact: true })).toBeVisible();
	await expect(options(page).filter({ hasText: '开州港' }).first()).toBeVisible();
	await field(page).fill('(.*)qwertz');
	await expect(page.getByText(zh.searchNothing('(.*)qwertz')).last()).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: zh.searchNothing('(.*)qwertz') })).toHaveCount(1);
	await page.getByRole('button', { name: zh.searchClear }).last().click();
	await expect(field(page)).toHaveValue('');
	await expect(field(page)).toBeFocused();
});

test.describe('When the search data cannot be read', () => {
	test.use({ expectedFault: /search\.json|status of 503/ });

	test('that is said, and trying again finds', async ({ page }) => {
		let broken = true;
		await page.route('**/map/search.json', (route) =>
			broken ? route.fulfill({ status: 503 }) : route.continue()
		);
		await page.goto('/');
		await expect(mapFrame(page)).toHaveAttribute('data-map-state', /loading|live/);
		await field(page).fill('kzg');
		await expect(page.getByText(zh.searchFailed)).toBeVisible();
		broken = false;
		await page.getByRole('button', { name: zh.retry }).click();
		await expect(options(page).first()).toContainText('开州港');
	});
});
