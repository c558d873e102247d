import { cardsIn, claims } from './built-site.ts';
import { rowOf } from './live-map.ts';
import { expect, test } from './watched-page.ts';

/** With scripts off everything can still be read. */

test.use({ javaScriptEnabled: false });

for (const [language, root] of [
	['zh', '/'],
	['en', '/en/']
] as const)
	test(`The list stands in the page and leads on (${language})`, async ({ page }) => {
		await page.goto(root);
		for (const { id, name, statusWords, share } of cardsIn(language)) {
			const row = rowOf(page, id);
			await expect(row).toContainText(name);
			await expect(row).toContainText(statusWords);
			if (share) await expect(row).toContainText(share.text);
		}
		await rowOf(page, 'wuyunkai-expressway').click();
		await expect(page).toHaveURL(`${root}projects/wuyunkai-expressway/`);
		await expect(page.locator('main article')).toContainText('118.62');
	});

test('A project page holds every claim about the project with its receipt', async ({ page }) => {
	for (const id of ['yuxi-hsr', 'kaizhou-port', 'emergency-120']) {
		await page.goto(`/projects/${id}/`);
		const about = claims().filter(({ about }) => about === `project/${id}`);
		expect(about.length).toBeGreaterThan(0);
		for (const claim of about)
			await expect(
				page.locator(`main article a[href="/sources/${claim.source}/#${claim.id}"]`).first()
			).toBeVisible();
	}
});

test('A source page holds all its claims, each linked to what it is about', async ({ page }) => {
	const source = 'kaizhou-page-2025-01-01';
	await page.goto(`/sources/${source}/`);
	const own = claims().filter((claim) => claim.source === source);
	expect(own.length).toBeGreaterThan(80);
	for (const { id, about } of own) {
		const entry = page.locator(`[id="${id}"]`);
		await expect(entry).toBeVisible();
		const [kind, subject] = about.split('/');
		if (kind !== 'zone') await expect(entry.locator(`a[href="/${kind}s/${subject}/"]`)).toBeVisible();
	}
});
