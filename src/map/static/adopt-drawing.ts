import { pathIn } from '#i18n/language.ts';
import type { Language } from '#model/text.ts';

/** A page of the site as a document in which nothing runs. Read by the browser itself: no text of ours becomes markup. */
function readPage(address: string): Promise<Document> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.responseType = 'document';
		request.onload = () => {
			if (request.response instanceof Document) resolve(request.response);
			else reject(new Error(`${address}: found status ${request.status}, allowed a page`));
		};
		request.onerror = () => reject(new Error(`${address}: could not be read`));
		request.send();
	});
}

let kept: { language: Language; drawing: ChildNode[] } | null = null;

/** Keeps the drawing of a map that goes away for the next one of this document. */
export function keepDrawing(place: Element, language: Language): void {
	if (place.childElementCount === 0) return;
	kept = { language, drawing: [...place.childNodes] };
	place.replaceChildren();
}

/**
 * Gives `place` the static map where its document brought none: the reader has come from a page without a map. It is
 * the one kept, or taken out of the overview, with its rules as a sheet that the policy admits. Throws when that cannot be read.
 */
export async function adoptDrawing(place: Element, language: Language): Promise<void> {
	if (place.childElementCount > 0) return;
	if (kept?.language === language) {
		place.append(...kept.drawing);
		kept = null;
		return;
	}
	const overview = await readPage(pathIn(language, '/'));
	const rules = [...overview.head.querySelectorAll('style')].map(({ textContent }) => textContent);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(rules.find((text) => text.includes('.static-map{')) ?? '');
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	const drawing = overview.querySelector('.static-map');
	place.append(...(drawing ? document.importNode(drawing, true).childNodes : []));
}
