import { messagesIn } from '#i18n/messages.ts';
import { becomesLive, mapFrame, popupOf, rowOf } from './live-map.ts';
import { expect, test } from './watched-page.ts';

const zh = messagesIn('zh');

test.use({ expectedFault: /Failed to load resource/ });

for (const file of ['features.json', 'ground.json', 'cards-zh.json'])
	test(`When ${file} does not arrive the map says so, and trying again helps`, async ({ page }) => {
		const address = `**/map/${file}`;
		await page.route(address, (route) => route.abort());
		await page.goto('/');
		await expect(mapFrame(page)).toHaveAttribute('data-map-state', 'unavailable');
		await expect(page.getByRole('status').filter({ hasText: zh.mapDataFailed })).toBeVisible();
		await expect(rowOf(page, 'yuxi-hsr')).toContainText('44%');

		await page.unroute(address);
		await page.getByRole('button', { name: zh.retry }).click();
		await becomesLive(page);
		await expect(page.getByText(zh.mapDataFailed)).toHaveCount(0);
		await rowOf(page, 'yuxi-hsr').click();
		await expect(popupOf(page, 'yuxi-hsr')).toContainText('44%');
	});

test('Slow data leaves the drawing in its place, says so and can be asked for anew', async ({ page }) => {
	await page.clock.install();
	let asked = 0;
	await page.route('**/map/features.json', (route) => (asked++ === 0 ? undefined : route.continue()));
	await page.goto('/');
	await expect.poll(() => asked, { timeout: 30_000 }).toBe(1);
	await page.clock.fastForward(10_000);
	await expect(page.getByRole('status').filter({ hasText: zh.mapSlow })).toBeVisible();
	await expect(page.locator('.static-badge a[data-static="yuxi-hsr"]')).toBeVisible();

	await page.getByRole('button', { name: zh.retry }).click();
	await becomesLive(page);
	await expect(page.getByText(zh.mapSlow)).toHaveCount(0);
});

test.describe('a card that is not what it should be', () => {
	test.use({ expectedFault: /./ });

	test('An error in the map leaves the list and the page', async ({ page }) => {
		await page.route('**/map/cards-zh.json', async (route) => {
			const response = await route.fetch();
			const said = (await response.json()) as { cards: object[] };
			await route.fulfill({
				response,
				json: { ...said, cards: said.cards.map((card) => ({ ...card, others: null })) }
			});
		});
		await page.goto('/');
		await becomesLive(page);
		await rowOf(page, 'yuxi-hsr').click();
		await expect(page.getByRole('alert').filter({ hasText: zh.partFailed })).toBeVisible();
		await expect(rowOf(page, 'kaizhou-port')).toBeVisible();
		await page.goto('/projects/kaizhou-port/');
		await expect(page.locator('main article')).toContainText('62%');
		// The last page asks for its cards, too, and may still be waiting for them.
		await page.unrouteAll({ behavior: 'ignoreErrors' });
	});
});
