import { messagesIn } from '#i18n/messages.ts';
import { becomesLive, openLive, popupOf, rowOf } from './live-map.ts';
import { isSaved, savedWithinMs, secondBuild, test } from './served-site.ts';
import { expect } from './watched-page.ts';

const zh = messagesIn('zh');

test.describe('With the network cut after the first visit', () => {
	test.use({ expectedFault: /Failed to load resource|ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED)/ });

	test('the map, unseen pages, the other language, another day and a missing page are all there', async ({
		page,
		context,
		site
	}) => {
		await page.goto('/');
		await isSaved(page);
		await site.stop();

		await page.reload();
		await becomesLive(page);
		await rowOf(page, 'yuxi-hsr').click();
		await expect(popupOf(page, 'yuxi-hsr')).toContainText('44%');
		await popupOf(page, 'yuxi-hsr').getByRole('link', { name: zh.details }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('渝西');

		await page.goto('/en/members/dazhou/');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Dazhou');
		await openLive(page, '/?known=2024-10-01');
		await expect(rowOf(page, 'yuxi-hsr')).toContainText('41%');
		await page.goto('/projects/kaizhou-port?known=2025-01-01');
		await expect(page).toHaveURL('/projects/kaizhou-port/?known=2025-01-01');

		const missing = await page.goto('/projects/no-such-thing/');
		expect(missing?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: zh.notFound })).toBeVisible();
		await expect(page.getByRole('heading', { name: messagesIn('en').notFound })).toBeVisible();
		await page.goto('/en/');
		await context.setOffline(true);
		await expect(page.getByText('No network: this is the saved edition of 1 January 2025')).toBeVisible();
	});
});

test.describe('When the site has changed on its server', () => {
	const before = '渝西高铁';
	const after = '渝西高铁二版';
	let second: ReturnType<typeof secondBuild>;
	test.beforeAll(() => {
		second = secondBuild(before, after);
	});
	test.afterAll(() => second.remove());

	test('the page stays wholly as it was until the visitor takes the new version, and is wholly new then', async ({
		page,
		context,
		site
	}) => {
		const build = () => page.evaluate(() => document.documentElement.dataset['build'] ?? 'first');
		const nameInData = async (address: string) =>
			page.evaluate(([path, name]) => fetch(path).then(async (one) => (await one.text()).includes(name)), [
				address,
				after
			] as const);
		await page.goto('/');
		await isSaved(page);
		const other = await context.newPage();
		await other.goto('/en/sources/');

		await site.serve(second.folder);
		await page.reload();
		const offer = page.locator('[data-saved-site="newer"]');
		await expect(offer).toContainText(zh.newVersion, { timeout: savedWithinMs });
		expect(await build()).toBe('first');
		expect(await nameInData('/map/cards-zh.json')).toBe(false);
		expect(await nameInData('/projects/yuxi-hsr/__data.json')).toBe(false);

		await offer.getByRole('button', { name: zh.loadNewVersion }).click();
		await expect(page.locator('html')).toHaveAttribute('data-build', 'second');
		await expect(offer).toHaveCount(0);
		expect(await nameInData('/map/cards-zh.json')).toBe(true);
		expect(await nameInData('/projects/yuxi-hsr/__data.json')).toBe(true);
		await expect(other.locator('html')).toHaveAttribute('data-build', 'second');
		expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
	});

	test('a page that is opened alone later is of the new version without asking', async ({ page, site }) => {
		await page.goto('/');
		await isSaved(page);
		await site.serve(second.folder);
		await page.reload();
		await expect(page.locator('[data-saved-site="newer"]')).toBeVisible({ timeout: savedWithinMs });
		await page.goto('/projects/yuxi-hsr/');
		await expect(page.locator('html')).toHaveAttribute('data-build', 'second');
	});
});
