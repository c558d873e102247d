import { afterPaint } from '#view/after-paint.ts';

/** The longest wait for a quiet moment: a map that nobody touches opens by itself. */
const quietWithinMs = 600;
const intents = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Starts something heavy at the next quiet moment, or at the first sign of a reader. Returns what calls it off. */
export function atQuietMoment(start: () => void): () => void {
	const controller = new AbortController();
	const once = () => {
		if (controller.signal.aborted) return;
		controller.abort();
		start();
	};
	for (const intent of intents)
		addEventListener(intent, once, { signal: controller.signal, passive: true, capture: true });
	if ('requestIdleCallback' in window) requestIdleCallback(once, { timeout: quietWithinMs });
	else once();
	return () => controller.abort();
}

/** The same, for what is not on the screen yet: not before it is painted. */
export function afterFirstPaint(start: () => void): () => void {
	let cancelStart = () => {};
	const cancelWait = afterPaint(() => (cancelStart = atQuietMoment(start)));
	return () => {
		cancelWait();
		cancelStart();
	};
}
