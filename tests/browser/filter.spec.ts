import type { Page } from '@playwright/test';
import { messagesIn } from '#i18n/messages.ts';
import { projectLayerIds } from '#map/layers/index.ts';
import { categories } from '#model/category.ts';
import { cardsIn, mapFeatures } from './built-site.ts';
import { clickMapAt, lookAt, mapCanvas, openLive, popupOf, ringOf, rowOf, settles } from './live-map.ts';
import { expect, test } from './watched-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const zh = messagesIn('zh');
const cards = cardsIn('zh');
const features = mapFeatures();
const searchOf = (page: Page): string => new URL(page.url()).search;
const chip = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
const listed = (page: Page): Promise<string[]> =>
	page
		.locator('#projects [data-project]')
		.evaluateAll((all) => all.map((one) => one.dataset['project'] ?? ''));

type Drawn = { properties: { project?: string }; state: { dimmed?: boolean } };
type MapElement = HTMLElement & {
	maplibreMap: { queryRenderedFeatures(options: { layers: string[] }): Drawn[] };
};

/** Ids of the projects that the map draws in full, by course, area or icon, and by ring. */
async function drawnInFull(page: Page): Promise<Set<string>> {
	await settles(page);
	const drawn = await mapCanvas(page).evaluate(
		({ maplibreMap: map }: MapElement, layers) =>
			map
				.queryRenderedFeatures({ layers })
				.filter(({ state }) => state.dimmed !== true)
				.map(({ properties }) => properties.project ?? ''),
		[...projectLayerIds]
	);
	const rings = await page
		.locator('.badge:not(.dimmed) [data-ring]')
		.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['ring'] ?? ''));
	return new Set([...drawn, ...rings]);
}

/** The whole zone lies in the opening view: what is placed is drawn. */
const placed = (ids: string[]): Set<string> => new Set(ids.filter((id) => id in features.anchors));

async function expectAgreement(page: Page, expected: string[]): Promise<void> {
	await expect.poll(() => listed(page)).toEqual(expected);
	expect(await drawnInFull(page)).toEqual(placed(expected));
	const ofLegend = await page.locator('.strip .category .number').allTextContents();
	const shown = cards.filter(({ id }) => expected.includes(id));
	expect(ofLegend.map(Number), 'counts of the legend').toEqual(
		categories.map((category) => shown.filter((card) => card.category === category).length)
	);
}

test('List, map and counts agree on every filter, the address keeps it, and Back takes it back', async ({
	page
}) => {
	await openLive(page, '/');
	const all = cards.map(({ id }) => id);
	const ports = cards.filter(({ category }) => category === 'port' || category === 'waterway');
	await expectAgreement(page, all);

	await chip(page, zh.shortCategories.port).click();
	await chip(page, zh.shortCategories.waterway).click();
	await expectAgreement(
		page,
		ports.map(({ id }) => id)
	);
	expect(searchOf(page)).toBe('?category=port.waterway');
	const withShare = ports.filter(({ share }) => share).length;
	await expect(page.locator('#projects h2')).toHaveText(
		zh.filteredCount(ports.length, all.length, withShare)
	);

	await page.getByText(zh.moreFilters).click();
	const known = ports.filter(({ share }) => share);
	await expect(chip(page, zh.hasShare)).toHaveText(new RegExp(`${known.length}$`));
	await chip(page, zh.hasShare).press('Space');
	await expectAgreement(
		page,
		known.map(({ id }) => id)
	);

	await page.goBack();
	await expectAgreement(
		page,
		ports.map(({ id }) => id)
	);
	await page.reload();
	await expect(chip(page, zh.shortCategories.port)).toHaveAttribute('aria-pressed', 'true');
	await expect.poll(() => listed(page)).toEqual(ports.map(({ id }) => id));
	await page.getByRole('button', { name: zh.clearFilters }).click();
	await expect.poll(() => listed(page)).toEqual(all);
	expect(searchOf(page)).toBe('');
});

test('What is filtered out shows weakly, has no name, and answers neither click nor key', async ({
	page
}) => {
	await openLive(page, '/?category=ecology');
	const ring = ringOf(page, 'wuyunkai-expressway');
	await expect(page.locator('.badge', { has: ring })).toHaveCSS('opacity', '0.38');
	await expect(ring.locator('.plate')).toBeHidden();
	await ring.evaluate((element: HTMLElement) => element.focus());
	await expect(ring).not.toBeFocused();

	const longgang = features.anchors['longgang'] ?? [];
	await lookAt(page, longgang, 10.5);
	await clickMapAt(page, longgang);
	await expect(page.locator('[data-member-card="yunyang"]')).toBeVisible();
	await expect(popupOf(page, 'longgang')).toHaveCount(0);

	await openLive(page, '/?category=tourism#10.5/30.66/108.97');
	await lookAt(page, longgang, 10.5);
	await clickMapAt(page, longgang);
	await expect(popupOf(page, 'longgang')).toBeVisible();
	expect(searchOf(page)).toBe('?category=tourism');
});

test('A filter that nothing passes says so and offers to clear it', async ({ page }) => {
	await openLive(page, '/?category=rail&phase=planned');
	await expect(page.getByText(zh.nothingMatches)).toBeVisible();
	expect(await drawnInFull(page)).toEqual(new Set());
	await page.getByRole('button', { name: zh.clearFilters }).last().press('Enter');
	await expect.poll(() => listed(page)).toHaveLength(cards.length);
});

test('Filter and order survive a selection, a link inside the site and the other language', async ({
	page
}) => {
	await openLive(page, '/');
	await page.getByLabel(zh.orderLabel).selectOption('progress');
	await chip(page, zh.shortCategories.rail).click();
	await rowOf(page, 'yuxi-hsr').click();
	await expect(page).toHaveURL(
		/\/projects\/yuxi-hsr\/\?order=progress&category=rail|\?category=rail&order=progress/
	);
	await popupOf(page, 'yuxi-hsr').getByRole('link', { name: zh.details }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('渝西高铁');
	await expect.poll(() => listed(page)).toEqual(['chengdawan-hsr', 'yuxi-hsr']);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/projects\/yuxi-hsr\//);
	await expect.poll(() => listed(page)).toEqual(['chengdawan-hsr', 'yuxi-hsr']);
});

test('A nonsense query shows everything and breaks nothing', async ({ page }) => {
	await page.goto('/?category=__proto__.%00&phase=%E0%A4%A&member=../x&order=--toString&share=%3Cscript%3E');
	await expect.poll(() => listed(page)).toEqual(cards.map(({ id }) => id));
});

test('Stated lengths are added up with a receipt for each', async ({ page }) => {
	await page.goto('/?category=expressway');
	await page.getByText(zh.lengthTotals).click();
	const roads = cards.flatMap(({ category, length }) =>
		category === 'expressway' && length ? [length] : []
	);
	const sum = roads.reduce((total, { km }) => total + km, 0);
	await expect(page.locator('#projects summary', { hasText: zh.lengthTotals })).toContainText(sum.toFixed(2));
	for (const { claim, text } of roads)
		await expect(page.locator(`#projects details [data-claim="${claim}"]`)).toHaveText(text);
	for (const { href } of roads)
		await expect(page.locator(`#projects details a[href="${href}"]`)).toBeVisible();
});
