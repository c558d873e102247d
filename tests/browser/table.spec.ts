import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { messagesIn } from '#i18n/messages.ts';
import { cardsIn } from './built-site.ts';
import { expect, test } from './watched-page.ts';

const zh = messagesIn('zh');
const cards = cardsIn('zh');
const head = (page: Page, name: string) => page.getByRole('columnheader', { name });
const sorter = (page: Page, name: string) => head(page, name).getByRole('button');

/** The rows as they stand in the page: of a cell that shows a claim, its words and its receipt. */
const shownRows = (page: Page): Promise<string[][]> =>
	page.locator('table').evaluate((table) =>
		[...table.querySelectorAll('tbody tr')].map((row) =>
			[...row.querySelectorAll('th, td')].flatMap((cell) => {
				const text = (selector: string) => cell.querySelector(selector)?.textContent?.trim() ?? '';
				const claimed = cell.querySelector('[data-claim], .none') !== null;
				return claimed ? [text('[data-claim]'), text('.receipt')] : [cell.textContent?.trim() ?? ''];
			})
		)
	);

/** The same of a file: without the addresses, which the page holds in its links. */
function recordsOf(csv: string): string[][] {
	const [names = [], ...records] = parse(csv, { bom: true, record_delimiter: '\r\n' });
	const isAddress = names.map((name) => name.endsWith('地址') || name === zh.tableColumns.page);
	return records.map((record) => record.filter((_, index) => isAddress[index] !== true));
}

/** Until the scripts have started, the buttons of the document answer nothing: they are pressed again. */
const sortBy = (page: Page, name: string, order: 'ascending' | 'descending') =>
	expect(async () => {
		await sorter(page, name).press('Enter');
		await expect(head(page, name)).toHaveAttribute('aria-sort', order, { timeout: 1000 });
	}).toPass();

async function download(page: Page): Promise<string> {
	let csv = '';
	await expect(async () => {
		const [file] = await Promise.all([
			page.waitForEvent('download', { timeout: 2000 }),
			page.getByRole('button', { name: zh.tableDownload }).click()
		]);
		csv = readFileSync(await file.path(), 'utf8');
	}).toPass();
	return csv;
}

test('The file is the table that is shown: its rows, their order, figures and receipts', async ({ page }) => {
	await page.goto('/table/');
	expect(await shownRows(page)).toHaveLength(cards.length);
	expect(recordsOf(await download(page))).toEqual(await shownRows(page));

	await sortBy(page, zh.tableColumns.length, 'descending');
	await page.getByRole('button', { name: new RegExp(`^${zh.shortCategories.rail} `) }).click();
	await expect.poll(() => shownRows(page)).toHaveLength(2);
	const rows = await shownRows(page);
	expect(rows.map(([name]) => name)).toEqual(['渝西高铁', '成达万高铁']);
	const csv = await download(page);
	expect(csv.startsWith('\uFEFF')).toBe(true);
	expect(recordsOf(csv)).toEqual(rows);
	expect(csv).toContain('/sources/');
});

test('The heads order the rows by keyboard, say so, turn around, and the address keeps it', async ({
	page
}) => {
	await page.goto('/table/');
	await sortBy(page, zh.tableColumns.progress, 'descending');
	const shares = cards.flatMap(({ share }) => (share ? [share.percent] : [])).toSorted((a, b) => b - a);
	const shown = async () => (await shownRows(page)).map((row) => row[5]?.match(/\d+/)?.[0] ?? '');
	expect((await shown()).filter(Boolean).map(Number)).toEqual(shares);
	await sorter(page, zh.tableColumns.progress).press('Enter');
	await expect(head(page, zh.tableColumns.progress)).toHaveAttribute('aria-sort', 'ascending');
	await expect(page).toHaveURL(/\/table\/\?order=-progress/);
	await page.reload();
	await expect(head(page, zh.tableColumns.progress)).toHaveAttribute('aria-sort', 'ascending');
	expect((await shown()).filter(Boolean).map(Number)).toEqual(shares.toReversed());
	await expect(page.locator('[aria-sort]')).toHaveCount(1);
});

test.describe('On the way to the map', () => {
	// The table's policy knows no style of the overview, whose drawing is read as a document: Chromium says so.
	test.use({ expectedFault: /Applying inline style violates/ });

	test('The table shows another day as the map does, and leads back to it with the filter', async ({
		page
	}) => {
		await page.goto('/table/?known=2024-10-01&category=rail');
		await expect(page.getByRole('row', { name: /渝西高铁/ })).toContainText('41%');
		await page.getByRole('link', { name: zh.toMap, exact: true }).click();
		await expect(page).toHaveURL(/\/\?known=2024-10-01&category=rail/);
		await expect(page.locator('#projects [data-project]')).toHaveCount(2);
	});
});

test.describe('Copied', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('the table comes as lines and tabs', async ({ page }) => {
		await page.goto('/table/?category=port');
		await expect.poll(() => shownRows(page)).toHaveLength(1);
		await page.getByRole('button', { name: zh.tableCopy }).click();
		await expect(page.getByText(zh.tableCopied(1))).toBeVisible();
		const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
		expect(lines).toHaveLength(2);
		expect(lines[0]?.split('\t')).toHaveLength(lines[1]?.split('\t').length ?? 0);
		expect(lines[1]).toContain('62%');
	});
});

test.describe('With scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('the table is there in full', async ({ page }) => {
		await page.goto('/en/table/');
		const names = cardsIn('en').map(({ name }) => name);
		await expect(page.getByRole('rowheader')).toHaveText(names);
	});
});
