import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const sheetModule = 'virtual:chinese-face-sheet';
const packageSheet = '@fontsource-variable/noto-sans-sc/index.css';
const packageFolder = dirname(createRequire(import.meta.url).resolve(packageSheet));
const root = dirname(import.meta.dirname);

/** Everything whose text the site can show. */
const shownFiles = ['geodata/**/*.{json,geojson}', 'src/**/*.{ts,svelte,html}'];

/** Lightest and boldest text of the site: what the face could do beyond them is left out. */
const weights = { min: 400, max: 700 };

const assetsFolder = '_app/immutable/assets';

/** One slice of the package: its file, and the code points that it draws. */
interface Slice {
	file: string;
	covers: (codePoint: number) => boolean;
}

/** A file of the subset: its name carries the hash of its bytes. */
export interface FaceFile {
	name: string;
	bytes: Uint8Array | string;
}

/** The face as the site carries it: its slices, and the style sheet that names them. */
export interface ChineseFace {
	slices: FaceFile[];
	sheet: FaceFile;
}

function slicesOf(sheet: string): Slice[] {
	return [...sheet.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = '']) => {
		const file = /url\(([^)]+)\)/.exec(body)?.[1];
		const ranges = /unicode-range:\s*([^;]+);/.exec(body)?.[1];
		if (!file || !ranges) throw new Error(`${packageSheet}: found a face without file or unicode-range`);
		const bounds = ranges
			.split(',')
			.map((range) => range.trim().slice(2).split('-'))
			.map(([first = '', last = first]) => [parseInt(first, 16), parseInt(last, 16)] as const);
		return { file, covers: (point) => bounds.some(([first, last]) => point >= first && point <= last) };
	});
}

function shownCharacters(): string[] {
	const files = globSync(shownFiles, { cwd: root }).filter((file) => !file.includes('.test.'));
	const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
	return [...new Set(texts.join(''))].filter((character) => character >= ' ').sort();
}

function named(stem: string, ending: string, bytes: Uint8Array | string): FaceFile {
	const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
	return { name: `${stem}.${hash}.${ending}`, bytes };
}

function ruleOf(file: FaceFile, characters: string[]): string {
	const points = characters.map((character) => `U+${character.codePointAt(0)?.toString(16)}`);
	return `@font-face{font-family:'Noto Sans SC Variable';font-display:swap;font-weight:${weights.min} ${weights.max};src:url(./${file.name}) format('woff2');unicode-range:${points.join()}}`;
}

/**
 * Cuts Noto Sans SC down to what the site shows: the characters of its facts and wordings, in the weights it uses. The
 * slices of the package stay apart, frequent characters together, so that a page fetches only what it needs.
 */
export async function cutChineseFace(characters: string[]): Promise<ChineseFace> {
	const slices: FaceFile[] = [];
	const rules: string[] = [];
	const left = new Set(characters);
	for (const { file, covers } of slicesOf(readFileSync(join(packageFolder, 'index.css'), 'utf8'))) {
		const drawn = [...left].filter((character) => covers(character.codePointAt(0) ?? 0));
		if (drawn.length === 0) continue;
		drawn.forEach((character) => left.delete(character));
		const bytes = await subsetFont(readFileSync(join(packageFolder, file)), drawn.join(''), {
			targetFormat: 'woff2',
			variationAxes: { wght: weights }
		});
		const slice = named('chinese-face', 'woff2', bytes);
		slices.push(slice);
		rules.push(ruleOf(slice, drawn));
	}
	return { slices, sheet: named('chinese-face', 'css', rules.join('\n')) };
}

/**
 * Resolves `virtual:chinese-face-sheet` (default export: the address of the style sheet) to the subset. While one edits,
 * and texts change, it is the whole face of the package.
 */
export function chineseFace(): Plugin {
	let building = false;
	let face: Promise<ChineseFace> | null = null;
	return {
		name: 'chinese-face',
		sharedDuringBuild: true,
		configResolved({ command }) {
			building = command === 'build';
		},
		resolveId: (id) => (id === sheetModule ? `\0${sheetModule}` : null),
		async load(id) {
			if (id !== `\0${sheetModule}`) return null;
			if (!building) return `export { default } from '${packageSheet}?url';`;
			const { slices, sheet } = await (face ??= cutChineseFace(shownCharacters()));
			if (this.environment.config.consumer === 'client')
				for (const { name, bytes } of [...slices, sheet])
					this.emitFile({ type: 'asset', fileName: `${assetsFolder}/${name}`, source: bytes });
			return `export default '/${assetsFolder}/${sheet.name}';`;
		}
	};
}
