import type { Pixels } from './pixels.ts';

/** Tells written characters from the empty boxes that stand for those no font has. */

/** A character as the darkness of each field of a coarse grid, 0 to 1. */
export type Shape = number[];

const gridSize = 5;
const inkFrom = 0.4;

const range = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** Darkness of a pixel: 0 is white, 1 is black. */
function darknessAt({ rgb, width }: Pixels, x: number, y: number): number {
	const [red = 255, green = 255, blue = 255] = rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3);
	return 1 - (red + green + blue) / 765;
}

/** Runs of neighbouring numbers: the rows of ink fall into lines of text. */
function runsOf(numbers: number[]): { from: number; to: number }[] {
	return numbers.reduce<{ from: number; to: number }[]>((runs, number) => {
		const last = runs.at(-1);
		if (last && last.to === number) last.to = number + 1;
		else runs.push({ from: number, to: number + 1 });
		return runs;
	}, []);
}

/** Where the tallest line of text begins, and its rows, in a picture that holds nothing but text. */
function mainLineOf(pixels: Pixels): { left: number; top: number; bottom: number } {
	const isInk = (x: number, y: number) => darknessAt(pixels, x, y) > inkFrom;
	const columns = range(0, pixels.width);
	const rows = range(0, pixels.height).filter((y) => columns.some((x) => isInk(x, y)));
	const [line] = runsOf(rows).sort((a, b) => b.to - b.from - (a.to - a.from));
	if (!line) throw new Error('found no ink where a line of text was expected');
	const left = columns.find((x) => range(line.from, line.to).some((y) => isInk(x, y))) ?? 0;
	return { left, top: line.from, bottom: line.to };
}

function meanDarkness(pixels: Pixels, columns: number[], rows: number[]): number {
	const sum = rows.flatMap((y) => columns.map((x) => darknessAt(pixels, x, y))).reduce((a, b) => a + b, 0);
	return sum / Math.max(1, columns.length * rows.length);
}

/** Cuts the tallest line of text into `count` characters that stand `pitchPx` apart. */
export function shapesOf(pixels: Pixels, count: number, pitchPx: number): Shape[] {
	const { left, top, bottom } = mainLineOf(pixels);
	const field = (start: number, size: number, index: number) =>
		range(Math.round(start + (index * size) / gridSize), Math.round(start + ((index + 1) * size) / gridSize));
	return range(0, count).map((character) =>
		range(0, gridSize * gridSize).map((index) =>
			meanDarkness(
				pixels,
				field(Math.round(left - 2 + character * pitchPx), pitchPx, index % gridSize),
				field(top, bottom - top, Math.floor(index / gridSize))
			)
		)
	);
}

/** How far two characters lie apart: 0 for the same one. */
export const unlikeness = (a: Shape, b: Shape): number =>
	a.reduce((sum, ink, field) => sum + Math.abs(ink - (b[field] ?? 0)), 0) / a.length;

/** The likest two of several characters. */
export const leastUnlikeness = (shapes: Shape[]): number =>
	Math.min(...shapes.flatMap((one, index) => shapes.slice(index + 1).map((other) => unlikeness(one, other))));
