import { parseArgs } from 'node:util';
import { chromium, type BrowserContext, type ConsoleMessage, type Page } from '@playwright/test';
import { builtSite, ensureBuilt } from '../../scripts/build.mjs';
import { provideChromium } from '../../scripts/chromium.mjs';
import { Refusal, runAsCommand } from '../../scripts/main.mjs';
import { listenLocally } from '../../scripts/port.mjs';
import { createStaticServer } from '../../scripts/serve.mjs';
import { cutNetwork, holdOpening, lookAtScreen, loseSurface, touchSomewhere, wearOf } from './hall.ts';
import { Random } from './random.ts';
import { growthInWords, soakTable, valueOf, type SoakCounts } from './soak-table.ts';
import { growthOf, wearKinds, type Wear } from './wear.ts';

/** Times as fast as a hall has it. */
const pace = 60;
const viewport = { width: 960, height: 540 };
/** In software fewer pixels are drawn sooner. */
const deviceScaleFactor = 0.5;
/** Growth beyond this share fails. */
const mostGrowth = 0.05;
/** After so many changes everything has been used once, and a look at the wear is taken every so often. */
const warmUpChanges = 100;
const changesBetweenLooks = 40;
/** Something happens after every so many changes. */
const changesBetweenEvents = 7;
/** A loop that does not turn for so long, with nobody at it, has stalled. */
const stalledMs = 30_000;

/** What a lost surface and a cut network make the browser itself say. */
const isExpected = (text: string): boolean =>
	/WebGL|CONTEXT_LOST|GL Driver|Failed to load resource/.test(text);

interface Options {
	changes: number;
	seed: number;
}

function readOptions(): Options {
	const { values } = parseArgs({
		options: { changes: { type: 'string', default: '500' }, seed: { type: 'string' } }
	});
	const whole = (name: string, written: string, least: number): number => {
		const number = Number(written);
		if (Number.isInteger(number) && number >= least) return number;
		throw new Refusal(`--${name}: found "${written}", allowed a whole number from ${least}`);
	};
	const seed = values.seed ?? String(1 + Math.floor(Math.random() * 2 ** 31));
	return { changes: whole('changes', values.changes, 300), seed: whole('seed', seed, 1) };
}

/** What happened, for the figures at the end. */
interface Course extends SoakCounts {
	looks: Wear[];
	faults: string[];
}

function watch(page: Page, faults: string[]): void {
	const note = (message: ConsoleMessage) => {
		if (message.type() === 'error' && !isExpected(message.text())) faults.push(message.text());
	};
	page.on('console', note);
	page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
	page.on('crash', () => faults.push('the page crashed'));
}

/** Counts the chapters that come onto the screen, in the page. */
function countChapters(): void {
	const counted = { changes: 0 };
	Object.assign(window, { counted });
	addEventListener('DOMContentLoaded', () =>
		new MutationObserver((records) => (counted.changes += records.length)).observe(document, {
			subtree: true,
			attributeFilter: ['data-chapter']
		})
	);
}

const changesOf = (page: Page): Promise<number> =>
	page.evaluate(() => (window as unknown as { counted: { changes: number } }).counted.changes);

/** Waits until the story has turned to `wanted` changes by itself. Throws where it stalls. */
async function turnsTo(page: Page, wanted: number): Promise<number> {
	await page
		.waitForFunction(
			(least) => (window as unknown as { counted: { changes: number } }).counted.changes >= least,
			wanted,
			{ timeout: stalledMs, polling: 50 }
		)
		.catch(() => {
			throw new Error(
				`the loop: found no change of chapter within ${stalledMs / 1000} s, allowed one every second`
			);
		});
	return changesOf(page);
}

/** One thing that happens in a hall. */
async function happen(context: BrowserContext, page: Page, random: Random, course: Course): Promise<void> {
	const pauseMs = 200 + random.below(1300);
	switch (random.below(4)) {
		case 0:
			await page.locator('[data-map-state="live"]').waitFor({ timeout: stalledMs });
			await loseSurface(page, pauseMs);
			course.losses += 1;
			break;
		case 1:
			await cutNetwork(context, page, pauseMs);
			course.cuts += 1;
			break;
		default:
			for (let times = 1 + random.below(4); times > 0; times -= 1) {
				await touchSomewhere(page, random);
				course.inputs += 1;
			}
	}
}

async function run(context: BrowserContext, origin: string, { changes, seed }: Options): Promise<Course> {
	const random = new Random(seed);
	const course: Course = {
		changes: 0,
		losses: 0,
		cuts: 0,
		inputs: 0,
		frames: 0,
		fewestShades: null,
		looks: [],
		faults: []
	};
	const page = await context.newPage();
	watch(page, course.faults);
	await page.addInitScript(countChapters);
	const session = await context.newCDPSession(page);
	await session.send('HeapProfiler.enable');
	await page.goto(`${origin}/stories/zone/1/?mode=exhibition&pace=${pace}`);
	await page.locator('[data-map-state="live"]').waitFor({ timeout: 120_000 });
	let nextLook = warmUpChanges;
	try {
		while (course.changes < changes || course.looks.length < 6) {
			course.changes = await turnsTo(page, course.changes + changesBetweenEvents);
			if (course.faults.length > 0) break;
			course.fewestShades = Math.min(course.fewestShades ?? Infinity, await lookAtScreen(page));
			course.frames += 1;
			if (course.changes >= nextLook) {
				await holdOpening(page, 2 * stalledMs);
				const wear = await wearOf(session);
				course.looks.push(wear);
				nextLook = course.changes + changesBetweenLooks;
				console.error(`${course.changes} changes: ${wordsOf(wear)}`);
			}
			await happen(context, page, random, course);
		}
	} catch (error) {
		course.faults.push(error instanceof Error ? error.message : String(error));
	}
	return course;
}

const wordsOf = (wear: Wear): string =>
	wearKinds.map((kind) => `${kind} ${valueOf(kind, wear[kind])}`).join(', ');

/** `npm run soak -- [--changes N] [--seed N]` */
async function main() {
	const options = readOptions();
	await ensureBuilt();
	const server = await listenLocally(() => createStaticServer(builtSite), 0);
	const browser = await chromium.launch({ executablePath: await provideChromium(), args: ['--no-sandbox'] });
	const context = await browser.newContext({
		viewport,
		deviceScaleFactor,
		serviceWorkers: 'allow'
	});
	console.log(`Seed ${options.seed}, ${options.changes} changes of chapter at ${pace} times the pace.`);
	const beganMs = Date.now();
	const course = await run(context, `http://localhost:${server.port}`, options);
	const minutes = (Date.now() - beganMs) / 60_000;
	await browser.close();
	await server.close();
	const growth = course.looks.length >= 6 ? growthOf(course.looks) : [];
	const { faults: found, ...counts } = course;
	const figures = { seed: options.seed, pace, minutes: Number(minutes.toFixed(1)), ...counts, growth };
	console.log(`${soakTable(figures)}\n\n${JSON.stringify(figures)}`);
	const grown = growth.filter(({ share }) => share > mostGrowth).map(growthInWords);
	const faults = [...found, ...grown.map((words) => `grew beyond ${mostGrowth * 100} %: ${words}`)];
	if (faults.length > 0) throw new Refusal(`The soak failed (seed ${options.seed}):\n${faults.join('\n')}`);
	console.log('The soak passed.');
}

await runAsCommand(import.meta.url, main);
