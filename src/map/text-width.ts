/**
 * Estimated size of a text in a sans face. Rings and plates are placed by it, in the page that is written at build time,
 * where there is no face to measure with, and in the live map, so that both place them alike.
 */

/** A full square: Han characters and full-width signs. */
const square = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60·≥≤]/;
/** The rest by the widths of Helvetica. */
const widths: [RegExp, number][] = [
	[/[\s.,:;'’|!iIjlft()[\]/-]/, 0.28],
	[/[r]/, 0.35],
	[/[mwMW%—@]/, 0.85],
	[/[A-Z]/, 0.69]
];
const usualWidth = 0.55;

function emsOf(character: string): number {
	if (square.test(character)) return 1;
	return widths.find(([characters]) => characters.test(character))?.[1] ?? usualWidth;
}

/** Width in ems; `letterSpacing` in ems, too. */
export const textWidthEm = (text: string, letterSpacing = 0): number =>
	[...text].reduce((sum, character) => sum + emsOf(character) + letterSpacing, 0);

/** What a line may not be broken inside of: a word, or one Han character. */
const pieces = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+|\s/gu;

/** Widths in ems of the lines that a text breaks into where a line holds `limitEm`. */
export function linesEm(text: string, limitEm: number): number[] {
	return (text.match(pieces) ?? []).reduce<number[]>(
		(lines, piece) => {
			const width = textWidthEm(piece);
			const last = lines.at(-1) ?? 0;
			if (last === 0 || last + width <= limitEm) return [...lines.slice(0, -1), last + width];
			return [...lines, piece.trim() === '' ? 0 : width];
		},
		[0]
	);
}
