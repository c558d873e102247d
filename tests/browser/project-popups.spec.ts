import type { Page } from '@playwright/test';
import type { Position } from 'geojson';
import type { ProjectCard } from '#view/project-card.ts';
import { cardsIn, mapFeatures, placedIds } from './built-site.ts';
import { anyPopup, clickMapAt, lookAt, openLive, popupOf, ringOf, rowOf } from './live-map.ts';
import { expect, test } from './watched-page.ts';

// Dozens of cameras in one page: a smaller map and no flights keep that short.
test.use({ viewport: { width: 1100, height: 760 }, contextOptions: { reducedMotion: 'reduce' } });

const cards = new Map(cardsIn('zh').map((card) => [card.id, card]));
const features = mapFeatures();

/** What the popup has to say first: the share, else the length, else the leading claim. */
const valueOf = ({ share, fact, lead }: ProjectCard): string =>
	share?.text ?? fact ?? lead?.valueInWords ?? 'a leading claim';

/** Chooses the project where its click also meant others. */
async function chooseWhereAsked(page: Page, id: string): Promise<void> {
	await expect(anyPopup(page).first()).toBeVisible();
	const choice = page.locator(`[data-chooser] [data-choose="${id}"]`);
	if (await choice.isVisible()) await choice.click();
}

/** Clicks a project where it stands on the map: its ring, or its icon. */
async function clickProject(page: Page, id: string, anchor: Position): Promise<void> {
	const ring = ringOf(page, id);
	if ((await ring.count()) > 0) return ring.click();
	await clickMapAt(page, anchor);
	await chooseWhereAsked(page, id);
}

test('A click on any project with a position opens its popup with its value', async ({ page }) => {
	test.setTimeout(300_000);
	await openLive(page, '/');
	for (const id of placedIds()) {
		await test.step(id, async () => {
			const card = cards.get(id);
			const anchor = features.anchors[id];
			if (!card || !anchor) throw new Error(`${id} has a position but no card or anchor`);
			await lookAt(page, anchor, 10.5);
			await clickProject(page, id, anchor);
			await expect.soft(popupOf(page, id)).toContainText(card.name);
			await expect.soft(popupOf(page, id)).toContainText(valueOf(card));
			await expect.soft(rowOf(page, id)).toHaveAttribute('aria-current', 'true');
			await page.keyboard.press('Escape');
			await expect(anyPopup(page)).toHaveCount(0);
		});
	}
});

/** A vertex of the project's course near the middle, away from its icon. */
function vertexOf(id: string): Position {
	const stretches = features.courses.features.filter(
		({ properties }) => properties.project === id && properties.inside
	);
	const [longest] = stretches.sort((a, b) => b.geometry.coordinates.length - a.geometry.coordinates.length);
	const vertices = longest?.geometry.coordinates ?? [];
	const [first, second] = [vertices.at(0) ?? [], vertices.at(1) ?? []];
	return first.map((value, index) => value + ((second[index] ?? value) - value) / 3);
}

test('A click on a line away from its ring or icon means the line', async ({ page }) => {
	await openLive(page, '/');
	for (const id of ['chengdawan-hsr', 'wuyunkai-expressway', 'xiaojiang-waterway', 'citrus-belt']) {
		await test.step(id, async () => {
			await lookAt(page, vertexOf(id), 11);
			await clickMapAt(page, vertexOf(id));
			await chooseWhereAsked(page, id);
			await expect.soft(popupOf(page, id)).toContainText(valueOf(cards.get(id) as ProjectCard));
			await page.keyboard.press('Escape');
			await expect(anyPopup(page)).toHaveCount(0);
		});
	}
});
