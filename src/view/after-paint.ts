/** Runs a task once the next frame is painted; returns what calls it off. For what nobody waits to see. */
export function afterPaint(task: () => void): () => void {
	let clock: ReturnType<typeof setTimeout> | undefined;
	// The frame is painted when the task after its callback runs.
	const frame = requestAnimationFrame(() => (clock = setTimeout(task)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(clock);
	};
}
