import { expect, test } from 'vitest';
import { linesOf, tableOf, type Series } from './report.ts';
import type { Figures } from './visit.ts';

const figures = (some: Partial<Figures>): Figures => ({
	visibleMs: null,
	idleMs: null,
	blockingMs: null,
	scriptBytes: null,
	allBytes: null,
	heapBytes: null,
	layoutShift: 0,
	popupMs: null,
	heldPopupMs: null,
	mainMsPerFrame: null,
	cpuMsPerFrame: null,
	...some
});

const series = (
	speed: 'full' | 'throttled',
	cache: 'cold' | 'warm',
	site: Figures[],
	maplibre: Figures[]
): Series => ({
	condition: { viewport: { width: 1280, height: 800 }, speed },
	cache,
	rounds: { site, maplibre }
});

test('A ratio above its bound fails, one at its bound passes, and the bound follows the speed', () => {
	const site = [figures({ visibleMs: 230, scriptBytes: 92 })];
	const bare = [figures({ visibleMs: 1000, scriptBytes: 100 })];
	const verdictsOf = (speed: 'full' | 'throttled') =>
		Object.fromEntries(linesOf(series(speed, 'cold', site, bare)).map(({ says, passes }) => [says, passes]));
	expect(verdictsOf('full')).toEqual({
		'map visible': true,
		'script bytes until live': true,
		'layout shift, worst round': true
	});
	expect(verdictsOf('throttled')['map visible']).toBe(false);
});

test('A figure that is only told has no verdict, and the worst shift of all rounds counts', () => {
	const site = [figures({ mainMsPerFrame: 3 }), figures({ mainMsPerFrame: 3, layoutShift: 0.2 })];
	const bare = [figures({ mainMsPerFrame: 1 }), figures({ mainMsPerFrame: 1 })];
	expect(linesOf(series('full', 'cold', site, bare)).map(({ ratio, passes }) => [ratio, passes])).toEqual([
		[3, null],
		[0.2, false]
	]);
});

test('With a warm cache bytes are not compared', () => {
	const site = [figures({ scriptBytes: 0, idleMs: 1 })];
	const bare = [figures({ scriptBytes: 4, idleMs: 1 })];
	expect(linesOf(series('full', 'warm', site, bare)).map(({ says }) => says)).not.toContain(
		'script bytes until live'
	);
});

test('The table names its condition and marks what fails', () => {
	const table = tableOf(
		series('throttled', 'cold', [figures({ idleMs: 3000 })], [figures({ idleMs: 2000 })])
	);
	expect(table).toContain('### 1280×800, 4× CPU and slow 4G, cold cache, 1 rounds');
	expect(table).toContain('| live map idle | maplibre | 3000 | 2000 | 1.50 | ≤ 1.08 | FAIL |');
});
