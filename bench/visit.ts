import type { BrowserContext, CDPSession, ConsoleMessage, Page } from '@playwright/test';
import type { Position } from 'geojson';
import { browserRests } from './browser-rest.ts';
import { heldMs, panCost, popupTime } from './interaction.ts';
import { pointsOnScreen } from './map-on-page.ts';
import type { PageServer, SentFile } from './page-server.ts';
import { installProbe, liveNote, type Probe } from './probe.ts';
import type { SamplePositions } from './sample-positions.ts';
import { decode, film, screenRests, snapshot, type FilmFrame } from './screen.ts';
import { marksIn, shareShown, type ScreenPoint } from './visible.ts';

export type SubjectName = 'maplibre' | 'leaflet' | 'plain' | 'site';

/** A page to measure. */
export interface Subject {
	name: SubjectName;
	server: PageServer;
	popupSelector: string;
}

export interface Condition {
	viewport: { width: number; height: number };
	/** `throttled`: the main thread four times slower, and slow 4G. */
	speed: 'full' | 'throttled';
}

/** What one visit gave; null where the page has no such thing. */
export type Figures = Record<
	| 'visibleMs'
	| 'idleMs'
	| 'blockingMs'
	| 'scriptBytes'
	| 'allBytes'
	| 'heapBytes'
	| 'layoutShift'
	| 'popupMs'
	| 'heldPopupMs'
	| 'mainMsPerFrame'
	| 'cpuMsPerFrame',
	number | null
>;

/** Where on the screen outlines and project lines lie. */
export type SamplePoints = Record<keyof SamplePositions, ScreenPoint[]>;

export interface VisitOptions {
	samples: SamplePositions;
	/** Points found on another page of the same camera, for one without a live map. */
	knownPoints: SamplePoints | null;
	/** Positions of projects to click, or null to leave clicks and panning out. */
	clicks: readonly Position[] | null;
}

/** A map counts as visible once this share of the outlines and of the project lines each is on the screen. */
export const visibleShare = 0.8;
const liveLimitMs = 120_000;
const restMs = 1500;
/** Fewer than this on the screen are too few to judge by. */
const leastMarks = 20;
/** A longer task than this holds up whoever wants to click; only what is beyond counts, as in "total blocking time". */
const longTaskMs = 50;

/** Opens the page anew in the context, measures it until all rests, and closes it. */
export async function visit(
	context: BrowserContext,
	{ name, server, popupSelector }: Subject,
	{ speed }: Condition,
	{ samples, knownPoints, clicks }: VisitOptions
): Promise<{ figures: Figures; points: SamplePoints }> {
	await server.takeSent();
	const page = await context.newPage();
	await page.addInitScript(installProbe, { popupSelector, liveNote });
	const browser = context.browser();
	if (browser) await browserRests(browser);
	const session = await context.newCDPSession(page);
	if (speed === 'throttled') await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const { frames, stop } = await film(session);
	const hasLiveMap = name !== 'plain';
	// Asked for from outside, the map would wait while the browser compiles the asker's own script.
	const live = hasLiveMap && page.waitForEvent('console', { predicate: isLiveNote, timeout: liveLimitMs });
	await page.goto(server.url[speed], { waitUntil: 'load', timeout: liveLimitMs });
	await live;
	await screenRests(page, frames, restMs, liveLimitMs);
	await stop();
	const settled = await snapshot(session);
	const startedAtMs = await page.evaluate(() => performance.timeOrigin);
	const probe = await page.evaluate(() => window.benchProbe);
	const sent = await server.takeSent();
	const heapBytes = await heapAfterCollection(session);
	const points = knownPoints ?? (await pointsOf(page, samples));
	const interaction = clicks && hasLiveMap ? await interact(page, session, popupSelector, clicks) : null;
	await page.close();
	const figures: Figures = {
		visibleMs: await visibleAt(frames, settled, points, startedAtMs, name),
		idleMs: probe.liveAtMs,
		blockingMs: blockingTime(probe),
		scriptBytes: scriptBytes(sent, startedAtMs + (probe.liveAtMs ?? Infinity)),
		allBytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
		heapBytes,
		layoutShift: probe.layoutShift,
		popupMs: interaction?.popupMs ?? null,
		heldPopupMs: interaction?.heldPopupMs ?? null,
		mainMsPerFrame: interaction?.mainMsPerFrame ?? null,
		cpuMsPerFrame: interaction?.cpuMsPerFrame ?? null
	};
	return { figures, points };
}

const isLiveNote = (message: ConsoleMessage): boolean => message.text() === liveNote;

const blockingTime = ({ longTasksMs }: Probe): number =>
	longTasksMs.reduce((sum, durationMs) => sum + Math.max(0, durationMs - longTaskMs), 0);

const scriptBytes = (sent: readonly SentFile[], untilMs: number): number =>
	sent
		.filter(({ contentType, askedAtMs }) => contentType.startsWith('text/javascript') && askedAtMs <= untilMs)
		.reduce((sum, { bytes }) => sum + bytes, 0);

async function heapAfterCollection(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.enable');
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.send('HeapProfiler.disable');
	return usedSize;
}

async function pointsOf(page: Page, { outlines, projectLines }: SamplePositions): Promise<SamplePoints> {
	return {
		outlines: await pointsOnScreen(page, outlines),
		projectLines: await pointsOnScreen(page, projectLines)
	};
}

async function interact(page: Page, session: CDPSession, popupSelector: string, clicks: readonly Position[]) {
	const popupMs = await popupTime(page, popupSelector, clicks, 0);
	const heldPopupMs = await popupTime(page, popupSelector, clicks, heldMs);
	const [middle = [0, 0] as const] = await pointsOnScreen(page, [[108.6, 31.25]]);
	return { popupMs, heldPopupMs, ...(await panCost(page, session, middle)) };
}

/**
 * The time of the first frame that shows outlines and project lines as the settled screen does. Throws where the
 * screen has too few of them to judge by, or no frame shows them.
 */
async function visibleAt(
	film: readonly FilmFrame[],
	settledFrame: FilmFrame,
	points: SamplePoints,
	startedAtMs: number,
	name: SubjectName
): Promise<number> {
	const settled = await decode(settledFrame);
	const outlines = marksIn(settled, points.outlines);
	const projectLines = marksIn(settled, points.projectLines);
	const found = `found ${outlines.length} marks of outlines, ${projectLines.length} of project lines`;
	if (outlines.length < leastMarks || projectLines.length < leastMarks)
		throw new Error(`${name}: ${found}, allowed ${leastMarks} each`);
	for (const frame of film) {
		if (frame.takenAtMs < startedAtMs) continue;
		const shown = await decode(frame);
		if (shareShown(shown, outlines) >= visibleShare && shareShown(shown, projectLines) >= visibleShare)
			return frame.takenAtMs - startedAtMs;
	}
	throw new Error(`${name}: ${found}, but no frame of ${film.length} that shows them`);
}
