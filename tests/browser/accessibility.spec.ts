import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages, type Language } from '#model/text.ts';
import { themes } from '#model/theme.ts';
import { messagesIn } from '#i18n/messages.ts';
import { unmarkedWords } from './foreign-words.ts';
import { mapFrame, openLive, popupOf, ringOf, rowOf } from './live-map.ts';
import { expect, test } from './watched-page.ts';

/** Each violation with the elements that break the rule. */
async function violationsOf(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(
		({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}

const rootOf = (language: Language) => (language === 'zh' ? '/' : '/en/');

/** One page of each kind; what needs no other language or theme to differ is looked at in each of them once. */
const pageKinds = [
	'projects/yuxi-hsr/',
	'members/kaizhou/',
	'sources/kaizhou-page-2025-01-01/',
	'sources/',
	'conflicts/',
	'targets/',
	'changes/?from=2025-01-01&to=2025-06-01',
	'credits/'
];

const screens = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

for (const language of languages)
	for (const theme of themes)
		test.describe(`In ${language}, ${theme}`, () => {
			test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });
			const root = rootOf(language);
			const messages = messagesIn(language);

			test('the overview with popup, legend and settings open breaks no rule of axe', async ({ page }) => {
				await openLive(page, root);
				await ringOf(page, 'yuxi-hsr').press('Enter');
				await expect(popupOf(page, 'yuxi-hsr')).toBeVisible();
				await page.locator('summary').last().click();
				expect.soft(await violationsOf(page), 'with popup and legend').toEqual([]);
				await page.getByLabel(messages.settings).click();
				expect.soft(await violationsOf(page), 'with settings').toEqual([]);
				const { unmarked } = await unmarkedWords(page);
				expect.soft(unmarked).toEqual([]);
			});

			test('on a phone the overview and a card in the sheet break no rule of axe', async ({ page }) => {
				await page.setViewportSize(screens.phone);
				await openLive(page, root);
				await rowOf(page, 'kaizhou-port').click();
				await expect(popupOf(page, 'kaizhou-port')).toBeVisible();
				expect(await violationsOf(page)).toEqual([]);
			});

			// Screens alternate: which of them shows a page changes its layout, not its words.
			test('every kind of page breaks no rule of axe', async ({ page }) => {
				// The map stays a drawing, so that no time goes into another one.
				await page.route('**/map/features.json', () => undefined);
				for (const [index, path] of pageKinds.entries()) {
					await page.setViewportSize((index + themes.indexOf(theme)) % 2 ? screens.phone : screens.desktop);
					await page.goto(`${root}${path}`);
					await expect(mapFrame(page)).toHaveAttribute('data-map-state', /loading|live/);
					expect.soft(await violationsOf(page), path).toEqual([]);
				}
			});
		});
