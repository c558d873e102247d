import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Relief } from '#model/basemap.ts';
import { readElevation, reliefCorners, reliefImage } from './relief-image.server.ts';

const folder = 'geodata/basemap';

test('the corners follow from the description, clockwise from the north-west', () => {
	const relief: Relief = {
		west: 104,
		north: 34,
		degreesPerPixel: 0.1,
		widthPx: 80,
		heightPx: 60,
		credits: []
	};
	expect(reliefCorners(relief)).toEqual([
		[104, 34],
		[112, 34],
		[112, 28],
		[104, 28]
	]);
});

test('the heights on disk fit the ground: basin low, Daba Mountains high', async () => {
	const { heightsM, widthPx, west, north, degreesPerPixel } = await readElevation(folder);
	const heightAt = (longitude: number, latitude: number) =>
		heightsM[
			Math.floor((north - latitude) / degreesPerPixel) * widthPx +
				Math.floor((longitude - west) / degreesPerPixel)
		] ?? NaN;
	expect(heightAt(106.08, 30.8)).toBeLessThan(500);
	expect(heightAt(108.7, 31.65)).toBeGreaterThan(1200);
});

test.each(['light', 'dark'] as const)(
	'the %s picture is a WebP of 2000 pixels width and at most 450 kB',
	async (theme) => {
		const image = await reliefImage(theme);
		const { format, width } = await sharp(image).metadata();
		expect({ format, width }).toEqual({ format: 'webp', width: 2000 });
		expect(image.byteLength).toBeLessThan(450_000);
	},
	60_000
);

test('a description that does not fit the picture is refused with both sizes', async () => {
	const other = await mkdtemp(join(tmpdir(), 'relief-'));
	const blank = { width: 3, height: 2, channels: 3 as const, background: 'black' };
	await sharp({ create: blank }).toColourspace('grey16').png().toFile(join(other, 'relief.png'));
	const described: Relief = {
		west: 104,
		north: 34,
		degreesPerPixel: 1,
		widthPx: 4,
		heightPx: 2,
		credits: []
	};
	await writeFile(join(other, 'relief.json'), JSON.stringify(described));
	await expect(readElevation(other)).rejects.toThrow('3 × 2 pixels of 1 channels, relief.json says 4 × 2');
	await rm(other, { recursive: true });
});
