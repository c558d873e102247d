import { addresses } from './built-site.ts';
import { unmarkedWords } from './foreign-words.ts';
import { becomesLive, lookAt, openLive, popupOf, ringOf, rowOf, zoomOf } from './live-map.ts';
import { expect, test } from './watched-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('The language link keeps what is selected, there and back', async ({ page }) => {
	await openLive(page, '/');
	await rowOf(page, 'chengdawan-hsr').click();
	await expect(popupOf(page, 'chengdawan-hsr')).toContainText('成达万高铁');

	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/projects\/chengdawan-hsr\//);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(popupOf(page, 'chengdawan-hsr')).toContainText('High-speed Railway');
	await expect(ringOf(page, 'chengdawan-hsr')).toHaveAccessibleName(/51%/);
	await expect(rowOf(page, 'chengdawan-hsr')).toHaveAttribute('aria-current', 'true');

	await page.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(/[^n]\/projects\/chengdawan-hsr\//);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	await expect(popupOf(page, 'chengdawan-hsr')).toContainText('成达万高铁');
});

test('The language link leads to the same page', async ({ page }) => {
	for (const path of ['/members/kaizhou/', '/sources/', '/sources/kaizhou-page-2025-01-01/', '/credits/']) {
		await page.goto(path);
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(new RegExp(`/en${path}`));
		await page.getByRole('link', { name: '中文' }).click();
		await expect(page).toHaveURL(new RegExp(`^[^/]*//[^/]*${path}`));
	}
});

test('The language link keeps camera, shown day and query', async ({ page }) => {
	await openLive(page, '/?known=2025-03-01');
	await lookAt(page, [108.4, 31.1], 9.5);
	await expect.poll(() => new URL(page.url()).hash).toMatch(/^#9\.5\//);
	const { search, hash } = new URL(page.url());
	await page.getByRole('link', { name: 'English' }).click();
	await becomesLive(page);
	expect(new URL(page.url())).toMatchObject({ pathname: '/en/', search, hash });
	expect(await zoomOf(page)).toBeCloseTo(9.5, 2);
});

test('Every word of another language is marked as such, on all pages as they are served', async ({
	page
}) => {
	// To a page that names no icon browsers add a request of their own.
	await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
	await page.goto('/datapackage.json');
	const { read, unmarked } = await unmarkedWords(page, addresses());
	expect(read).toBeGreaterThan(20_000);
	expect(unmarked).toEqual([]);
});
