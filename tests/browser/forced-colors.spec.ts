import { openLive, popupOf, ringOf, rowOf } from './live-map.ts';
import { countShades, pixelsOf } from './pixels.ts';
import { expect, test } from './watched-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } });

test('Where the system forces its colours, rings, bars and the selected row can still be told', async ({
	page
}) => {
	await openLive(page, '/');
	expect(countShades(await pixelsOf(ringOf(page, 'yuxi-hsr').locator('.ring').first()))).toBeGreaterThan(8);
	const bar = rowOf(page, 'yuxi-hsr').locator('.bar').first();
	expect(countShades(await pixelsOf(bar))).toBeGreaterThan(2);

	await rowOf(page, 'yuxi-hsr').click();
	await expect(popupOf(page, 'yuxi-hsr')).toBeVisible();
	const edgeOf = (id: string) => rowOf(page, id).evaluate((row) => getComputedStyle(row).borderLeftColor);
	expect(await edgeOf('yuxi-hsr')).not.toBe(await edgeOf('chengdawan-hsr'));
	const edge = await popupOf(page, 'yuxi-hsr').evaluate(
		(card) => getComputedStyle(card.closest('.maplibregl-popup-content') ?? card).borderTopStyle
	);
	expect(edge).toBe('solid');
});
