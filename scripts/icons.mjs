import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { runAsCommand } from './main.mjs';
import { root } from './run.mjs';

const paper = '#f1ece0';
const mark = readFileSync(join(root, 'public', 'favicon.svg'));

/** Draws the icons of the installed site from its one mark: `public/favicon.svg`. */
async function main() {
	for (const sizePx of [180, 192, 512]) await draw(`icon-${sizePx}`, sizePx, sizePx === 180 ? 0.86 : 1);
	// A launcher may cut a circle of four fifths out of it.
	await draw('maskable-512', 512, 0.7);
}

/**
 * @param {string} name
 * @param {number} sizePx side of the square
 * @param {number} share how much of the side the mark takes; what is left is paper
 */
async function draw(name, sizePx, share) {
	const markPx = Math.round(sizePx * share);
	const drawn = await sharp(mark, { density: (72 * markPx) / 32 })
		.resize(markPx)
		.png()
		.toBuffer();
	const background = share === 1 ? { r: 0, g: 0, b: 0, alpha: 0 } : paper;
	await sharp({ create: { width: sizePx, height: sizePx, channels: 4, background } })
		.composite([{ input: drawn }])
		.png({ compressionLevel: 9, palette: true })
		.toFile(join(root, 'public', 'icons', `${name}.png`));
}

await runAsCommand(import.meta.url, main);
