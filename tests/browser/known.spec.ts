import type { Page } from '@playwright/test';
import { messagesIn } from '#i18n/messages.ts';
import { becomesLive, openLive, popupOf, ringOf, rowOf } from './live-map.ts';
import { expect, test } from './watched-page.ts';

/** The site as known on three days, each reproducible by its address. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const zh = messagesIn('zh');

interface Said {
	/** In the list and at the ring. */
	words: string[];
	popup: string[];
	/** What only another day may show. */
	never: string[];
}

interface State {
	address: string;
	day: string;
	withShare: number;
	projects: Record<string, Said>;
}

const states: State[] = [
	{
		address: '/?known=2024-10-01',
		day: '2024-10-01',
		withShare: 2,
		projects: {
			'yuxi-hsr': { words: ['41%', '开州段'], popup: ['41%', '开州段'], never: ['44%', '两说'] },
			'wuyunkai-expressway': { words: ['118.62 公里'], popup: ['118.62 公里'], never: ['通车条件'] },
			'xiaojiang-waterway': { words: ['启动前期工作'], popup: ['启动前期工作'], never: ['开工建设'] },
			'kaizhou-port': { words: [], popup: ['辅港'], never: ['62%', '开工建设'] }
		}
	},
	{
		address: '/',
		day: '2025-01-01',
		withShare: 5,
		projects: {
			'yuxi-hsr': { words: ['44%', '两说'], popup: ['44%', '>50%', '未写明'], never: ['59.39'] },
			'wuyunkai-expressway': { words: ['具备通车条件'], popup: ['具备通车条件'], never: ['全线通车'] },
			'xiaojiang-waterway': { words: ['开工建设'], popup: ['开工建设'], never: ['前期工作'] },
			'kaizhou-port': { words: ['62%', '开工建设'], popup: ['62%', '开工建设'], never: ['辅港'] }
		}
	},
	{
		address: '/?known=2025-09-01',
		day: '2025-09-01',
		withShare: 5,
		projects: {
			'yuxi-hsr': { words: ['59.39%', '开州段'], popup: ['59.39%', '52.03%', '开州段'], never: ['41%'] },
			'chengdawan-hsr': { words: ['~70%', '全线'], popup: ['~70%', '全线'], never: ['48%'] },
			'wuyunkai-expressway': { words: ['全线通车'], popup: ['全线通车'], never: ['具备条件'] }
		}
	}
];

const shownDay = (page: Page) => page.locator('[data-known-day]');

/** An address that was opened shows what was known on a day. */
const showsDay = (page: Page, day: string) => expect(shownDay(page)).toHaveAttribute('data-known-day', day);

async function expectInListAndOnMap(page: Page, id: string, { words, never }: Said): Promise<void> {
	// Where nobody has said how far it is, a project has an icon and no ring.
	const hasRing = (await ringOf(page, id).count()) > 0;
	for (const place of hasRing ? [rowOf(page, id), ringOf(page, id)] : [rowOf(page, id)]) {
		for (const word of words) await expect.soft(place, id).toContainText(word);
		for (const word of never) await expect.soft(place, id).not.toContainText(word);
	}
}

async function expectInPopup(page: Page, id: string, { popup, never }: Said): Promise<void> {
	await rowOf(page, id).press('Enter');
	for (const word of popup) await expect.soft(popupOf(page, id), id).toContainText(word);
	for (const word of never.slice(0, 1)) await expect.soft(popupOf(page, id), id).not.toContainText(word);
	await page.keyboard.press('Escape');
}

for (const { address, day, withShare, projects } of states)
	test(`${address} shows list, rings, popups and counts as known on ${day}`, async ({ page }) => {
		await openLive(page, address);
		await showsDay(page, day);
		const total = await page.locator('#projects [data-project]').count();
		await expect(page.locator('#projects h2')).toContainText(zh.projectCount(total, withShare));
		for (const [id, said] of Object.entries(projects)) await expectInListAndOnMap(page, id, said);
		for (const [id, said] of Object.entries(projects)) await expectInPopup(page, id, said);
		const query = new URL(address, 'http://site').search;
		expect(new URL(page.url()).search, 'the address still names the day').toBe(query);
	});

test('Links inside the site keep the day, and so does the language link', async ({ page }) => {
	await openLive(page, '/?known=2024-10-01');
	await showsDay(page, '2024-10-01');
	await ringOf(page, 'yuxi-hsr').press('Enter');
	await popupOf(page, 'yuxi-hsr').getByRole('link', { name: zh.details }).click();
	await expect(page).toHaveURL(/\/projects\/yuxi-hsr\/\?known=2024-10-01/);
	await expect(page.locator('main article header')).toContainText('41%');

	await page.locator('main article a[href="/members/dazhou/"]').click();
	await expect(page).toHaveURL(/\/members\/dazhou\/\?known=2024-10-01/);
	await showsDay(page, '2024-10-01');

	await page.goto('/projects/yuxi-hsr/?known=2024-10-01');
	// The script that reads the day from the address writes it into the links, too.
	await showsDay(page, '2024-10-01');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/projects\/yuxi-hsr\/\?known=2024-10-01/);
	await expect(page.locator('main article header')).toContainText('41%');
	await showsDay(page, '2024-10-01');
});

test('The day can be chosen, stands in the address, and leads back', async ({ page }) => {
	await page.goto('/projects/wuyunkai-expressway/');
	await becomesLive(page);
	await page.getByText(zh.changeDay).click();
	await page.getByLabel(zh.knownOnLabel).fill('2025-09-01');
	await expect(page).toHaveURL(/\?known=2025-09-01/);
	await expect(page.locator('main article header')).toContainText('全线通车');

	await page.getByRole('button', { name: zh.backToEdition }).click();
	await expect(page).not.toHaveURL(/known/);
	await expect(page.locator('main article header')).toContainText('具备通车条件');
});

for (const wrong of ['2025-02-30', 'yesterday', '2025-09', '1999-01-01'])
	test(`A day that cannot be shown falls back with a note: ${wrong}`, async ({ page }) => {
		await page.goto(`/?known=${wrong}`);
		await expect(page.getByRole('status').filter({ hasText: zh.dayRefused(wrong) })).toBeVisible();
		await showsDay(page, '2025-01-01');
		await expect(rowOf(page, 'yuxi-hsr')).toContainText('44%');
	});
