import { openLive, popupOf, ringOf, rowOf } from './live-map.ts';
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
