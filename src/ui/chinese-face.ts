import faceSheet from '@fontsource-variable/noto-sans-sc/index.css?url';

/** Family of the face that the site carries itself; last but one in every font list. */
const ownFamily = 'Noto Sans SC Variable';
const sidePx = 24;

function bitmapOf(character: string): string {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = sidePx;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return '';
	context.font = `${sidePx - 4}px sans-serif`;
	context.textBaseline = 'top';
	context.fillText(character, 1, 1);
	return context.getImageData(0, 0, sidePx, sidePx).data.join();
}

/** Whether the system draws Chinese: without a face every character is the same empty box. */
export function hasChineseFace(): boolean {
	return bitmapOf('万') !== bitmapOf('达');
}

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

/**
 * Makes sure that Chinese can be drawn. Where the system has a face nothing is fetched; where it has none, the site's
 * own is added and the slices that `text` needs are loaded, for the map draws names on a canvas that cannot wait.
 */
export async function ensureChineseFace(text: string): Promise<void> {
	if (hasChineseFace()) return;
	await addSheet(faceSheet);
	await Promise.all(
		['400', '500', '700'].map((weight) => document.fonts.load(`${weight} 16px "${ownFamily}"`, text))
	);
}
