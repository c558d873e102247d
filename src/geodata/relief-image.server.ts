import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import * as v from 'valibot';
import { reliefSchema, type Relief } from '#model/basemap.ts';
import type { Theme } from '#model/theme.ts';
import { toMercator, type DegreeGrid } from './mercator-grid.ts';
import { shadeRelief } from './relief.ts';

/** Finer than this shows nothing more: the heights themselves are some 4 km apart. */
const widthPx = 2000;
export const smallWidthPx = 1000;

type Corner = [longitude: number, latitude: number];

/** Corners of the relief in WGS-84, clockwise from the north-west, as the engine wants them for a picture. */
export function reliefCorners(relief: Relief): [Corner, Corner, Corner, Corner] {
	const { west, north, degreesPerPixel } = relief;
	const east = Number((west + relief.widthPx * degreesPerPixel).toFixed(6));
	const south = Number((north - relief.heightPx * degreesPerPixel).toFixed(6));
	return [
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
}

/** Reads `relief.png` and `relief.json` of a folder. Throws if the picture's size is not the one described. */
export async function readElevation(folder: string): Promise<DegreeGrid> {
	const text = await readFile(join(folder, 'relief.json'), 'utf8');
	const { west, north, degreesPerPixel, ...described } = v.parse(reliefSchema, JSON.parse(text));
	const picture = sharp(join(folder, 'relief.png')).toColourspace('grey16').raw({ depth: 'ushort' });
	const { data, info } = await picture.toBuffer({ resolveWithObject: true });
	if (info.width !== described.widthPx || info.height !== described.heightPx || info.channels !== 1) {
		const found = `${info.width} × ${info.height} pixels of ${info.channels} channels`;
		throw new Error(
			`basemap/relief.png: ${found}, relief.json says ${described.widthPx} × ${described.heightPx} of 1`
		);
	}
	const heightsM = new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2);
	return { heightsM, widthPx: info.width, heightPx: info.height, west, north, degreesPerPixel };
}

/** One of 255 shades off on average, twelve at most; at 92 that is 0.75 and eleven, for nearly twice the bytes. */
const largeQuality = 78;

/** The shaded relief of a theme as WebP, its rows at equal steps of Web Mercator. */
export const reliefImage = (theme: Theme): Promise<Buffer> => drawRelief(theme, widthPx, largeQuality);

/** The same in small, for the map that stands in every page: soft when it is looked at closely, there at once. */
export const smallReliefImage = (theme: Theme): Promise<Buffer> => drawRelief(theme, smallWidthPx, 72);

/** Shaded in full and then made smaller: at another size the same slopes would have another shade. */
async function drawRelief(theme: Theme, outputWidthPx: number, quality: number): Promise<Buffer> {
	const grid = toMercator(await readElevation(join(process.cwd(), 'geodata', 'basemap')), widthPx);
	const raw = { width: grid.widthPx, height: grid.heightPx, channels: 4 as const };
	return sharp(shadeRelief(grid, theme), { raw })
		.removeAlpha()
		.resize({ width: outputWidthPx })
		.webp({ quality, effort: 5, smartSubsample: true })
		.toBuffer();
}
