import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { mapFrame, openLive, popupOf, ringOf } from './live-map.ts';
import { expect, test } from './watched-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Each violation with the elements that break the rule. */
async function violationsOf(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(
		({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}

for (const root of ['/', '/en/']) {
	test(`The overview at ${root} with its live map, and with a popup, breaks no rule of axe`, async ({
		page
	}) => {
		await openLive(page, root);
		expect.soft(await violationsOf(page)).toEqual([]);
		await page.locator('summary').last().click();
		await ringOf(page, 'yuxi-hsr').press('Enter');
		await expect(popupOf(page, 'yuxi-hsr')).toBeVisible();
		expect.soft(await violationsOf(page), 'with a popup and the legend').toEqual([]);
	});

	test(`The text pages under ${root} break no rule of axe`, async ({ page }) => {
		for (const path of [
			'projects/yuxi-hsr/',
			'members/kaizhou/',
			'sources/kaizhou-page-2025-01-01/',
			'sources/',
			'credits/'
		]) {
			await page.goto(`${root}${path}`);
			await expect(mapFrame(page)).toHaveAttribute('data-map-state', /loading|live/);
			expect.soft(await violationsOf(page), path).toEqual([]);
		}
	});
}
