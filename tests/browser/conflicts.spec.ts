import type { Page } from '@playwright/test';
import { messagesIn } from '#i18n/messages.ts';
import { claims } from './built-site.ts';
import { expect, test } from './watched-page.ts';

/** The page of disagreements: both sides in equal size, each with its scope and its receipt, as known on a day. */

/** Subject, and what stands on either side; the heading of the section that it stands under follows from the day. */
const inEdition: [string, string, string, string, string][] = [
	['yuxi-hsr', '过半（>50%）', '未写明', '44%', '未写明'],
	['yuxi-hsr', '41%', '开州段', '过半（>50%）', '未写明'],
	['yuxi-hsr', '51%', '开州段', '44%', '未写明'],
	['chengdawan-hsr', '58%', '开州段', '51%', '未写明'],
	['kaizhou-port', '62%', '扩能提升工程', '开工建设', '二期工程'],
	['wuyunkai-expressway', '全面竣工', '开州段', '具备通车条件', '未写明']
];

/** The disagreements of one subject, by the words on their sides. */
const conflictsOf = (page: Page, project: string) =>
	page.locator(`[data-subject="project/${project}"] [data-conflict]`);

for (const scripts of [true, false])
	test.describe(scripts ? 'With scripts' : 'Without scripts', () => {
		test.use({ javaScriptEnabled: scripts });

		test('the page sets the disagreements of the edition side by side, each with its scope', async ({
			page
		}) => {
			await page.goto('/conflicts/');
			for (const [project, one, oneScope, other, otherScope] of inEdition) {
				const conflict = conflictsOf(page, project)
					.filter({ has: page.getByText(one, { exact: true }) })
					.filter({ has: page.getByText(other, { exact: true }) });
				const sides = conflict.locator('.sides > li');
				await expect(sides, `${project}: ${one}, ${other}`).toHaveCount(2);
				await expect(sides.nth(0)).toContainText(`口径：${oneScope}`);
				await expect(sides.nth(1)).toContainText(`口径：${otherScope}`);
			}
		});
	});

test('Both sides of a disagreement are of equal size, and each leads to its very claim', async ({ page }) => {
	await page.goto('/conflicts/');
	const conflict = conflictsOf(page, 'kaizhou-port').first();
	const [left, right] = await conflict
		.locator('.sides > li')
		.evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().toJSON() as DOMRect));
	expect(left?.width).toBeCloseTo(right?.width ?? 0, 0);
	expect(left?.height).toBeCloseTo(right?.height ?? 0, 0);
	expect(left?.y).toBe(right?.y);

	const target = claims().find(({ id }) => id === 'kaizhou-port-works');
	await conflict.locator(`a[href="/sources/${target?.source}/#kaizhou-port-works"]`).click();
	await expect(page.locator('[id="kaizhou-port-works"]')).toContainText('62%');
});

test('The page changes with the day', async ({ page }) => {
	const zh = messagesIn('zh');
	const known = page.locator('[data-conflicts]');
	const before = page.locator('#computed ~ section').locator('visible=true');

	await page.goto('/conflicts/?known=2024-10-01');
	await expect(known).toHaveAttribute('data-conflicts', '2024-10-01');
	await expect(page.getByText(zh.noConflicts)).toBeVisible();
	await expect(page.getByRole('heading', { name: zh.publishedLater }).first()).toBeVisible();

	await page.goto('/conflicts/');
	await expect(page.getByText(zh.noConflicts)).toHaveCount(0);
	await expect(page.locator('#later ~ section').filter({ hasText: '59.39%' })).toContainText('52.03%');

	await page.goto('/conflicts/?known=2025-09-01');
	await expect(known).toHaveAttribute('data-conflicts', '2025-09-01');
	await expect(page.locator('#later')).toHaveCount(0);
	await expect(conflictsOf(page, 'yuxi-hsr').filter({ hasText: '59.39%' })).toContainText('开州段正线');
	await expect(page.locator('[data-subject="member/yunyang"]')).toContainText('3,649 平方公里');
	await expect(before.first()).toBeVisible();
});

test('What cannot be computed is recorded with the reason', async ({ page }) => {
	for (const root of ['', '/en'] as const) {
		await page.goto(`${root}/conflicts/`);
		const { whyNotComputed } = messagesIn(root === '' ? 'zh' : 'en');
		const notes = page.locator('[data-note]');
		await expect(notes).toHaveCount(19);
		for (const note of await notes.all()) await expect(note).toContainText(whyNotComputed);
	}
});

test('A claim’s citation is copied with the address of the claim', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/projects/kaizhou-port/');
	const item = page.locator('main article li', {
		has: page.locator('[data-claim="kaizhou-port-works"]')
	});
	const entry = item.filter({ has: page.getByRole('button') });
	// The document shows the button before the script can answer it.
	await expect(async () => {
		await entry.getByRole('button', { name: messagesIn('zh').copyCitation }).click();
		await expect(entry.getByRole('status')).toHaveText(messagesIn('zh').citationCopied, { timeout: 3000 });
	}).toPass();
	const [chinese, english, address] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
	expect(chinese).toContain('[N]. ');
	expect(chinese).toContain('2025-01-01');
	expect(english).toContain('1 January 2025');
	expect(address).toBe(new URL('/sources/kaizhou-page-2025-01-01/#kaizhou-port-works', page.url()).href);
});

test('Where the clipboard is refused the citation is shown and selected', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto('/en/sources/chongqing-gov-2025-03-25/');
	const entry = page.locator('[id="yuxi-hsr-works-kaizhou-2025-03"]');
	const shown = entry.getByRole('textbox');
	// The document shows the button before the script can answer it.
	await expect(async () => {
		await entry.getByRole('button').click();
		await expect(shown).toBeFocused({ timeout: 3000 });
	}).toPass();
	await expect(shown).toHaveValue(/\[EB\/OL\]\. .*\[\d{4}-\d{2}-\d{2}\]\. https:\/\/wap\.cq\.gov\.cn/);
	const selected = await shown.evaluate((area: HTMLTextAreaElement) =>
		area.value.slice(area.selectionStart, area.selectionEnd)
	);
	expect(selected).toBe(await shown.inputValue());
	await expect(entry.getByRole('status')).toHaveText(messagesIn('en').citationRefused);
});
