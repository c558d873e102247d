/** A point on a circle around the origin; `share` 0 is 12 o'clock, growing clockwise. SVG axes (y down). */
export function pointOnRing(share: number, radius: number): { x: number; y: number } {
	const angle = share * 2 * Math.PI - Math.PI / 2;
	return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** SVG path of the arc from `from` to `to` (shares of the whole circle, `from` < `to`), clockwise. */
export function arcPath(from: number, to: number, radius: number): string {
	// A full circle has no arc between equal ends; stop short by less than a tenth of a pixel.
	const end = Math.min(to, from + 0.9999);
	const start = pointOnRing(from, radius);
	const finish = pointOnRing(end, radius);
	const large = end - from > 0.5 ? 1 : 0;
	const at = ({ x, y }: { x: number; y: number }) => `${x.toFixed(3)} ${y.toFixed(3)}`;
	return `M${at(start)}A${radius} ${radius} 0 ${large} 1 ${at(finish)}`;
}
