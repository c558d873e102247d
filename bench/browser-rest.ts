import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from '@playwright/test';

const lookMs = 250;
/** Below this share of one core the browser counts as at rest. */
const restShare = 0.08;
const limitMs = 20_000;

/** Processor time of the browser and all its processes since they began, in ms. */
async function processorTimeOf(browser: Browser): Promise<number> {
	const system = await browser.newBrowserCDPSession();
	const { processInfo } = await system.send('SystemInfo.getProcessInfo');
	await system.detach();
	return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

/**
 * Resolves once the browser has nothing to do, twice in succession. A window that has just been opened loads its own
 * address bar for about a second, as no visitor's window does; that would be measured with the page. Throws where it
 * comes to no rest.
 */
export async function browserRests(browser: Browser): Promise<void> {
	const endMs = Date.now() + limitMs;
	let looksAtRest = 0;
	let beforeMs = await processorTimeOf(browser);
	while (looksAtRest < 2) {
		if (Date.now() > endMs)
			throw new Error(`the browser: found it busy after ${limitMs} ms without a page, allowed to rest`);
		await wait(lookMs);
		const nowMs = await processorTimeOf(browser);
		looksAtRest = nowMs - beforeMs < lookMs * restShare ? looksAtRest + 1 : 0;
		beforeMs = nowMs;
	}
}
