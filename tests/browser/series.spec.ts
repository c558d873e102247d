import type { Page } from '@playwright/test';
import { expect, test } from './watched-page.ts';

const chartOf = (page: Page, metric: string) =>
	page
		.locator('.over-time figure')
		.filter({ has: page.locator(`[aria-label^="${metric}"]`) })
		.first();
const marksIn = (page: Page, metric: string) => chartOf(page, metric).locator('[data-claim]');

test.describe('With scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('Dated figures of one metric are points that lead to their claims, and nothing joins them', async ({
		page
	}) => {
		await page.goto('/projects/yuxi-hsr/');
		const ids = await marksIn(page, '完成工程量').evaluateAll((all) =>
			all.map((one) => one.getAttribute('data-claim'))
		);
		expect(ids.sort()).toEqual([
			'yuxi-hsr-works',
			'yuxi-hsr-works-half',
			'yuxi-hsr-works-kaizhou-2024-09',
			'yuxi-hsr-works-kaizhou-2024-12-02',
			'yuxi-hsr-works-kaizhou-2024-12-08'
		]);
		const bound = chartOf(page, '完成工程量').locator('[data-claim="yuxi-hsr-works-half"]');
		await expect(bound).toHaveAttribute('href', /\/sources\/kaizhou-page-2025-01-01\/#yuxi-hsr-works-half$/);
		await expect(bound.locator('.arrow')).toHaveCount(1);
		await expect(chartOf(page, '完成工程量').locator('polyline')).toHaveCount(0);
	});

	test('What was recorded once is named and not drawn', async ({ page }) => {
		await page.goto('/projects/wankaida-expressway/');
		await expect(page.locator('.over-time')).toContainText('只有一次记录');
		await expect(page.locator('.over-time figure')).toHaveCount(0);
	});
});

test('Another day draws what was known by then', async ({ page }) => {
	await page.goto('/projects/yuxi-hsr/?known=2025-09-01');
	await expect(marksIn(page, '完成工程量')).toHaveCount(7);
	await page.goto('/projects/yuxi-hsr/?known=2024-10-01');
	await expect(page.locator('.over-time')).toContainText('只有一次记录');
	await expect(chartOf(page, '完成工程量')).toHaveCount(0);
});
