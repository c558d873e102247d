import type { Page } from '@playwright/test';
import type { Language } from '#model/text.ts';
import { lookAt, openLive, popupOf, ringOf } from './live-map.ts';
import { mapFeatures } from './built-site.ts';
import { expect, test } from './watched-page.ts';

/** What the page of 1 January 2025 says, and the site has to say with it: on the map, in the popup and on the page. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface Stated {
	id: string;
	/** At the ring or on its plate. */
	map: string[];
	/** In the popup; the page says all of this, too. */
	popup: string[];
}

const stated: Record<Language, Stated[]> = {
	zh: [
		{ id: 'yuxi-hsr', map: ['44%', '两说'], popup: ['44%', '过半（>50%）'] },
		{ id: 'chengdawan-hsr', map: ['51%', '两说'], popup: ['51%', '过半（>50%）'] },
		{ id: 'wankaida-expressway', map: ['24%'], popup: ['24%'] },
		{
			id: 'wuyunkai-expressway',
			map: ['具备通车条件', '118.62 公里'],
			popup: ['具备通车条件', '118.62 公里', '21 座隧道']
		},
		{ id: 'kaizhou-port', map: ['62%', '开工建设'], popup: ['62%', '开工建设'] },
		{ id: 'water-environment-ppp', map: ['≥70'], popup: ['≥70%'] },
		{ id: 'xiaojiang-waterway', map: ['开工建设'], popup: ['开工建设'] }
	],
	en: [
		{ id: 'yuxi-hsr', map: ['44%', 'Two claims'], popup: ['44%', 'over half (>50%)'] },
		{ id: 'chengdawan-hsr', map: ['51%', 'Two claims'], popup: ['51%', 'over half (>50%)'] },
		{ id: 'wankaida-expressway', map: ['24%'], popup: ['24%'] },
		{
			id: 'wuyunkai-expressway',
			map: ['Ready to open', '118.62 km'],
			popup: ['Ready to open', '118.62 km', '21 tunnels']
		},
		{ id: 'kaizhou-port', map: ['62%', 'Construction started'], popup: ['62%', 'Construction started'] },
		{ id: 'water-environment-ppp', map: ['≥70'], popup: ['≥70%'] },
		{ id: 'xiaojiang-waterway', map: ['Construction started'], popup: ['Construction started'] }
	]
};

const rootOf = { zh: '/', en: '/en/' };

async function expectOnMapAndInPopup(page: Page, { id, map, popup }: Stated): Promise<void> {
	await lookAt(page, mapFeatures().anchors[id] ?? [], 9.4);
	await expect(ringOf(page, id)).toBeVisible();
	for (const words of map) await expect.soft(ringOf(page, id), `${id} on the map`).toContainText(words);
	await ringOf(page, id).press('Enter');
	for (const words of popup) await expect.soft(popupOf(page, id), `popup of ${id}`).toContainText(words);
	await page.keyboard.press('Escape');
}

for (const language of ['zh', 'en'] as const) {
	test(`What the page states stands on the map and in the popup (${language})`, async ({ page }) => {
		await openLive(page, rootOf[language]);
		for (const one of stated[language]) await expectOnMapAndInPopup(page, one);
	});

	test(`What the page states stands on the project's page (${language})`, async ({ page }) => {
		for (const { id, popup } of stated[language]) {
			await page.goto(`${rootOf[language]}projects/${id}/`);
			for (const words of popup) await expect.soft(page.locator('main article'), id).toContainText(words);
		}
	});
}
