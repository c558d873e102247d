/**
 * Runs a task once the next frame is painted; returns what calls it off. For what nobody waits to see: the frame after
 * it is asked for first, since a task of the same one would still come before what was just drawn reaches the screen.
 */
export function afterPaint(task: () => void): () => void {
	let clock: ReturnType<typeof setTimeout> | undefined;
	let frame = requestAnimationFrame(() => {
		frame = requestAnimationFrame(() => (clock = setTimeout(task)));
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(clock);
	};
}
