/** The middle of the values, between the two middle ones where their number is even; null of none. */
export function median(values: readonly number[]): number | null {
	const sorted = values.toSorted((a, b) => a - b);
	const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}

/**
 * The middle of the ratios of each round: both values of a round were taken within a minute, so that a slow minute
 * of the machine weighs on both. Rounds in which one is missing, or the reference is 0, say nothing and are left out.
 */
export function medianRatio(
	values: readonly (number | null)[],
	references: readonly (number | null)[]
): number | null {
	return median(
		values.flatMap((value, round) => {
			const reference = references[round];
			return value === null || reference === null || reference === undefined || reference === 0
				? []
				: [value / reference];
		})
	);
}
