/** After so long without anybody the story begins anew and turns its pages by itself. */
export const idleMs = 60_000;
/** How long a chapter stands at least, and one page of its figures. */
const chapterMs = 18_000;
const pageMs = 12_000;

/** How long a chapter stands whose figures take so many pages. */
export const chapterTimeMs = (pages: number): number => Math.max(chapterMs, pages * pageMs);

/** What a loop asks for. */
export interface LoopEvents {
	/** The next picture: a page of figures, or a chapter. */
	onstep: () => void;
	/** Nobody is there any more. */
	onreset: () => void;
}

/**
 * Whether a story turns its pages by itself, and when. Knows no clock: `tick` tells how much time has passed, so that a
 * machine that slept, or whose clock was set, goes on where it was. Never more than one step a tick.
 */
export class AttractLoop {
	#runs: boolean;
	#leftMs: number;
	#stepMs = chapterMs;
	#events: LoopEvents;

	constructor(startsAtOnce: boolean, events: LoopEvents) {
		this.#runs = startsAtOnce;
		this.#leftMs = startsAtOnce ? this.#stepMs : idleMs;
		this.#events = events;
	}

	get runs(): boolean {
		return this.#runs;
	}

	/** Somebody is there; says whether that ended the loop. */
	handOver(): boolean {
		const ended = this.#runs;
		this.#runs = false;
		this.#leftMs = idleMs;
		return ended;
	}

	/** Goes on by itself from what is shown. */
	start(): void {
		this.#runs = true;
		this.#leftMs = this.#stepMs;
	}

	/** What is shown now stands so long. */
	stay(stepMs: number): void {
		this.#stepMs = stepMs;
		if (this.#runs) this.#leftMs = stepMs;
	}

	tick(passedMs: number): void {
		this.#leftMs -= passedMs;
		if (this.#leftMs > 0) return;
		if (this.#runs) {
			this.#leftMs = this.#stepMs;
			this.#events.onstep();
		} else {
			this.start();
			this.#events.onreset();
		}
	}
}
