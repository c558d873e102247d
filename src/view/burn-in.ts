/** A shift of what stands still on a wall, in units. */
export interface Shift {
	x: number;
	y: number;
}

/** So often fixed furniture moves by one step, and never further from its place than `mostShift` at each side. */
const shiftEveryMs = 90_000;
/** With margins of 80 units nothing comes into the outer 4 % of a wall of 1920. */
export const mostShift = 3;

/** The places in turn, as shares of the most; each is next to the one before. */
const places = [
	[0, 0],
	[1, 0],
	[1, 1],
	[0, 1],
	[-1, 1],
	[-1, 0],
	[-1, -1],
	[0, -1],
	[1, -1]
] as const;

/** Where furniture stands after so long, so that no edge burns into the display. */
export function burnInShift(runningMs: number): Shift {
	const [x, y] = places[Math.floor(runningMs / shiftEveryMs) % places.length] ?? [0, 0];
	return { x: x * mostShift, y: y * mostShift };
}
