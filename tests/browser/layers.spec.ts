import type { Page } from '@playwright/test';
import { lightPalette } from '#map/palette.ts';
import { mapFeatures } from './built-site.ts';
import { leastUnlikeness, shapesOf } from './character-shapes.ts';
import { hideMarkers, shareChangedWithout, showOnly, writeInstead } from './drawn-picture.ts';
import { layersOf, lookAt, mapFrame, openLive, pointOf, renderedCounts, renderedValues } from './live-map.ts';
import { countNear, countShades, pixelsIn, pixelsOf } from './pixels.ts';
import { expect, test } from './watched-page.ts';

/** Between 开州, 万州 and 云阳: most layers have something here. Degrees WGS-84. */
const middle = [108.4, 31.05];

/** Layers that show nothing until something is hovered or selected, or that are never meant to be seen. */
const unseenUntilAsked = ['member-area', 'project-highlights', 'badge-boxes'];
/** Layers that are hidden until a story tells of exchanges, or a member is marked. */
const hiddenUntilAsked = ['flow-casings', 'flow-arcs', 'flow-arrows', 'flow-names', 'member-mark'];
/** No project with a course of its own is merely planned on the default day. */
const withoutData = ['project-course-planned'];

/** Shows the layer at the first camera where it has drawn something, and says how much it has drawn there. */
async function drawnAtBest(page: Page, layers: string[]): Promise<Record<string, number>> {
	const best: Record<string, number> = {};
	for (const [center, zoom] of [
		[middle, 7.9],
		[middle, 9.6],
		[[109.3, 31.4], 9.6]
	] as const) {
		await lookAt(page, [...center], zoom);
		const counts = await renderedCounts(page, layers);
		for (const [id, count] of Object.entries(counts)) best[id] = Math.max(best[id] ?? 0, count);
	}
	return best;
}

test('Every layer with data draws features', async ({ page }) => {
	await openLive(page, '/');
	const layers = await layersOf(page);
	const fed = layers.filter(({ type }) => type !== 'background' && type !== 'raster').map(({ id }) => id);
	const drawn = await drawnAtBest(
		page,
		fed.filter((id) => id !== 'badge-boxes' && !hiddenUntilAsked.includes(id))
	);
	const empty = Object.keys(drawn).filter((id) => drawn[id] === 0);
	expect(empty).toEqual(withoutData);
});

test.describe('In the picture itself', () => {
	// Each layer costs two drawings of the whole map.
	test.use({ viewport: { width: 1100, height: 720 } });

	test('every layer leaves its mark', async ({ page }) => {
		test.setTimeout(240_000);
		await openLive(page, '/#7.9/31.2/108');
		const layers = (await layersOf(page)).map(({ id }) => id);
		const asked = layers.filter(
			(id) => ![...unseenUntilAsked, ...hiddenUntilAsked, ...withoutData].includes(id)
		);
		const far = await shareChangedWithout(page, asked);
		const unmarked = asked.filter((id) => far[id] === 0);
		await lookAt(page, middle, 9.8);
		const near = await shareChangedWithout(page, unmarked);
		expect(unmarked.filter((id) => near[id] === 0)).toEqual([]);
	});
});

test('The colours of railway, expressway, boundary, river and relief stand on the screen', async ({
	page
}) => {
	await openLive(page, '/#9.4/31/108.4');
	await hideMarkers(page);
	const whole = await pixelsOf(mapFrame(page));
	expect(countNear(whole, lightPalette.hues.rail), 'railway blue').toBeGreaterThan(500);
	expect(countNear(whole, lightPalette.hues.road), 'expressway red').toBeGreaterThan(300);
	expect(countNear(whole, lightPalette.hues.port), 'waterway blue').toBeGreaterThan(100);

	await showOnly(page, ['zone-outline', 'member-boundary']);
	const outline = await pixelsOf(mapFrame(page));
	expect(countNear(outline, lightPalette.boundary, 30), 'member outline').toBeGreaterThan(300);

	await showOnly(page, ['rivers']);
	const rivers = await pixelsOf(mapFrame(page));
	expect(countNear(rivers, lightPalette.water, 12), 'river').toBeGreaterThan(1000);

	const shadesOf = async (layers: string[]) => {
		await showOnly(page, layers);
		return countShades(await pixelsOf(mapFrame(page)));
	};
	const flat = await shadesOf([]);
	expect(await shadesOf(['relief']), 'shades of the relief').toBeGreaterThan(flat + 60);
});

/** Between 开州, 岳溪 and 万州. */
const namesAround = [108.35, 30.98];
const namesDrawn = {
	'/': {
		property: 'nameZh',
		far: { 'member-names': ['万州区', '开州区', '云阳县', '达州市'] },
		near: { 'seat-names': ['开州', '万州'], 'station-names': ['万州北站', '岳溪站'], 'river-names': ['长江'] }
	},
	'/en/': {
		property: 'nameEn',
		far: { 'member-names': ['Wanzhou', 'Kaizhou', 'Yunyang', 'Dazhou'] },
		near: { 'seat-names': ['Kaizhou', 'Wanzhou'], 'river-names': ['Yangtze River'] }
	}
};

for (const [address, { property, far, near }] of Object.entries(namesDrawn))
	test(`The names on the map of ${address} are drawn in its language`, async ({ page }) => {
		const expectDrawn = async (expected: Record<string, string[]>) => {
			for (const [layer, names] of Object.entries(expected))
				expect(await renderedValues(page, layer, property), layer).toEqual(expect.arrayContaining(names));
		};
		await openLive(page, address);
		await expectDrawn(far);
		await lookAt(page, namesAround, 9.4);
		await expectDrawn(near);
	});

/** At zoom 9 a member's name is written in 24.5 px, its characters 1.28 of that apart. */
const namePitchPx = 24.5 * 1.28;

/** What a member's name looks like on a map that shows nothing else. */
async function nameShapes(page: Page, center: number[]) {
	await lookAt(page, center, 9);
	const { x, y } = await pointOf(page, center);
	return shapesOf(await pixelsIn(page, { x: x - 70, y: y - 45, width: 140, height: 90 }), 3, namePitchPx);
}

test('Chinese names are drawn as characters, not as empty boxes', async ({ page }) => {
	await openLive(page, '/');
	await showOnly(page, ['land', 'member-names']);
	await hideMarkers(page);
	for (const { geometry, properties } of mapFeatures().memberLabels.features) {
		const shapes = await nameShapes(page, geometry.coordinates);
		expect(leastUnlikeness(shapes), properties.nameZh).toBeGreaterThan(0.045);
	}

	await test.step('characters that no font has would all look the same', async () => {
		await writeInstead(page, 'member-names', '\uE000\uE001\uE002');
		const [first] = mapFeatures().memberLabels.features;
		const shapes = await nameShapes(page, first?.geometry.coordinates ?? []);
		expect(leastUnlikeness(shapes)).toBeLessThan(0.045);
	});
});
