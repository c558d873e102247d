import type { PackedFile } from '../src/service-worker/contents.ts';
import { sharePassages, wholeText } from '../src/service-worker/passages.ts';

/** A text of the site under the path of its address. */
export interface SiteText {
	path: string;
	type: string;
	text: string;
}

/** Packs texts as `Contents['pack']` says. */
export function packOf(files: SiteText[]): string {
	const { shared, texts } = sharePassages(files.map(({ text }) => text));
	const packed = files.map(({ path, type }, at): PackedFile => ({ path, type, text: texts[at] ?? [] }));
	return `[\n${[shared, ...packed].map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

/** The texts of a pack, whole again. */
export function textsIn(pack: string): SiteText[] {
	const [shared, ...files] = JSON.parse(pack) as [string[], ...PackedFile[]];
	return files.map(({ path, type, text }) => ({ path, type, text: wholeText(text, shared) }));
}
