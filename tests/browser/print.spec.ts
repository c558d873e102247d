import type { Page } from '@playwright/test';
import { becomesLive, popupOf } from './live-map.ts';
import { readPdf, type PdfPage } from './pdf.ts';
import { expect, test } from './watched-page.ts';

/** What the browser's own PDF of a page holds, as any reader of PDF files opens it. */

/** A drawing of the zone has hundreds of lines; a page of words has its rules and signs. */
const linesOfMap = 150;

async function printed(page: Page, address: string): Promise<PdfPage[]> {
	await page.goto(address);
	return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

const allText = (pages: PdfPage[]): string => pages.map(({ text }) => text).join('');

for (const [language, root, words] of [
	['zh', '', { members: ['开州区', '云阳县'], number: '审图号：未送审', scale: '20公里', last: '汉丰湖' }],
	[
		'en',
		'/en',
		{
			members: ['Kaizhou', 'Yunyang'],
			number: 'Mapreviewno.:notsubmitted',
			scale: '20km',
			last: 'OpenStreetMap'
		}
	]
] as const)
	test(`the overview prints on A4 with map, legend, list and credits (${language})`, async ({ page }) => {
		const pages = await printed(page, `${root}/`);
		const [first] = pages;
		expect(pages.map(({ width, height }) => [width, height])).toEqual(pages.map(() => [210, 297]));
		expect(pages.length).toBeLessThanOrEqual(4);
		expect(first?.paths).toBeGreaterThan(linesOfMap);
		for (const word of [...words.members, words.scale, '62%', '44%']) expect(first?.text).toContain(word);
		for (const word of [words.number, words.last]) expect(allText(pages)).toContain(word);
	});

test('a project prints with its own part of the map, its claims and their documents, in a dark theme on white', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	const pages = await printed(page, '/projects/kaizhou-port/');
	expect(pages.map(({ width, height }) => [width, height])).toEqual(pages.map(() => [210, 297]));
	expect(pages[0]?.paths).toBeGreaterThan(linesOfMap / 2);
	expect(pages[0]?.text).toContain('62%');
	expect(allText(pages)).toContain('引用的文件');
	expect(allText(pages)).toContain('/sources/kaizhou-page-2025-01-01/');
	expect(allText(pages)).not.toContain('项，其中');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	const [name, map, claims] = await Promise.all(
		['.detail header', '.map', '.detail section'].map((part) => page.locator(part).first().boundingBox())
	);
	expect(name?.y).toBeLessThan(map?.y ?? 0);
	expect(map?.y).toBeLessThan(claims?.y ?? 0);
});

test('a project chosen on the live map prints as its own page does', async ({ page }) => {
	await page.goto('/');
	await becomesLive(page);
	const onPaper = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper-width'));
	const overview = await onPaper();
	await page.locator('#projects [data-project="kaizhou-port"]').click();
	await expect(popupOf(page, 'kaizhou-port')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect.poll(onPaper).not.toBe(overview);
	await expect(page.locator('.canvas')).toBeHidden();
	await expect(page.locator('.static-map')).toBeVisible();
	await expect(page.locator('[data-static="kaizhou-port"][data-chosen]').first()).toBeVisible();
});

test('the table prints across A4, its heads on every page and no row cut', async ({ page }) => {
	const pages = await printed(page, '/table/');
	expect(pages.map(({ width, height }) => [width, height])).toEqual(pages.map(() => [297, 210]));
	expect(pages.length).toBeGreaterThan(1);
	for (const { text } of pages.slice(0, -1)) expect(text).toContain('完成比例另一说');
	expect(allText(pages)).toContain('审图号：未送审');
});

test('A whole story prints as a handout: map, every chapter, each figure with the number of its document', async ({
	page
}) => {
	const pages = await printed(page, '/stories/zone/handout/');
	expect(pages.map(({ width, height }) => [width, height])).toEqual(pages.map(() => [210, 297]));
	expect(pages[0]?.paths).toBeGreaterThan(linesOfMap);
	const text = allText(pages);
	const numbers = [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
	const titles = await page.locator('.handout h2 > a').allTextContents();
	const documents = await page.locator('.documents li').count();
	expect(titles.length).toBeGreaterThan(5);
	expect(await page.locator('.handout section').count()).toBe(titles.length + 1);
	expect(numbers.length).toBe(await page.locator('.handout td[data-claim]').count());
	expect(new Set(numbers)).toEqual(new Set(Array.from({ length: documents }, (_, index) => index + 1)));
	expect(pages[0]?.text).toContain('水利');
	for (const undrawn of ['供应方向', '相互往来']) expect(text).not.toContain(undrawn);
	expect(text).toContain('审图号：未送审');
	expect(text).toMatch(/https?:\/\/[\w.]+gov\.cn/);
});

test('No page of a handout but its last is left half empty, and none begins amid the documents', async ({
	page
}) => {
	for (const root of ['', '/en']) {
		const pages = await printed(page, `${root}/stories/zone/handout/`);
		for (const { filled, text } of pages.slice(0, -1)) expect(filled, text.slice(0, 40)).toBeGreaterThan(0.6);
		const heading = await page.locator('.documents h2').innerText();
		const last = await page.locator('.documents li a').last().innerText();
		const [listed] = pages.filter(({ text }) => text.includes(last.replaceAll(/\s+/g, '')));
		expect(listed?.text).toContain(heading);
	}
});
