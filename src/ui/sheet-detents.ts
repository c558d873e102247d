/** The heights at which the bottom sheet rests; how high each is stands in src/ui/layout-modes.css, as CSS lays out the first picture. */
export const detents = ['peek', 'half', 'full'] as const;
export type Detent = (typeof detents)[number];
/** CSS pixels. */
export type DetentHeights = Record<Detent, number>;

/** Faster than this, a flick goes on to the next height however short it was. Pixels per millisecond. */
const flickPxPerMs = 0.4;
/** How far a slower movement would carry on by itself. */
const glideMs = 120;

const step = (detent: Detent, by: 1 | -1): Detent => detents[detents.indexOf(detent) + by] ?? detent;

/** The next height up; the highest stays. */
export const raised = (detent: Detent): Detent => step(detent, 1);

/** The next height down; the lowest stays. */
export const lowered = (detent: Detent): Detent => step(detent, -1);

/** The height while a finger holds the sheet: it follows between the lowest and the highest rest. */
export const heldHeight = (heightPx: number, { peek, full }: DetentHeights): number =>
	Math.min(full, Math.max(peek, heightPx));

/** Where a sheet let go at `heightPx` comes to rest; upward velocity is positive. */
export function restAfterDrag(heightPx: number, upwardPxPerMs: number, heights: DetentHeights): Detent {
	if (upwardPxPerMs > flickPxPerMs) return detents.find((one) => heights[one] > heightPx) ?? 'full';
	if (upwardPxPerMs < -flickPxPerMs) return detents.findLast((one) => heights[one] < heightPx) ?? 'peek';
	const heading = heightPx + upwardPxPerMs * glideMs;
	return detents.reduce((nearest, one) =>
		Math.abs(heights[one] - heading) < Math.abs(heights[nearest] - heading) ? one : nearest
	);
}
