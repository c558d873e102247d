/** Random numbers that a seed fixes (xorshift, 32 bits), so that a failed run can be repeated. */
export class Random {
	#state: number;

	constructor(seed: number) {
		// Nought would give noughts for ever.
		this.#state = seed | 0 || 1;
	}

	/** From 0, below `limit`. */
	below(limit: number): number {
		this.#state ^= this.#state << 13;
		this.#state ^= this.#state >>> 17;
		this.#state ^= this.#state << 5;
		return (this.#state >>> 0) % limit;
	}

	oneOf<T>(all: readonly [T, ...T[]]): T {
		return all[this.below(all.length)] ?? all[0];
	}
}
