import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import sharp from 'sharp';
import type { Random } from './random.ts';
import type { Wear } from './wear.ts';

/** What happens in a hall, done to the page. */

/** Keys that a visitor or a clicker presses; Esc would leave, and F and P open what has no end here. */
const keys = [
	'ArrowLeft',
	'ArrowRight',
	'PageUp',
	'PageDown',
	'Home',
	'End',
	'Space',
	'Tab',
	'Enter'
] as const;

const wallSelector = '[data-mode="exhibition"]';

/** Takes the drawing surface away by the real extension; the device gives it back after `pauseMs`. */
export async function loseSurface(page: Page, pauseMs: number): Promise<void> {
	const isLost = await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
		const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
		if (!extension) return false;
		extension.loseContext();
		Object.assign(window, { restoreSurface: () => extension.restoreContext() });
		return true;
	});
	if (!isLost) throw new Error('the map’s surface: found none to lose, allowed a live one');
	await page.waitForTimeout(pauseMs);
	await page.evaluate(() => (window as unknown as { restoreSurface: () => void }).restoreSurface());
}

export async function cutNetwork(context: BrowserContext, page: Page, pauseMs: number): Promise<void> {
	await context.setOffline(true);
	await page.waitForTimeout(pauseMs);
	await context.setOffline(false);
}

/** Whether a click there would load another document, where all that is counted begins anew. */
const leadsAway = (page: Page, x: number, y: number): Promise<boolean> =>
	page.evaluate(
		([left, top]) => document.elementFromPoint(left, top)?.closest('[data-sveltekit-reload]') !== null,
		[x, y] as const
	);

/** A key, a click, a move or a turn of the wheel, somewhere. Says what it was. */
export async function touchSomewhere(page: Page, random: Random): Promise<string> {
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	const [x, y] = [random.below(width), random.below(height)];
	const kind = random.oneOf(['key', 'click', 'move', 'wheel']);
	if (kind === 'key') {
		const key = random.oneOf(keys);
		const focused = await page.evaluate(
			() => document.activeElement?.closest('[data-sveltekit-reload]') !== null
		);
		if (!(focused && key === 'Enter')) await page.keyboard.press(key);
		return `key ${key}`;
	}
	await page.mouse.move(x, y);
	if (kind === 'click' && !(await leadsAway(page, x, y))) await page.mouse.click(x, y);
	if (kind === 'wheel') await page.mouse.wheel(0, random.below(400) - 200);
	return `${kind} at ${x}, ${y}`;
}

/** Fewer different shades than this, in steps of four a channel, and nothing is drawn. */
const leastShades = 40;

/** How many shades the map shows beside the card: a flat sheet has a few, a map has hundreds. */
async function shadesOf(page: Page): Promise<number> {
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	const clip = { x: width * 0.4, y: 0, width: width * 0.6, height: height * 0.8 };
	const { data } = await sharp(await page.screenshot({ clip }))
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const shades = new Set<number>();
	for (let at = 0; at < data.length; at += 3)
		shades.add(
			(((data[at] ?? 0) >> 2) << 12) | (((data[at + 1] ?? 0) >> 2) << 6) | ((data[at + 2] ?? 0) >> 2)
		);
	return shades.size;
}

/** Looks at the screen. Throws where the map is blank. */
export async function lookAtScreen(page: Page): Promise<number> {
	const shades = await shadesOf(page);
	if (shades < leastShades)
		throw new Error(`a frame: found ${shades} shades, allowed ${leastShades} or more`);
	return shades;
}

/** Whether the story stands at its opening, handed over, with all closed that somebody had opened. */
const isHeldAtOpening = (page: Page): Promise<boolean> =>
	page.evaluate(
		(wall) =>
			location.pathname.endsWith('/1/') &&
			document.querySelector(wall)?.getAttribute('data-attracts') === 'false' &&
			document.querySelector('[data-map-state="live"]') !== null &&
			document.querySelector('.maplibregl-popup') === null,
		wallSelector
	);

/** So many looks in a row, each after a move of the hand, have to find the opening held. */
const looksHeld = 5;
const betweenMovesMs = 250;

/**
 * Goes to the opening and holds it, as somebody does who stands there and moves a hand, until all that moved has come to
 * rest: only so one look is like the other. Throws where the opening cannot be held.
 */
export async function holdOpening(page: Page, limitMs: number): Promise<void> {
	const untilMs = Date.now() + limitMs;
	let held = 0;
	for (let moves = 0; held < looksHeld; moves += 1) {
		if (Date.now() > untilMs)
			throw new Error('the opening: could not be held, allowed one that a hand keeps');
		const px = 20 + 20 * (moves % 2);
		await page.mouse.move(px, px);
		if (await isHeldAtOpening(page)) {
			held += 1;
			await page.waitForTimeout(betweenMovesMs);
			continue;
		}
		held = 0;
		// Away from it and back closes what is open; the first key may only hand over.
		for (const key of ['End', 'End', 'Home']) await page.keyboard.press(key);
		await page.waitForTimeout(betweenMovesMs);
	}
}

/** What the page holds on to after the browser has thrown away all that it could. */
export async function wearOf(session: CDPSession): Promise<Wear> {
	// What one collection frees lets go of more.
	for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
	return { heapBytes: usedSize, nodes, listeners: jsEventListeners };
}
