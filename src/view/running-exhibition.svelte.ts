import { AttractLoop, type LoopEvents } from './attract-loop.ts';
import { burnInShift, type Shift } from './burn-in.ts';
import { SteadyClock } from './steady-clock.ts';

/** So often the time is looked at. */
const lookMs = 250;
/** A pointer that lies still for so long is in the way. */
const pointerStillMs = 5000;
/** A table that is bumped into moves a mouse so far. */
const jitterPx = 6;

/** Whether a page was loaded anew: by itself then, after a crash or for a new version, and nobody is there. */
const isReload = (): boolean =>
	performance
		.getEntriesByType('navigation')
		.some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');

/** One exhibition: its loop on a real clock, and what the display needs against nobody being there. */
export class RunningExhibition {
	/** Whether the story turns its pages by itself. */
	attracts = $state(false);
	pointerHidden = $state(false);
	/** Where fixed furniture stands, in units off its place. */
	shift = $state.raw<Shift>({ x: 0, y: 0 });
	#loop: AttractLoop;
	#pace: number;
	#runningMs = 0;
	#stillMs = 0;
	#pointer: { x: number; y: number } | null = null;

	/** `pace` times as fast as usual. */
	constructor(pace: number, { onstep, onreset }: LoopEvents) {
		this.#pace = pace;
		this.#loop = new AttractLoop(isReload(), {
			onstep,
			onreset: () => {
				this.#show();
				onreset();
			}
		});
		this.#show();
	}

	/** How many milliseconds something takes at this pace. */
	paced(ms: number): number {
		return ms / this.#pace;
	}

	/** Somebody is there; says whether that ended the loop. */
	handOver(): boolean {
		const ended = this.#loop.handOver();
		this.#show();
		return ended;
	}

	/** Plays on by itself from what is shown. */
	play(): void {
		this.#loop.start();
		this.#show();
	}

	/** What is shown now stands so long. */
	stay(ms: number): void {
		this.#loop.stay(ms);
	}

	/** Starts to run; returns what stops it. */
	run(): () => void {
		const leaving = new AbortController();
		const { signal } = leaving;
		const clock = new SteadyClock(performance.now());
		const timer = setInterval(() => this.#look(clock.passed(performance.now())), lookMs);
		const options = { signal, capture: true, passive: true };
		addEventListener('pointermove', (event) => this.#movePointer(event), options);
		for (const kind of ['pointerdown', 'wheel'] as const)
			addEventListener(
				kind,
				() => {
					this.#stillMs = 0;
					this.handOver();
				},
				options
			);
		return () => {
			clearInterval(timer);
			leaving.abort();
		};
	}

	#show(): void {
		this.attracts = this.#loop.runs;
		this.pointerHidden = this.attracts || this.#stillMs >= pointerStillMs;
	}

	#look(passedMs: number): void {
		this.#stillMs += passedMs;
		this.#runningMs += passedMs * this.#pace;
		const shift = burnInShift(this.#runningMs);
		if (shift.x !== this.shift.x || shift.y !== this.shift.y) this.shift = shift;
		this.#loop.tick(passedMs * this.#pace);
		this.#show();
	}

	/** The engine of the browser tells of moves, too, when only the page below the pointer has changed. */
	#movePointer({ screenX: x, screenY: y }: PointerEvent): void {
		const before = this.#pointer;
		this.#pointer ??= { x, y };
		if (!before || Math.hypot(x - before.x, y - before.y) < jitterPx) return;
		this.#pointer = { x, y };
		this.#stillMs = 0;
		this.handOver();
	}
}
