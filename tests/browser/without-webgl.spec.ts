import { messagesIn } from '#i18n/messages.ts';
import { mapFrame, popupOf, rowOf } from './live-map.ts';
import { expect, test } from './watched-page.ts';

/** A device that cannot draw the map says so in a sentence, and everything else works. */

test.use({
	launchOptions: {
		...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
		args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer']
	},
	// The page warns of it, and Chromium says why.
	expectedFault: /WebGL/
});

for (const language of ['zh', 'en'] as const)
	test(`Without WebGL one sentence says what is missing, and the list leads on (${language})`, async ({
		page
	}) => {
		const messages = messagesIn(language);
		const root = language === 'zh' ? '/' : '/en/';
		await page.goto(root);
		await expect(mapFrame(page)).toHaveAttribute('data-map-state', 'unavailable');
		await expect(page.getByRole('status').filter({ hasText: messages.mapUnavailable })).toBeVisible();
		await expect(page.getByRole('button', { name: messages.retry })).toHaveCount(0);

		await rowOf(page, 'yuxi-hsr').click();
		await expect(rowOf(page, 'yuxi-hsr')).toHaveAttribute('aria-current', 'true');
		await expect.poll(() => new URL(page.url()).pathname).toBe(`${root}projects/yuxi-hsr/`);
		await expect(popupOf(page, 'yuxi-hsr')).toContainText('44%');
		await popupOf(page, 'yuxi-hsr').getByRole('link', { name: messages.details }).click();
		await expect(page.locator('main article')).toContainText('44%');
	});

test('Without WebGL the drawing of the document answers clicks as the live map would', async ({ page }) => {
	await page.goto('/');
	await expect(mapFrame(page)).toHaveAttribute('data-map-state', 'unavailable');
	await page.locator('.static-badge a[data-static="kaizhou-port"]').click();
	await expect(popupOf(page, 'kaizhou-port')).toContainText('62%');
	await expect(rowOf(page, 'kaizhou-port')).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('Escape');
	await expect(popupOf(page, 'kaizhou-port')).toHaveCount(0);
	await expect.poll(() => new URL(page.url()).pathname).toBe('/');
});

test('A drawn line that was clicked is marked, and no frame lies around all that it reaches', async ({
	page
}) => {
	await page.goto('/');
	await expect(mapFrame(page)).toHaveAttribute('data-map-state', 'unavailable');
	const line = page.locator('.shapes a[data-static="yuxi-hsr"]');
	await line.click();
	await expect(line).toHaveAttribute('data-chosen', '');
	await expect(line).toBeFocused();
	await expect(line).toHaveCSS('outline-style', 'none');
});
