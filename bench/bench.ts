import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { builtSite, ensureBuilt } from '../scripts/build.mjs';
import { provideChromium } from '../scripts/chromium.mjs';
import { Refusal, runAsCommand } from '../scripts/main.mjs';
import { root } from '../scripts/run.mjs';
import { servePage } from './page-server.ts';
import { takePlainPage } from './plain-page.ts';
import { buildReferencePage, builtFeatures, builtGround, writePlainPage } from './reference-pages.ts';
import { linesOf, tableOf, type Series } from './report.ts';
import { samplePositions } from './sample-positions.ts';
import {
	visit,
	type Condition,
	type Figures,
	type SamplePoints,
	type Subject,
	type SubjectName
} from './visit.ts';

const folder = join(root, '.cache', 'bench');
const viewports = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const speeds = ['full', 'throttled'] as const;

/** All is drawn in software, the same way for every page; the distribution's own flags make plain pages slow there. */
const chromiumArgs = [
	'--no-sandbox',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist',
	'--disable-gpu-rasterization',
	'--disable-accelerated-2d-canvas',
	'--disable-background-networking',
	'--disable-component-update',
	'--force-color-profile=srgb',
	'--hide-scrollbars'
];

interface Options {
	rounds: number;
	conditions: Condition[];
}

/** Reads `--rounds 7 --viewport desktop --speed full`; both viewports and both speeds where none is named. */
function readOptions(): Options {
	const { values } = parseArgs({
		options: {
			rounds: { type: 'string', default: '7' },
			viewport: { type: 'string', multiple: true, default: Object.keys(viewports) },
			speed: { type: 'string', multiple: true, default: [...speeds] }
		}
	});
	const rounds = Number(values.rounds);
	if (!Number.isInteger(rounds) || rounds < 1)
		throw new Refusal(`--rounds: found "${values.rounds}", allowed a whole number from 1`);
	return {
		rounds,
		conditions: values.viewport.flatMap((viewport) =>
			values.speed.map((speed) => ({
				viewport:
					viewports[oneOf('--viewport', viewport, Object.keys(viewports) as (keyof typeof viewports)[])],
				speed: oneOf('--speed', speed, speeds)
			}))
		)
	};
}

function oneOf<T extends string>(option: string, found: string, allowed: readonly T[]): T {
	const value = allowed.find((one) => one === found);
	if (value === undefined) throw new Refusal(`${option}: found "${found}", allowed ${allowed.join(', ')}`);
	return value;
}

const siteSelector = '[data-popup-for], [data-chooser], [data-member-card]';

/** The reference pages and the site, each served; the site's own picture alone only for a viewport that has one. */
async function openSubjects(browser: Browser, viewport: Condition['viewport']): Promise<Subject[]> {
	const site: Subject = { name: 'site', server: await servePage(builtSite), popupSelector: siteSelector };
	const subjects = [site];
	for (const [name, popupSelector] of [
		['maplibre', '.maplibregl-popup-content'],
		['leaflet', '.leaflet-popup-content']
	] as const)
		subjects.push({ name, server: await servePage(join(folder, name)), popupSelector });
	const plain = await takePlainPage(browser, site.server.url.full, viewport);
	if (!plain) return subjects;
	writePlainPage(plain.html, plain.pictures, join(folder, 'plain'));
	const server = await servePage(join(folder, 'plain'));
	return [...subjects, { name: 'plain', server, popupSelector: 'none' }];
}

/** Visits every page in turn, forth and back, each with an empty cache and then again with what that left. */
async function measure(browser: Browser, condition: Condition, rounds: number): Promise<Series[]> {
	const features = builtFeatures();
	const samples = samplePositions(features, builtGround());
	const subjects = await openSubjects(browser, condition.viewport);
	const clicks = condition.viewport === viewports.desktop ? Object.values(features.anchors) : null;
	const series = (cache: Series['cache']): Series => ({ condition, cache, rounds: {} });
	const [cold, warm] = [series('cold'), series('warm')];
	let sitePoints: SamplePoints | null = null;
	const visitBoth = async (subject: Subject, isCounted: boolean) => {
		const context = await browser.newContext({
			viewport: condition.viewport,
			serviceWorkers: 'block',
			locale: 'zh-CN'
		});
		const options = { samples, knownPoints: subject.name === 'plain' ? sitePoints : null, clicks: null };
		try {
			const first = await visit(context, subject, condition, {
				...options,
				clicks: isCounted ? clicks : null
			});
			if (subject.name === 'site') sitePoints = first.points;
			const second = await visit(context, subject, condition, options);
			if (!isCounted) return;
			note(cold, subject.name, first.figures);
			note(warm, subject.name, second.figures);
		} finally {
			await context.close();
		}
	};
	const visitOrRepeat = (subject: Subject, isCounted: boolean) =>
		visitBoth(subject, isCounted).catch((error: unknown) => {
			console.error(`Once more, since it failed: ${String(error)}`);
			return visitBoth(subject, isCounted);
		});
	// The first visits warm up the browser and are not counted.
	for (const subject of subjects) await visitOrRepeat(subject, false);
	for (let round = 0; round < rounds; round++) {
		console.error(
			`${condition.viewport.width}×${condition.viewport.height} ${condition.speed}: round ${round + 1} of ${rounds}`
		);
		for (const subject of round % 2 === 0 ? subjects : subjects.toReversed())
			await visitOrRepeat(subject, true);
	}
	for (const { server } of subjects) server.close();
	return [cold, warm];
}

function note({ rounds }: Series, name: SubjectName, figures: Figures) {
	(rounds[name] ??= []).push(figures);
}

/** `npm run bench -- [--rounds N] [--viewport desktop|phone] [--speed full|throttled]` */
async function main() {
	const { rounds, conditions } = readOptions();
	await ensureBuilt();
	mkdirSync(folder, { recursive: true });
	await buildReferencePage('maplibre', join(folder, 'maplibre'));
	await buildReferencePage('leaflet', join(folder, 'leaflet'));
	const browser = await chromium.launch({ executablePath: await provideChromium(), args: chromiumArgs });
	const version = browser.version();
	const all: Series[] = [];
	for (const condition of conditions) {
		const measured = await measure(browser, condition, rounds);
		all.push(...measured);
		for (const series of measured) console.log(`\n${tableOf(series)}`);
	}
	await browser.close();
	const file = join(folder, 'results.json');
	writeFileSync(
		file,
		JSON.stringify({ chromium: version, series: all, lines: all.map(linesOf) }, null, '\t')
	);
	console.log(`Service workers were blocked. Every visit: ${file}`);
}

await runAsCommand(import.meta.url, main);
