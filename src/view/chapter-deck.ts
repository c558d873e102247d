/**
 * Where a story stands, and how it moves: knows neither page nor map, so that keys, buttons, a clicker, another window and
 * a loop without anybody all turn the same pages. Indexes count from 0.
 */
export class ChapterDeck {
	readonly count: number;
	#index: number;
	#onmove: (index: number) => void;

	/** `onmove` is told each move that the deck makes itself. Throws where there is no chapter. */
	constructor(count: number, index: number, onmove: (index: number) => void) {
		if (count < 1) throw new RangeError(`chapters: found ${count}, allowed 1 or more`);
		this.count = count;
		this.#index = this.#inside(index);
		this.#onmove = onmove;
	}

	get index(): number {
		return this.#index;
	}

	get isLast(): boolean {
		return this.#index === this.count - 1;
	}

	next(): void {
		this.goTo(this.#index + 1);
	}

	previous(): void {
		this.goTo(this.#index - 1);
	}

	first(): void {
		this.goTo(0);
	}

	last(): void {
		this.goTo(this.count - 1);
	}

	/** Moves to a chapter, or to the nearest one that there is; says so only if that is another one. */
	goTo(index: number): void {
		const there = this.#inside(index);
		if (there === this.#index) return;
		this.#index = there;
		this.#onmove(there);
	}

	/** Takes over where the story stands already, by the address or by another window; says nothing. */
	follow(index: number): void {
		this.#index = this.#inside(index);
	}

	#inside(index: number): number {
		return Math.min(Math.max(Math.trunc(index), 0), this.count - 1);
	}
}
