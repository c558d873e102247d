import { messagesIn } from '#i18n/messages.ts';
import { becomesLive, mapFrame, popupOf, rowOf } from './live-map.ts';
import { expect, test } from './watched-page.ts';

const zh = messagesIn('zh');

test.use({ expectedFault: /Failed to load resource/ });

for (const file of ['features.json', 'cards-zh.json'])
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
