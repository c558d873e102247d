import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';

/** The colours that really stand on the screen. */

export interface Pixels {
	width: number;
	height: number;
	/** Red, green and blue of each pixel, row by row. */
	rgb: Uint8Array;
}

async function decoded(screenshot: Buffer): Promise<Pixels> {
	const { data, info } = await sharp(screenshot).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, rgb: data };
}

/** Reads an element's picture. */
export const pixelsOf = async (element: Locator): Promise<Pixels> => decoded(await element.screenshot());

/** Reads a part of the page, in CSS pixels. */
export const pixelsIn = async (
	page: Page,
	clip: { x: number; y: number; width: number; height: number }
): Promise<Pixels> => decoded(await page.screenshot({ clip }));

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
