import { pathIn } from '#i18n/language.ts';
import type { Language } from '#model/text.ts';

/**
 * Gives `place` the static map where its document brought none: the reader has come from a page without a map. It is
 * taken out of the overview's document, with its rules as a sheet that the policy admits. Throws when that cannot be read.
 */
export async function adoptDrawing(place: Element, language: Language): Promise<void> {
	if (place.childElementCount > 0) return;
	const response = await fetch(pathIn(language, '/'));
	const overview = new DOMParser().parseFromString(await response.text(), 'text/html');
	const rules = [...overview.head.querySelectorAll('style')].map(({ textContent }) => textContent ?? '');
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(rules.find((text) => text.includes('.static-map{')) ?? '');
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	const drawing = overview.querySelector('.static-map');
	place.append(...(drawing ? document.importNode(drawing, true).childNodes : []));
}
