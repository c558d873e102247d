import type { Page } from '@playwright/test';
import { messagesIn } from '#i18n/messages.ts';
import { becomesLive, popupOf, rowOf } from './live-map.ts';
import { expect, test } from './watched-page.ts';

/** Written into every Chinese wording: ends what it stands in, and would mark the window if it ran. */
const hostile = `</title></script><script>window.hostile=1</script><img src=x onerror="window.hostile=2">" '=1+1`;

const poisoned = (text: string): string =>
	JSON.stringify(JSON.parse(text), (_key, value: unknown) =>
		typeof value === 'string' && /\p{Script=Han}/u.test(value) ? `${value}${hostile}` : value
	);

/** Lets every data file arrive with hostile wordings; the served pages are as they are. */
async function poisonData(page: Page): Promise<void> {
	await page.route(/\/(map\/.*|knowledge|__data)\.json/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: poisoned(await response.text()) });
	});
}

const ran = (page: Page) =>
	page.evaluate(() => ({
		marked: 'hostile' in window,
		images: document.querySelectorAll('img[src="x"]').length,
		scripts: [...document.scripts].filter(({ text }) => text.startsWith('window.hostile')).length
	}));
const nothing = { marked: false, images: 0, scripts: 0 };

test('Hostile wordings are shown as the text that they are, in popup, list and pages', async ({ page }) => {
	await poisonData(page);
	await page.goto('/');
	await becomesLive(page);
	await rowOf(page, 'yuxi-hsr').click();
	const popup = popupOf(page, 'yuxi-hsr');
	await expect(popup).toContainText('<script>window.hostile=1</script>');
	expect(await ran(page)).toEqual(nothing);

	await popup.getByRole('link', { name: messagesIn('zh').details }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=');
	expect(await page.title()).toContain('<img src=x onerror=');
	expect(await ran(page)).toEqual(nothing);

	await page.goto('/?known=2024-10-01');
	await expect(rowOf(page, 'yuxi-hsr')).toContainText('<script>window.hostile=1</script>');
	await becomesLive(page);
	expect(await ran(page)).toEqual(nothing);
});
