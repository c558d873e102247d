import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { paperColour, webManifest } from './web-manifest.ts';

const root = join(import.meta.dirname, '../..');
const publicFile = (address: string) => join(root, 'public', address);

test('each language is an app of its own over the whole site', () => {
	expect(webManifest('zh')).toMatchObject({ id: '/', start_url: '/', scope: '/', lang: 'zh-Hans' });
	expect(webManifest('en')).toMatchObject({ id: '/en/', start_url: '/en/', scope: '/', lang: 'en' });
});

test('every icon is there in the size that the manifest names', async () => {
	const { icons } = webManifest('zh');
	for (const { src, sizes } of icons) {
		expect(existsSync(publicFile(src)), src).toBe(true);
		const { width, height } = await sharp(publicFile(src)).metadata();
		if (sizes !== 'any') expect(`${width}x${height}`, src).toBe(sizes);
	}
});

test('the icon that a launcher may cut leaves nothing transparent', async () => {
	const { isOpaque } = await sharp(publicFile('/icons/maskable-512.png')).stats();
	expect(isOpaque).toBe(true);
});

test('the site opens on the ground that its pages have', () => {
	expect(readFileSync(join(root, 'src/app.css'), 'utf8')).toMatch(
		new RegExp(`--paper: (light-dark\\()?${paperColour}`)
	);
});
