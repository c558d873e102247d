import type { Page } from '@playwright/test';
import type { Map as Engine } from 'maplibre-gl';
import { readFileSync } from 'node:fs';
import { messagesIn } from '#i18n/messages.ts';
import type { Story } from '#model/story.ts';
import { claims } from './built-site.ts';
import { mapCanvas, openLive, renderedCounts, renderedValues, settles } from './live-map.ts';
import { showsChapter, shuffled, storyState, subjectBox, type StoryState } from './story-state.ts';
import { slideFinger } from './touch.ts';
import { expect, test } from './watched-page.ts';

/** A story turns its pages by any means, in any order, to the same pictures. */

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1100, height: 720 } });

const story = JSON.parse(
	readFileSync(new URL('../../geodata/stories/zone.json', import.meta.url), 'utf8')
) as Story;
const count = story.chapters.length;
const first = '/stories/zone/1/';

/** Goes to a chapter as somebody in a hurry does: keys without waiting, or the bar of chapters. */
async function goTo(page: Page, from: number, to: number): Promise<void> {
	if (Math.abs(to - from) > 3)
		await page.locator(`nav a[href*="/stories/zone/${to}/"]`).dispatchEvent('click');
	else
		for (let step = 0; step < Math.abs(to - from); step += 1)
			await page.keyboard.press(to > from ? 'PageDown' : 'PageUp');
	await showsChapter(page, to);
}

for (const [root, seed] of [
	['', 20250101],
	['/en', 118620]
] as const)
	test(`Every chapter looks the same in any order and opened directly (${root || '/'})`, async ({
		page,
		context
	}) => {
		test.setTimeout(300_000);
		await openLive(page, `${root}${first}`);
		const paged = new Map<number, StoryState>();
		let at = 1;
		for (const n of shuffled(count, seed)) {
			await goTo(page, at, n);
			at = n;
			paged.set(n, await storyState(page));
		}
		await page.goBack();
		await settles(page);
		const back = Number(/\/(\d+)\/$/.exec(new URL(page.url()).pathname)?.[1]);
		expect(await storyState(page), 'after Back').toEqual(paged.get(back));
		await page.close();

		const direct = await context.newPage();
		for (let n = 1; n <= count; n += 1) {
			await openLive(direct, `${root}/stories/zone/${n}/`);
			await settles(direct);
			expect(await storyState(direct), `chapter ${n}`).toEqual(paged.get(n));
		}
	});

test('Keys of keyboards and clickers turn the pages', async ({ page }) => {
	await openLive(page, first);
	const presses: [string, number][] = [
		['ArrowRight', 2],
		['PageDown', 3],
		['Space', 4],
		['ArrowLeft', 3],
		['PageUp', 2],
		['End', count],
		['PageDown', count],
		['Home', 1]
	];
	for (const [key, n] of presses) {
		await page.keyboard.press(key);
		await expect(page, key).toHaveURL(new RegExp(`/stories/zone/${n}/$`));
	}
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
});

test('Who explores comes back to the chapter, then Esc leaves the story', async ({ page }) => {
	await openLive(page, '/stories/zone/2/');
	await settles(page);
	const before = await storyState(page);
	const messages = messagesIn('zh');
	await page.getByRole('button', { name: messages.zoomIn }).click();
	const comeBack = page.getByRole('button', { name: messages.returnToChapter });
	await expect(comeBack).toBeVisible();
	await page.locator('[data-ring="yuxi-hsr"]').press('Enter');
	await expect(page.locator('[data-popup-for="yuxi-hsr"]')).toBeVisible();
	await expect(page).toHaveURL(/\/stories\/zone\/2\/$/);
	await comeBack.click();
	await expect(page.locator('[data-popup-for]')).toHaveCount(0);
	await expect(comeBack).toHaveCount(0);
	await settles(page);
	expect(await storyState(page)).toEqual(before);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL((url) => url.pathname === '/');
});

for (const viewport of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
])
	test(`Captions leave the subject free at ${viewport.width} px, with nothing beside the screen`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		await openLive(page, first);
		for (const [index, { camera, id }] of story.chapters.entries()) {
			if (index > 0) await page.keyboard.press('PageDown');
			await showsChapter(page, index + 1);
			const subject = await subjectBox(page, 'bounds' in camera ? camera.bounds : []);
			const frame = await mapCanvas(page).boundingBox();
			const card = await page.locator('main').boundingBox();
			if (!frame || !card) throw new Error('the map and the card stand on the page');
			const cardIsBeside = card.y < frame.y + frame.height - 1;
			expect(subject.left, id).toBeGreaterThanOrEqual(cardIsBeside ? card.x + card.width : frame.x);
			expect(subject.top, id).toBeGreaterThanOrEqual(frame.y);
			expect(subject.right, id).toBeLessThanOrEqual(frame.x + frame.width);
			expect(subject.bottom, id).toBeLessThanOrEqual(cardIsBeside ? frame.y + frame.height : card.y);
		}
		const tooWide = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(tooWide).toBeLessThanOrEqual(0);
	});

test('Exchanges are arcs with a name that says they are schematic, in their own chapters only', async ({
	page
}) => {
	await openLive(page, '/stories/zone/4/');
	await settles(page);
	expect(await renderedValues(page, 'flow-names', 'nameZh')).toEqual(
		expect.arrayContaining(['车身冲压件', '上下游配套'])
	);
	const drawn = await renderedCounts(page, ['flow-arcs', 'flow-arrows']);
	expect(drawn['flow-arcs']).toBeGreaterThan(2);
	expect(drawn['flow-arrows']).toBe(1);
	const field = await mapCanvas(page).evaluate((element: HTMLElement & { maplibreMap: Engine }) =>
		JSON.stringify(element.maplibreMap.getLayoutProperty('flow-names', 'text-field'))
	);
	expect(field).toContain('示意');
	await expect(page.locator('aside')).toContainText(messagesIn('zh').flowDirected);
	await page.keyboard.press('PageUp');
	await showsChapter(page, 3);
	expect(await renderedCounts(page, ['flow-arcs', 'flow-names'])).toEqual({
		'flow-arcs': 0,
		'flow-names': 0
	});
});

test.describe('On a touch screen', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the sights of a chapter are on the map, as its text says', async ({ page }) => {
		await openLive(page, '/stories/zone/3/');
		await showsChapter(page, 3);
		const sights = story.chapters[2]?.shown.filter(
			(one) => one.startsWith('project/') && one !== 'project/wuyunkai-expressway'
		);
		const drawn = await renderedValues(page, 'site-icons', 'project');
		expect(drawn.map((id) => `project/${id}`).sort()).toEqual(sights?.sort());
	});

	test('a swipe over the card turns the page, scrolling does not', async ({ page }) => {
		await page.goto(first);
		await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', /loading|live/);
		const swipe = (from: [number, number], to: [number, number]) =>
			slideFinger(page, from, to, { steps: 1, stepMs: 100 });
		await swipe([320, 560], [90, 565]);
		await expect(page).toHaveURL(/\/stories\/zone\/2\/$/);
		await swipe([200, 700], [205, 480]);
		await swipe([90, 560], [320, 555]);
		await expect(page).toHaveURL(/\/stories\/zone\/1\/$/);
	});
});

test('The presenter’s window turns pages with the screen, and the screen with it', async ({
	page,
	context
}) => {
	await page.goto('/stories/zone/3/');
	await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', /loading|live/);
	const opening = context.waitForEvent('page');
	await page.keyboard.press('p');
	const presenter = await opening;
	const at = presenter.locator('[data-presenter-at]');
	await expect(at).toHaveAttribute('data-presenter-at', '3');
	await expect(presenter.locator('.now')).toContainText(story.chapters[2]?.notes.zh ?? '-');
	await expect(presenter.locator('.next')).toContainText(story.chapters[3]?.title.zh ?? '-');

	await presenter.keyboard.press('PageDown');
	await expect(page).toHaveURL(/\/zone\/4\/$/);
	await page.bringToFront();
	await page.keyboard.press('End');
	await expect(at).toHaveAttribute('data-presenter-at', String(count));
	await expect(page).toHaveURL(new RegExp(`/zone/${count}/$`));
	await page.goBack();
	await expect(at).toHaveAttribute('data-presenter-at', '4');
	await presenter.getByRole('button', { name: `2 ${story.chapters[1]?.title.zh}` }).click();
	await expect(page).toHaveURL(/\/zone\/2\/$/);
});

test('The presenter’s clocks follow the system, and start again when asked', async ({ page }) => {
	await page.clock.install({ time: new Date('2025-01-01T09:58:30+08:00') });
	await page.goto('/stories/zone/presenter/');
	const clock = page.locator('[data-clock]');
	const elapsed = page.locator('[data-elapsed]');
	await expect(clock).toHaveText('09:58');
	await page.clock.fastForward('03:05');
	await expect(elapsed).toHaveText(/^3:0\d$/);
	await expect(clock).toHaveText('10:01');
	await page.getByRole('button', { name: messagesIn('zh').restartClock }).click();
	await expect(elapsed).toHaveText(/^0:0\d$/);
});

test.describe('With scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('every chapter can be read and leads on, each figure with its receipt', async ({ page }) => {
		const served = new Map(claims().map((claim) => [claim.id, claim]));
		for (const [index, { title, lead, figures }] of story.chapters.entries()) {
			await page.goto(`/en/stories/zone/${index + 1}/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.en);
			await expect(page.locator('article')).toContainText(lead.en);
			for (const id of figures.flat())
				await expect(
					page.locator(`article a[href="/en/sources/${served.get(id)?.source}/#${id}"]`),
					id
				).toBeVisible();
		}
		await page.goto(first);
		await page.locator('nav a').nth(4).click();
		await expect(page).toHaveURL(/\/stories\/zone\/5\/$/);
	});
});
