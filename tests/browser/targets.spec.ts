import type { Page } from '@playwright/test';
import { messagesIn } from '#i18n/messages.ts';
import { expect, test } from './watched-page.ts';

const rowOf = (page: Page, target: string) => page.locator(`[data-target="${target}"]`);

test.describe('With scripts off', () => {
	test.use({ javaScriptEnabled: false });

	for (const [language, root] of [
		['zh', '/'],
		['en', '/en/']
	] as const)
		test(`Targets stand beside results of the same metric, or beside none (${language})`, async ({
			page
		}) => {
			const messages = messagesIn(language);
			await page.goto(`${root}targets/`);
			await expect(page.locator('[data-target]')).toHaveCount(13);
			const investment = rowOf(page, 'kaizhou-fixed-investment-target-2025');
			await expect(investment.locator('[data-claim="kaizhou-fixed-investment-growth-2024"]')).toHaveText(
				'10.2%'
			);
			await expect(investment).toContainText(/11|November/);
			const jobs = rowOf(page, 'kaizhou-urban-jobs-target-2025');
			await expect(jobs.locator('[data-claim="kaizhou-urban-jobs-2024"]')).toContainText('8,118');
			await expect(jobs).not.toContainText('8,285');
			await expect(rowOf(page, 'kaizhou-gdp-growth-target-2025')).toContainText(messages.noResult);
			await expect(page.locator('main article')).not.toContainText(/700|70 billion/);
			await expect(rowOf(page, 'kaizhou-trade-target-2025')).toContainText('>0%');
		});

	test('A pair is drawn on one scale: the lesser bar is shorter in proportion', async ({ page }) => {
		await page.goto('/targets/');
		const jobs = page.locator('figure').filter({ hasText: '城镇新增就业' });
		const [target, result] = await Promise.all(
			['.target', '.result'].map((bar) => jobs.locator(`rect${bar}`).boundingBox())
		);
		if (!target || !result) throw new Error('a bar is not drawn');
		expect(target.width / result.width).toBeCloseTo(7300 / 8118, 1);
		expect(target.x).toBeCloseTo(result.x, 0);
	});
});

test('Before the targets were published there are none', async ({ page }) => {
	await page.goto('/targets/?known=2024-10-01');
	await expect(page.getByText(messagesIn('zh').noTargets)).toBeVisible();
	await expect(page.locator('[data-target]')).toHaveCount(0);
});
