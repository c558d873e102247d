/** Longer than this between two looks and the machine slept, or the page was not shown. */
const longestMs = 2000;

/**
 * Measures time in use: what passes between two looks at a monotonic clock (milliseconds of `performance.now`), but no more
 * than two seconds of it. The time of day plays no part.
 */
export class SteadyClock {
	#lastMs: number;

	constructor(nowMs: number) {
		this.#lastMs = nowMs;
	}

	passed(nowMs: number): number {
		const gapMs = nowMs - this.#lastMs;
		this.#lastMs = nowMs;
		return Math.min(Math.max(0, gapMs), longestMs);
	}
}
