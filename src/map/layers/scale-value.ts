/** Operators whose values over the zoom stand between stops; the zoom has to stay outermost. */
const overZoom: Record<string, { firstValue: number }> = {
	// operator, curve, input, stop, value, …
	interpolate: { firstValue: 4 },
	// operator, input, value, stop, value, …
	step: { firstValue: 2 }
};

/** A number or an expression that gives one, times a factor. A curve over the zoom is scaled at its values. */
export function scaleValue(value: unknown, factor: number): unknown {
	if (typeof value === 'number') return value * factor;
	const [operator] = Array.isArray(value) ? (value as unknown[]) : [];
	const curve = overZoom[String(operator)];
	if (!Array.isArray(value) || !curve) return ['*', factor, value];
	return (value as unknown[]).map((part, index) =>
		index >= curve.firstValue && (index - curve.firstValue) % 2 === 0 ? scaleValue(part, factor) : part
	);
}
