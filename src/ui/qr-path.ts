import { encode } from 'uqr';

/** A QR code to draw: dark modules in one SVG path, a module one unit wide, in a square of `size` units. */
export interface QrPath {
	size: number;
	path: string;
}

/**
 * The QR code of a text, with its margin of four modules; a seventh of it may be unreadable (level M). Null where the
 * text is longer than a code can hold, about 2300 bytes.
 */
export function qrPath(text: string): QrPath | null {
	try {
		const { data, size } = encode(text, { ecc: 'M', border: 4 });
		return { size, path: barsOf(data) };
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** A bar for each run of dark modules in each row. */
export function barsOf(matrix: readonly (readonly boolean[])[]): string {
	return matrix
		.flatMap((row, y) => runsOf(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`))
		.join('');
}

function runsOf(row: readonly boolean[]): { x: number; length: number }[] {
	const runs: { x: number; length: number }[] = [];
	row.forEach((dark, x) => {
		const last = runs.at(-1);
		if (!dark) return;
		if (last && last.x + last.length === x) last.length += 1;
		else runs.push({ x, length: 1 });
	});
	return runs;
}
