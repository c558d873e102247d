import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Chinese face as it stands in the built site, and what the pages need of it. */

const folder = fileURLToPath(new URL('../../build/', import.meta.url));
const assets = join(folder, '_app', 'immutable', 'assets');

const namedFace = (ending: string): string[] =>
	readdirSync(assets).filter((name) => name.startsWith('chinese-face.') && name.endsWith(ending));

/** The files of the face and their sizes. */
export const builtFaces = (): { name: string; bytes: number }[] =>
	namedFace('.woff2').map((name) => ({ name, bytes: statSync(join(assets, name)).size }));

function coveredCharacters(): Set<string> {
	const sheets = namedFace('.css').map((name) => readFileSync(join(assets, name), 'utf8'));
	const points = sheets.flatMap((sheet) => [...sheet.matchAll(/U\+([0-9a-f]+)/g)].map(([, hex = '']) => hex));
	return new Set(points.map((hex) => String.fromCodePoint(parseInt(hex, 16))));
}

/** Chinese characters and punctuation of the prerendered pages that the face does not draw. */
export function charactersWithoutFace(): string[] {
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html')
	);
	const shown = new Set(pages.map((file) => readFileSync(join(folder, file), 'utf8')).join(''));
	const covered = coveredCharacters();
	return [...shown].filter((character) => character >= '\u2e80' && !covered.has(character));
}
