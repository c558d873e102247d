import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Knowledge } from '#model/geodata.ts';
import type { SearchEntry } from '#view/search-entry.ts';
import { builtSite, ensureBuilt } from '../scripts/build.mjs';
import { provideChromium } from '../scripts/chromium.mjs';
import { runAsCommand } from '../scripts/main.mjs';
import { findFreePort, listenLocally } from '../scripts/port.mjs';
import { createStaticServer } from '../scripts/serve.mjs';
import { median } from './statistics.ts';
import { manyEntries, manyProjects } from './synthetic-rows.ts';

/** From a choice or a keystroke to its result on the screen, with the real projects and with ten thousand. */

const manyRows = 10_000;
const boundMs = { real: 50, many: 100 };
const throttle = 4;
/** Beside the real rows another day than the default is asked for: then the browser makes all rows itself. */
const anotherDay = '2025-01-02';
const typedTexts = ['kaizhougang', '万州开州云阳', 'railway'];
const settleMs = 400;

type Rows = keyof typeof boundMs;

declare global {
	interface Window {
		exploreTimes: number[];
	}
}

/** Runs in the page: notes the time from each event to the frame after the watched element first changed. */
function watchEvents(selector: string, type: 'click' | 'input'): void {
	window.exploreTimes = [];
	let startedMs: number | null = null;
	addEventListener(type, ({ timeStamp }) => (startedMs = timeStamp), { capture: true });
	const target = document.querySelector(selector);
	if (!target) throw new Error(`${selector}: found none, allowed one`);
	const changes = { subtree: true, childList: true, characterData: true, attributes: true };
	new MutationObserver(() => {
		if (startedMs === null) return;
		const since = startedMs;
		startedMs = null;
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => window.exploreTimes.push(performance.now() - since);
		requestAnimationFrame(() => port2.postMessage(null));
	}).observe(target, changes);
}

/** Chooses and takes back categories; each shows other rows. */
async function filterTimes(page: Page): Promise<number[]> {
	await page.evaluate(`(${watchEvents.toString()})('#projects h2', 'click')`);
	for (const category of [
		'rail',
		'industry',
		'rail',
		'ecology',
		'industry',
		'services',
		'ecology',
		'services'
	]) {
		await page.locator(`[data-chip="${category}"]`).click();
		await page.waitForTimeout(settleMs);
	}
	return page.evaluate(() => window.exploreTimes);
}

/** Types letter by letter. */
async function searchTimes(page: Page): Promise<number[]> {
	const field = page.getByRole('combobox', { name: '搜索' });
	// The index is read and built at the first letter: that is measured as loading, not as finding.
	await field.fill('k');
	await page.getByRole('listbox').getByRole('option').first().waitFor();
	await page.evaluate(`(${watchEvents.toString()})('[role="search"]', 'input')`);
	for (const text of typedTexts) {
		await field.fill('');
		for (const letter of text) {
			await field.pressSequentially(letter);
			await page.waitForTimeout(settleMs / 4);
		}
	}
	return page.evaluate(() => window.exploreTimes);
}

const builtJson = (path: string): unknown => JSON.parse(readFileSync(join(builtSite, path), 'utf8'));

async function openRows(page: Page, origin: string, rows: Rows): Promise<void> {
	if (rows === 'many') {
		const knowledge = manyProjects(builtJson('knowledge.json') as Knowledge, manyRows);
		const entries = manyEntries(builtJson('map/search.json') as SearchEntry[], manyRows);
		await page.route('**/knowledge.json', (route) => route.fulfill({ json: knowledge }));
		await page.route('**/map/search.json', (route) => route.fulfill({ json: entries }));
	}
	await page.goto(rows === 'many' ? `${origin}/?known=${anotherDay}` : origin);
	await page.locator('[data-map-state="live"]').waitFor({ timeout: 120_000 });
	if (rows === 'many')
		await page
			.locator('#projects h2')
			.filter({ hasText: String(manyRows) })
			.waitFor({ timeout: 120_000 });
}

async function measure(browser: Browser, origin: string, rows: Rows, slowdown: number) {
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		locale: 'zh-CN',
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	await openRows(page, origin, rows);
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	const times = { filter: await filterTimes(page), search: await searchTimes(page) };
	await context.close();
	return times;
}

/** `npm run bench:explore -- [--throttled]` */
async function main() {
	const { values } = parseArgs({ options: { throttled: { type: 'boolean', default: false } } });
	await ensureBuilt();
	const port = await findFreePort(createServer);
	const { close } = await listenLocally(() => createStaticServer(builtSite), port);
	const browser = await chromium.launch({ executablePath: await provideChromium(), args: ['--no-sandbox'] });
	console.log('to the painted result, median of all (slowest), ms');
	for (const rows of ['real', 'many'] as const) {
		const times = await measure(browser, `http://localhost:${port}`, rows, values.throttled ? throttle : 1);
		for (const [what, all] of Object.entries(times)) {
			const middle = median(all);
			const bound = values.throttled ? null : boundMs[rows];
			const verdict = bound === null ? '' : `, bound ${bound}`;
			const speed = values.throttled ? `, ${throttle} times slower` : '';
			console.log(
				`${rows} rows${speed}, ${what}: ${middle?.toFixed(1) ?? 'none'} (${Math.max(...all).toFixed(1)}) of ${all.length}${verdict}`
			);
			if (middle === null || (bound !== null && middle > bound)) process.exitCode = 1;
		}
	}
	await browser.close();
	await close();
}

await runAsCommand(import.meta.url, main);
