import { messagesIn } from '#i18n/messages.ts';
import { cardsIn, membersIn } from './built-site.ts';
import { clickMapAt, lookAt, openLive, popupOf, settles } from './live-map.ts';
import { expect, test } from './watched-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const zh = messagesIn('zh');

/** Inside each member, away from every project and town. Degrees WGS-84. */
const emptyPlaces: Record<string, [number, number]> = {
	wanzhou: [108.1, 30.62],
	dazhou: [107.62, 31.45],
	kaizhou: [108.06, 31.24],
	yunyang: [109.01, 31.15]
};

test('A click on a member where no project lies opens its card with figures, receipts and projects', async ({
	page
}) => {
	await openLive(page, '/');
	for (const member of membersIn('zh')) {
		const place = emptyPlaces[member.id] ?? [];
		await lookAt(page, place, 9);
		await clickMapAt(page, place);
		const card = page.locator(`[data-member-card="${member.id}"]`);
		await expect(card).toContainText(member.name);
		expect(member.figures.length, `figures of ${member.id}`).toBeGreaterThan(0);
		for (const { metric, valueInWords, place: stands, href } of member.figures) {
			const figure = card.locator('dl > div').filter({ hasText: metric }).filter({ hasText: valueInWords });
			await expect(figure.getByRole('link')).toHaveText(stands);
			await expect(figure.getByRole('link')).toHaveAttribute('href', href);
		}
		await expect(card.locator('[data-choose]')).toHaveCount(member.projects.length);
		await expect.poll(() => new URL(page.url()).pathname).toBe(`/members/${member.id}/`);
		await page.keyboard.press('Escape');
		await expect(card).toHaveCount(0);
	}
});

test('A project chosen in a member card is selected', async ({ page }) => {
	await openLive(page, '/members/kaizhou/');
	await page.locator('[data-member-card="kaizhou"] [data-choose="kaizhou-port"]').click();
	await expect(popupOf(page, 'kaizhou-port')).toContainText('62%');
	await expect.poll(() => new URL(page.url()).pathname).toBe('/projects/kaizhou-port/');
});

test('The pill under a member lists its projects without a position, and each leads on', async ({ page }) => {
	await openLive(page, '/');
	const nameOf = new Map(cardsIn('zh').map(({ id, name }) => [id, name]));
	for (const member of membersIn('zh')) {
		const pill = page.getByRole('button', {
			name: new RegExp(`^${member.name}.*＋${member.placeless.length}$`)
		});
		await pill.click();
		const chooser = page.locator('[data-chooser]');
		await expect(chooser.locator('[data-choose]')).toHaveCount(member.placeless.length);
		for (const id of member.placeless)
			await expect(chooser.locator(`[data-choose="${id}"]`)).toContainText(nameOf.get(id) ?? '');
		await chooser.getByRole('button', { name: zh.close }).click();
		await expect(chooser).toHaveCount(0);
	}

	const [first] = membersIn('zh');
	const id = first?.placeless[0] ?? '';
	await page.locator('[data-placeless]').first().click();
	await page.locator(`[data-chooser] [data-choose="${id}"]`).click();
	await settles(page);
	await expect.poll(() => new URL(page.url()).pathname).toBe(`/projects/${id}/`);
	await expect(popupOf(page, id)).toContainText(zh.positionUnknown);
	await popupOf(page, id).getByRole('link', { name: zh.details }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(nameOf.get(id) ?? '');
});
