/**
 * A value that follows the zoom, and its way into CSS: the static map has no script, so `--zoom` and CSS arithmetic do
 * what the engine does.
 */
export interface ZoomCurve {
	stops: { zoom: number; value: number }[];
	/** Base of the exponential interpolation between stops; 1 is linear. */
	base: number;
}

export const constant = (value: number): ZoomCurve => ({ stops: [{ zoom: 0, value }], base: 1 });

/** The curve with every value changed. Exact for linear changes only: interpolation comes after. */
export const scaled = ({ stops, base }: ZoomCurve, change: (value: number) => number): ZoomCurve => ({
	stops: stops.map(({ zoom, value }) => ({ zoom, value: change(value) })),
	base
});

/** How far between two stops a zoom lies, from 0 to 1 (the style specification's exponential interpolation). */
function shareBetween(zoom: number, from: number, to: number, base: number): number {
	const share =
		base === 1 ? (zoom - from) / (to - from) : (base ** (zoom - from) - 1) / (base ** (to - from) - 1);
	return Math.min(1, Math.max(0, share));
}

/** The curve's value at a zoom; before the first and after the last stop it stays. */
export function valueAt({ stops, base }: ZoomCurve, zoom: number): number {
	return stops.slice(1).reduce((sum, { zoom: to, value }, index) => {
		const before = stops[index] ?? { zoom: to, value };
		return sum + (value - before.value) * shareBetween(zoom, before.zoom, to, base);
	}, stops[0]?.value ?? 0);
}

/** Four digits are a hundredth of a pixel at most. */
export const short = (value: number): string =>
	String(Number(value.toPrecision(4))).replace(/^(-?)0\./, '$1.');

function shareInCss(variable: string, from: number, to: number, base: number): string {
	if (base === 1) return `clamp(0,(${variable} - ${from})*${short(1 / (to - from))},1)`;
	return `clamp(0,(pow(${base},${variable} - ${from}) - 1)*${short(1 / (base ** (to - from) - 1))},1)`;
}

/** The curve as a CSS number: plain where it is constant, else arithmetic over a custom property holding the zoom. */
export function inCss({ stops, base }: ZoomCurve, variable = 'var(--zoom)'): string {
	const terms = stops.slice(1).flatMap(({ zoom: to, value }, index) => {
		const before = stops[index] ?? { zoom: to, value };
		if (before.value === value) return [];
		return [`${short(value - before.value)}*${shareInCss(variable, before.zoom, to, base)}`];
	});
	const first = short(stops[0]?.value ?? 0);
	return terms.length === 0 ? first : `calc(${[first, ...terms].join(' + ')})`;
}
