import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite, ensureBuilt } from './build.mjs';
import { provideChromium } from './chromium.mjs';
import { Refusal, runAsCommand } from './main.mjs';
import { listenLocally } from './port.mjs';
import { root } from './run.mjs';
import { screens, states } from './screenshot-states.mjs';
import { createStaticServer } from './serve.mjs';
import { ensureInstalled } from './setup.mjs';

/** @typedef {import('./screenshot-states.mjs').State} State */

const folder = join(root, 'screenshots');
/** In software the first picture of a map takes its time, at the size of a hall most of all. */
const drawnWithinMs = 180_000;

/**
 * Writes a picture of every state on each of its screens into `screenshots/`; `npm run screenshots -- dark phone` only
 * those whose name has all of these words.
 */
async function main() {
	await ensureInstalled();
	await ensureBuilt();
	const { chromium } = await import('@playwright/test');
	const executablePath = await provideChromium();
	const wanted = shotsOf(process.argv.slice(2));
	if (wanted.length === 0)
		throw new Refusal(`No state has this name; there are ${Object.keys(states).join(', ')}.`);
	const site = await listenLocally(() => createStaticServer(builtSite), 0);
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
	if (process.argv.length === 2) rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const shot of wanted) await take(browser, `http://localhost:${site.port}/`, shot);
	await browser.close();
	await site.close();
	console.log(`${wanted.length} pictures in ${folder}`);
}

/** @param {string[]} words */
function shotsOf(words) {
	return Object.entries(states)
		.flatMap(([name, state]) =>
			state.on.map((screen) => ({ file: `${name}-${screen}`, state, screen: screens[screen] }))
		)
		.filter(({ file }) => words.every((word) => file.includes(word)));
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 * @param {{ file: string, state: State, screen: import('./screenshot-states.mjs').Screen }} shot
 */
async function take(browser, origin, { file, state, screen }) {
	const { path, theme = 'light', forced = false, text, drawn = true, act } = state;
	const context = await browser.newContext({
		viewport: { width: screen.width, height: screen.height },
		deviceScaleFactor: screen.scale ?? 1,
		locale: path.startsWith('en/') ? 'en-GB' : 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		colorScheme: theme,
		forcedColors: forced ? 'active' : 'none',
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	if (text) await page.addInitScript((size) => localStorage.setItem('text', size), text);
	await page.goto(`${origin}${path}`);
	if (drawn) await page.locator('[data-map-state="live"]').waitFor({ timeout: drawnWithinMs });
	if (act) await act(page);
	await isStill(page);
	await page.screenshot({ path: join(folder, `${file}.png`) });
	await context.close();
	console.log(file);
}

/**
 * Waits until faces have come and nothing is animated any more.
 *
 * @param {import('@playwright/test').Page} page
 */
const isStill = (page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	});

await runAsCommand(import.meta.url, main);
