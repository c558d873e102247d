import type { Page } from '@playwright/test';
import { formatValue, formatValueInWords } from '#i18n/format.ts';
import type { Language } from '#model/text.ts';
import type { Unit } from '#model/vocabulary.ts';
import { addresses, claims, languageOfAddress, vocabulary } from './built-site.ts';
import {
	figuresServed,
	figuresShown,
	type FigurePatterns,
	type FiguresOfPage,
	type MarkedFigure
} from './figures-in-page.ts';
import { openLive, popupOf, ringOf } from './live-map.ts';
import { expect, test } from './watched-page.ts';

/** Wherever a figure stands, one step leads to its receipt: the very claim on the page of its document. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const served = new Map(claims().map((claim) => [claim.id, claim]));
const words = vocabulary();

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A unit's own words around a number: behind it, or before it as in 第 1 and No. 1. */
function patternOf(unit: Unit, language: Language): string[] {
	const end = language === 'en' ? '(?![A-Za-z])' : '';
	const after = unit[language] === '' ? [] : [`\\d\\s?${quoted(unit[language])}${end}`];
	const before = unit.before ? [`${quoted(unit.before[language].trim())}\\s?\\d`] : [];
	return [...after, ...before];
}

const patternsIn = (language: Language): FigurePatterns => ({
	figures: Object.values(words.units)
		.flatMap((unit) => patternOf(unit, language))
		.join('|'),
	// A year or a day is no quantity, a paragraph's number no rank.
	notFigures: '\\d{4}\\s?年|\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?|第 \\d+ 段'
});

const sourceEntry = (id: string, language: Language): string =>
	`${language === 'en' ? '/en' : ''}/sources/${served.get(id)?.source}/#${id}`;

/** What a claim may be written as: in full, in words, or on a ring without the sign of percent. */
function writings(id: string, language: Language): string[] {
	const claim = served.get(id);
	if (!claim) return [];
	const exact = formatValue(claim, words, language);
	return [exact, formatValueInWords(claim, words, language), exact.replace('%', '')];
}

/** Everything that is wrong with one marked element. `linksOf` gives the links of another page. */
function faultsOf(
	{ claim, text, showsFigure, links, atSource }: MarkedFigure,
	address: string,
	linksOf: (path: string) => string[]
): string[] {
	const language = languageOfAddress(address);
	const at = `${address} ${claim} (${text})`;
	if (!served.has(claim)) return [`${at}: no such claim in claims.json`];
	const entry = sourceEntry(claim, language);
	const reaches = atSource || links.includes(entry) || links.some((link) => linksOf(link).includes(entry));
	return [
		...(showsFigure && !writings(claim, language).some((written) => text.includes(written))
			? [`${at}: shows another figure than its claim`]
			: []),
		...(reaches ? [] : [`${at}: nothing in its item leads to ${entry}`])
	];
}

test('Every figure of every page is marked with its claim, and its item leads to the receipt', async ({
	page
}) => {
	test.setTimeout(180_000);
	await page.route('/favicon.ico', (route) => route.fulfill({ status: 204 }));
	await page.goto('/favicon.svg');
	const pages: FiguresOfPage[] = [];
	for (const address of addresses())
		pages.push(await figuresServed(page, address, patternsIn(languageOfAddress(address))));
	const byAddress = new Map(pages.map((one) => [one.address, one]));

	await test.step('no figure stands without a mark', () => {
		expect(pages.flatMap(({ address, bare }) => bare.map((found) => `${address} ${found}`))).toEqual([]);
	});

	await test.step('every mark names a claim, shows it and leads to it', () => {
		const marked = pages.flatMap(({ address, marked: own }) => own.map((one) => ({ address, one })));
		expect(marked.length).toBeGreaterThan(1000);
		// The page of a project holds all its claims: a row of the list leads there.
		const linksOf = (path: string) => (path.includes('/projects/') ? (byAddress.get(path)?.links ?? []) : []);
		expect(marked.flatMap(({ address, one }) => faultsOf(one, address, linksOf))).toEqual([]);
	});

	await test.step('every claim has its entry on the page of its document, in both languages', () => {
		const missing = [...served.values()].flatMap(({ id, source }) =>
			[`/sources/${source}/`, `/en/sources/${source}/`]
				.filter((address) => !byAddress.get(address)?.ids.includes(id))
				.map((address) => `${address}#${id}`)
		);
		expect(missing).toEqual([]);
	});

	await test.step('every claim is shown somewhere beside its own document', () => {
		const shown = new Set(
			pages
				.filter(({ address }) => !address.includes('/sources/'))
				.flatMap(({ marked: own }) => own.map(({ claim }) => claim))
		);
		const aboutZones = new Set([...served.values()].filter(({ about }) => about.startsWith('zone/')));
		const unseen = [...served.values()].filter(({ id }) => !shown.has(id));
		expect(unseen.filter((claim) => !aboutZones.has(claim)).map(({ id }) => id)).toEqual([]);
	});
});

/** Links to its claims that a project's page holds, as the test above has seen. */
const claimLinksOn = (path: string): string[] =>
	[...served.values()]
		.filter(({ about }) => `/${about.replace('project/', 'projects/')}/` === path)
		.map(({ id }) => sourceEntry(id, 'zh'));

/** Holds what is open against the rules of the served pages; what opens a popup is held against that popup by itself. */
async function expectReceipts(page: Page, of: string): Promise<void> {
	const { bare, marked, address } = await figuresShown(page, patternsIn('zh'));
	expect.soft(bare, `${of}: figures without a mark`).toEqual([]);
	const standing = marked.filter(({ opens }) => opens === null);
	expect
		.soft(
			standing.flatMap((one) => faultsOf(one, address, claimLinksOn)),
			of
		)
		.toEqual([]);
}

test('Every ring and plate is marked, and its popup leads straight to the receipt', async ({ page }) => {
	await openLive(page, '/');
	const { marked } = await figuresShown(page, patternsIn('zh'));
	const onMap = marked.filter(({ opens, showsFigure }) => opens !== null && showsFigure);
	expect(onMap.length).toBeGreaterThan(6);
	for (const { claim, text, opens } of onMap) {
		const id = opens ?? '';
		expect(text, `${id} shows its claim`).toContain(writings(claim, 'zh').at(-1));
		await ringOf(page, id).press('Enter');
		await expect
			.soft(popupOf(page, id).locator(`a[href="${sourceEntry(claim, 'zh')}"]`), `${id}: ${text}`)
			.toHaveCount(1);
		await expectReceipts(page, `popup of ${id}`);
		await page.keyboard.press('Escape');
	}
});

test('The card of a member leads to receipts, and each project in it to its popup', async ({ page }) => {
	await openLive(page, '/members/kaizhou/');
	const card = page.locator('[data-member-card="kaizhou"]');
	await expect(card).toBeVisible();
	await expectReceipts(page, 'card of kaizhou');
	const { marked } = await figuresShown(page, patternsIn('zh'));
	const [choice] = marked.filter(({ opens, showsFigure }) => opens === 'kaizhou-port' && showsFigure);
	expect(choice?.text).toBe('62%');
	await card.locator('[data-choose="kaizhou-port"]').click();
	await expect(
		popupOf(page, 'kaizhou-port').locator(`a[href="${sourceEntry(choice?.claim ?? '', 'zh')}"]`)
	).toHaveCount(1);
});
