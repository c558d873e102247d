import { messagesIn } from '#i18n/messages.ts';
import { becomesLive, mapFrame, openLive } from './live-map.ts';
import { expect, test } from './watched-page.ts';

/** The address of a claim: `/sources/<id>/#<claim>` opens the very claim and goes on naming it. */

const entry = '/sources/kaizhou-page-2025-01-01/#yuxi-hsr-works';
const path = new RegExp(`${entry}$`);

test('A receipt leads to the very claim, in view and marked, and moving the map leaves the address alone', async ({
	page
}) => {
	await openLive(page, '/projects/yuxi-hsr/');
	await page.getByRole('main').locator(`a[href="${entry}"]`).first().click();
	const claim = page.locator('#yuxi-hsr-works');
	await expect(claim).toBeInViewport();
	await expect(claim).toHaveAttribute('aria-current', 'true');
	await expect(page.locator('li[aria-current]')).toHaveCount(1);
	await becomesLive(page);
	const before = await page.locator('.maplibregl-ctrl-scale').textContent();
	await mapFrame(page)
		.getByRole('button', { name: messagesIn('zh').zoomIn })
		.click();
	await expect(page.locator('.maplibregl-ctrl-scale')).not.toHaveText(before ?? '');
	await expect(page).toHaveURL(path);
});

test('The link of a claim opens it marked', async ({ page }) => {
	await page.goto(entry);
	await expect(page.locator('#yuxi-hsr-works')).toBeInViewport();
	await expect(page.locator('#yuxi-hsr-works')).toHaveAttribute('aria-current', 'true');
});
