import type { CDPSession, Page } from '@playwright/test';
import type { Position } from 'geojson';
import { pointsOnScreen } from './map-on-page.ts';
import { median } from './statistics.ts';
import type { ScreenPoint } from './visible.ts';

/** How long a button is held in place of being let go at once, as only a script can. */
export const heldMs = 80;
const clickCount = 6;
const attemptLimit = 20;
const panMs = 2000;
const popupLimitMs = 4000;

/**
 * The median time from a click on a project to its popup on the screen; null where no click opened one. The button is
 * held for `holdMs` first, which does not count.
 */
export async function popupTime(
	page: Page,
	popupSelector: string,
	positions: readonly Position[],
	holdMs: number
): Promise<number | null> {
	const timesMs: number[] = [];
	for (const position of positions.slice(0, attemptLimit)) {
		if (timesMs.length === clickCount) break;
		// Anew each time: the camera may have moved for the popup before.
		const [point] = await pointsOnScreen(page, [position], { underMarkers: true });
		if (!point) continue;
		await page.mouse.click(...point, { delay: holdMs });
		const timeMs = await page
			.waitForFunction(() => window.benchProbe.popupMs, null, { timeout: popupLimitMs })
			.then((handle) => handle.jsonValue())
			.catch(() => null);
		if (timeMs !== null) timesMs.push(timeMs);
		await closePopups(page, popupSelector);
	}
	return median(timesMs);
}

async function closePopups(page: Page, popupSelector: string): Promise<void> {
	await page.keyboard.press('Escape');
	await page.evaluate(() =>
		document
			.querySelectorAll<HTMLElement>('.maplibregl-popup-close-button, .leaflet-popup-close-button')
			.forEach((button) => button.click())
	);
	await page.locator(popupSelector).first().waitFor({ state: 'detached' });
	// The camera may have moved for the popup: it comes to rest before the next click.
	await page.waitForTimeout(400);
}

export interface PanCost {
	/** Of the page's main thread alone. */
	mainMsPerFrame: number;
	/** Of renderer and graphics process together, all threads; the graphics are drawn in software here. */
	cpuMsPerFrame: number;
}

/** Drags the map to and fro for two seconds. */
export async function panCost(page: Page, session: CDPSession, middle: ScreenPoint): Promise<PanCost> {
	const [x, y] = middle;
	const system = await page.context().browser()?.newBrowserCDPSession();
	if (!system) throw new Error('the browser: found none, allowed one');
	await session.send('Performance.enable');
	const read = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		const { processInfo } = await system.send('SystemInfo.getProcessInfo');
		return {
			mainS: metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN,
			cpuS: processInfo
				.filter(({ type }) => type !== 'browser')
				.reduce((sum, { cpuTime }) => sum + cpuTime, 0),
			frames: await page.evaluate(() => window.benchProbe.frames)
		};
	};
	await page.evaluate(() => dispatchEvent(new Event('bench-count-frames')));
	await page.mouse.move(x, y);
	await page.mouse.down();
	const before = await read();
	const startedMs = Date.now();
	for (let step = 0; Date.now() - startedMs < panMs; step++) {
		const turn = (step / 40) * Math.PI;
		await page.mouse.move(x + 120 * Math.sin(turn), y + 60 * Math.sin(2 * turn));
	}
	const after = await read();
	await page.mouse.up();
	await system.detach();
	const frames = after.frames - before.frames;
	return {
		mainMsPerFrame: ((after.mainS - before.mainS) * 1000) / frames,
		cpuMsPerFrame: ((after.cpuS - before.cpuS) * 1000) / frames
	};
}
