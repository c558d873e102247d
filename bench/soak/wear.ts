import { median } from '../statistics.ts';

/** What a page holds on to at one time, after a garbage collection. */
export interface Wear {
	heapBytes: number;
	nodes: number;
	listeners: number;
}

export const wearKinds = ['heapBytes', 'nodes', 'listeners'] as const satisfies (keyof Wear)[];

/** What was held early, once all had been used, and at the end; medians of three looks each. */
export interface Growth {
	kind: keyof Wear;
	early: number;
	late: number;
	/** How much more at the end, as a share. */
	share: number;
}

const looksCompared = 3;

/**
 * How much more the page holds at the end than after warm-up. Throws where there are fewer looks than two comparisons need.
 */
export function growthOf(looks: readonly Wear[]): Growth[] {
	if (looks.length < 2 * looksCompared)
		throw new RangeError(`looks at the wear: found ${looks.length}, allowed ${2 * looksCompared} or more`);
	return wearKinds.map((kind) => {
		const middle = (some: readonly Wear[]) => median(some.map((wear) => wear[kind])) ?? NaN;
		const [early, late] = [middle(looks.slice(0, looksCompared)), middle(looks.slice(-looksCompared))];
		return { kind, early, late, share: late / early - 1 };
	});
}
