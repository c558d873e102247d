import type { Page } from '@playwright/test';
import { messagesIn } from '#i18n/messages.ts';
import { expect, test } from './watched-page.ts';

const zh = messagesIn('zh');

const changesOf = (page: Page, about: string) => page.locator(`[data-changed="${about}"]`);
const comparesDays = async (page: Page, from: string, to: string) => {
	const shown = page.locator('[data-changes-from]');
	await expect(shown).toHaveAttribute('data-changes-from', from);
	await expect(shown).toHaveAttribute('data-changes-to', to);
};

test.describe('With scripts off', () => {
	test.use({ javaScriptEnabled: false });

	for (const [address, share] of [
		['/changes/', '完成比例'],
		['/en/changes/', 'Share done']
	] as const)
		test(`${address} holds what changed since the page, with the claims`, async ({ page }) => {
			await page.goto(address);
			const row = changesOf(page, 'project/yuxi-hsr').locator('[data-part="share"]');
			await expect(row).toContainText(share);
			await expect(row.locator('[data-claim="yuxi-hsr-works"]')).toHaveText('44%');
			await expect(row.locator('[data-claim="yuxi-hsr-works-kaizhou-2025-03"]')).toHaveText('59.39%');
			await expect(changesOf(page, 'project/xiaojiang-waterway')).toHaveCount(0);
		});
});

test('The two days stand in the address, and an address shows its two days', async ({ page }) => {
	await page.goto('/changes/?from=2024-10-01&to=2025-01-01');
	await comparesDays(page, '2024-10-01', '2025-01-01');
	const status = changesOf(page, 'project/xiaojiang-waterway').locator('[data-part="status"]');
	await expect(status).toContainText('启动前期工作');
	await expect(status).toContainText('开工建设');

	await page.getByLabel(zh.changesAfter, { exact: true }).fill('2024-11-01');
	await expect(page).toHaveURL(/\?from=2024-11-01&to=2025-01-01$/);
	await comparesDays(page, '2024-11-01', '2025-01-01');
	await page.getByLabel(zh.changesUpTo, { exact: true }).fill('2024-11-10');
	await expect(page).toHaveURL(/\?from=2024-11-01&to=2024-11-10$/);
	await expect(changesOf(page, 'project/tiaodeng-reservoir')).toBeVisible();
	await expect(changesOf(page, 'project/yuxi-hsr')).toHaveCount(0);

	await page.reload();
	await comparesDays(page, '2024-11-01', '2024-11-10');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/changes\/\?from=2024-11-01&to=2024-11-10/);
	await comparesDays(page, '2024-11-01', '2024-11-10');
});

test('Days that cannot be compared fall back with a note', async ({ page }) => {
	await page.goto('/changes/?from=2024-13-01&to=2025-03-25');
	await expect(page.getByRole('status').filter({ hasText: zh.rangeRefused('2024-13-01') })).toBeVisible();
	await comparesDays(page, '2025-01-01', '2025-03-25');

	await page.goto('/changes/?from=2025-03-25&to=2025-03-01');
	await expect(page.getByRole('status').filter({ hasText: '2025-03-25 – 2025-03-01' })).toBeVisible();
	await expect(changesOf(page, 'project/wuyunkai-expressway')).toContainText('全线通车');
});

test('The link beside the day compares with the shown day, which goes along', async ({ page }) => {
	await page.goto('/?known=2024-10-01');
	await expect(page.locator('[data-known-day="2024-10-01"]')).toBeVisible();
	await page.getByText(zh.changeDay).click();
	await page.getByRole('link', { name: zh.changesLink }).click();
	await expect(page).toHaveURL(/\/changes\/\?from=2024-10-01&known=2024-10-01/);
	await expect(page.locator('[data-changes-from="2024-10-01"]')).toBeVisible();
});
