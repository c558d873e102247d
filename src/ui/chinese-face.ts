import faceSheet from 'virtual:chinese-face-sheet';

/** Family of the face that the site carries itself; last but one in every font list. */
const ownFamily = 'Noto Sans SC Variable';
const sidePx = 24;

function bitmapOf(character: string): string {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = sidePx;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return '';
	// The page's own faces: they are read already, while a search for another one takes 10 ms.
	context.font = `${sidePx - 4}px ${getComputedStyle(document.body).fontFamily}`;
	context.textBaseline = 'top';
	context.fillText(character, 1, 1);
	return context.getImageData(0, 0, sidePx, sidePx).data.join();
}

let drawsChinese: boolean | null = null;

/** Whether the system draws Chinese: without a face every character is the same empty box. Looked at once. */
export const hasChineseFace = (): boolean => (drawsChinese ??= bitmapOf('万') !== bitmapOf('达'));

function addSheet(address: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = address;
		link.onload = () => resolve();
		link.onerror = () => reject(new Error(`${address}: could not be read`));
		document.head.append(link);
	});
}

let added: Promise<void> | null = null;

/**
 * Adds the site's own face where the system has none for Chinese, so that the page's text stops being empty boxes; its
 * slices come as text needs them. Rejects where the sheet cannot be read, and can then be called again.
 */
export async function carryChineseFace(): Promise<void> {
	if (hasChineseFace()) return;
	added ??= addSheet(faceSheet);
	try {
		await added;
	} catch (failure) {
		added = null;
		throw failure;
	}
}

/** The same for a text that is drawn on a canvas, which cannot wait: resolves when the slices it needs are loaded. */
export async function ensureChineseFace(text: string): Promise<void> {
	if (hasChineseFace()) return;
	await carryChineseFace();
	await Promise.all(
		['400', '500', '700'].map((weight) => document.fonts.load(`${weight} 16px "${ownFamily}"`, text))
	);
}
