import { languages, type Language } from '#model/text.ts';
import { themes } from '#model/theme.ts';
import { messagesIn } from '#i18n/messages.ts';
import { violationsOf } from './axe.ts';
import { unmarkedWords } from './foreign-words.ts';
import { mapFrame, openLive, popupOf, ringOf, rowOf } from './live-map.ts';
import { expect, test } from './watched-page.ts';

const rootOf = (language: Language) => (language === 'zh' ? '/' : '/en/');

/** One page of each kind, and a few states that the address names. */
const pageKinds = [
	'projects/yuxi-hsr/',
	'members/kaizhou/',
	'sources/kaizhou-page-2025-01-01/',
	'sources/',
	'conflicts/',
	'targets/',
	'changes/?from=2025-01-01&to=2025-06-01',
	'credits/',
	'table/',
	'?category=port&phase=planned',
	'stories/zone/',
	'stories/zone/3/',
	'stories/zone/handout/',
	'stories/zone/presenter/',
	// It speaks both languages at once.
	'/404.html'
];

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

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

			test('on a phone the sheet at its three heights, with a card and the share panel, breaks no rule of axe', async ({
				page
			}) => {
				await page.setViewportSize(phone);
				await openLive(page, root);
				const sheet = page.locator('.sheet[data-detent]');
				for (const detent of ['peek', 'half', 'full']) {
					await expect(sheet).toHaveAttribute('data-detent', detent);
					expect.soft(await violationsOf(page), detent).toEqual([]);
					if (detent !== 'full') await page.getByRole('button', { name: messages.raiseSheet }).click();
				}
				await rowOf(page, 'kaizhou-port').click();
				await expect(popupOf(page, 'kaizhou-port')).toBeVisible();
				expect.soft(await violationsOf(page), 'with a card').toEqual([]);
				await page.getByRole('button', { name: messages.handOn, exact: true }).click();
				await expect(page.getByRole('dialog', { name: messages.handOnTitle })).toBeVisible();
				expect.soft(await violationsOf(page), 'with the share panel').toEqual([]);
			});

			test('every kind of page breaks no rule of axe on a desk and on a phone', async ({ page }) => {
				// The map stays a drawing, so that no time goes into another one.
				await page.route('**/map/features.json', () => undefined);
				for (const path of pageKinds) {
					await page.setViewportSize(desktop);
					await page.goto(path.startsWith('/') ? path : `${root}${path}`);
					// Its scripts have taken the page over; a page without map asks for nothing more then.
					const frame = mapFrame(page);
					if (await frame.count()) await expect(frame).toHaveAttribute('data-map-state', /loading|live/);
					else await page.waitForLoadState('networkidle');
					expect.soft(await violationsOf(page), `${path} on a desk`).toEqual([]);
					await page.setViewportSize(phone);
					expect.soft(await violationsOf(page), `${path} on a phone`).toEqual([]);
				}
			});
		});
