import { describe, expect, it } from 'vitest';
import { AttractLoop, chapterTimeMs, idleMs } from './attract-loop.ts';

/** A loop that notes what it asks for, and a second hand to turn. */
function noted(startsAtOnce = false) {
	const asked: string[] = [];
	const loop = new AttractLoop(startsAtOnce, {
		onstep: () => asked.push('step'),
		onreset: () => asked.push('reset')
	});
	const wait = (ms: number) => {
		for (let passed = 0; passed < ms; passed += 250) loop.tick(250);
	};
	return { asked, loop, wait };
}

describe('a story that nobody turns', () => {
	it('begins anew after a minute, then turns every 18 s', () => {
		const { asked, wait } = noted();
		wait(idleMs - 250);
		expect(asked).toEqual([]);
		wait(250);
		expect(asked).toEqual(['reset']);
		wait(18_000);
		expect(asked).toEqual(['reset', 'step']);
		wait(2 * 18_000);
		expect(asked).toEqual(['reset', 'step', 'step', 'step']);
	});

	it('leaves figures of several pages the time to be read', () => {
		expect([1, 2, 3].map(chapterTimeMs)).toEqual([18_000, 24_000, 36_000]);
		const { asked, loop, wait } = noted(true);
		loop.stay(12_000);
		wait(11_750);
		expect(asked).toEqual([]);
		wait(250);
		expect(asked).toEqual(['step']);
	});

	it('is handed over to whoever comes, and goes on a minute after the last sign of them', () => {
		const { asked, loop, wait } = noted(true);
		expect(loop.handOver()).toBe(true);
		expect(loop.runs).toBe(false);
		wait(idleMs - 250);
		expect(loop.handOver()).toBe(false);
		wait(idleMs - 250);
		expect(asked).toEqual([]);
		wait(250);
		expect(asked).toEqual(['reset']);
		expect(loop.runs).toBe(true);
	});

	it('goes on from what is shown where somebody asks for that', () => {
		const { asked, loop, wait } = noted();
		loop.start();
		wait(18_000);
		expect(asked).toEqual(['step']);
	});

	it('never makes up for time that it missed', () => {
		const { asked, loop } = noted(true);
		loop.tick(86_400_000);
		expect(asked).toEqual(['step']);
		loop.tick(250);
		expect(asked).toEqual(['step']);
	});
});
