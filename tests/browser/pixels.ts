import type { Locator } from '@playwright/test';
import sharp from 'sharp';

/** The colours that really stand on the screen. */

export interface Pixels {
	width: number;
	height: number;
	/** Red, green and blue of each pixel, row by row. */
	rgb: Uint8Array;
}

/** Reads an element's picture; with `clip`, the part of it that lies there (CSS pixels from its corner). */
export async function pixelsOf(
	element: Locator,
	clip?: { left: number; top: number; width: number; height: number }
): Promise<Pixels> {
	const picture = sharp(await element.screenshot()).removeAlpha();
	const { data, info } = await (clip ? picture.extract(clip) : picture).raw().toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, rgb: data };
}

function colorsOf({ rgb }: Pixels): [number, number, number][] {
	return Array.from({ length: rgb.length / 3 }, (_, index) => [
		rgb[index * 3] ?? 0,
		rgb[index * 3 + 1] ?? 0,
		rgb[index * 3 + 2] ?? 0
	]);
}

/** Pixels whose channels all lie within `tolerance` of a colour written `#rrggbb`. */
export function countNear(pixels: Pixels, hex: string, tolerance = 6): number {
	const wanted = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
	return colorsOf(pixels).filter((color) =>
		color.every((channel, index) => Math.abs(channel - (wanted[index] ?? 0)) <= tolerance)
	).length;
}

/** How many different colours there are, in steps of four a channel: a flat sheet has few, a relief has hundreds. */
export function countShades(pixels: Pixels): number {
	return new Set(colorsOf(pixels).map((color) => color.map((channel) => channel >> 2).join())).size;
}

/** The dark pixels as a pattern of rows, `#` for ink: two words look alike only if they are the same. */
export function inkPattern(pixels: Pixels, darkerThan = 110): string {
	const marks = colorsOf(pixels).map(([red, green, blue]) =>
		(red + green + blue) / 3 < darkerThan ? '#' : '.'
	);
	return Array.from({ length: pixels.height }, (_, row) =>
		marks.slice(row * pixels.width, (row + 1) * pixels.width).join('')
	).join('\n');
}
