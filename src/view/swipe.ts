/** A point of a touch, in CSS pixels, and when it was there, in milliseconds. */
export interface TouchPoint {
	x: number;
	y: number;
	ms: number;
}

/** A swipe goes at least so far, and faster than one drags. */
const leastPx = 45;
const mostMs = 800;

/** Whether a touch was a swipe to the left or right; null for taps, slow drags and scrolling. */
export function swipeOf(from: TouchPoint, to: TouchPoint): 'left' | 'right' | null {
	const dx = to.x - from.x;
	const isFlat = Math.abs(dx) > 2 * Math.abs(to.y - from.y);
	if (Math.abs(dx) < leastPx || !isFlat || to.ms - from.ms > mostMs) return null;
	return dx < 0 ? 'left' : 'right';
}
