import { createHash } from 'node:crypto';
import type { Language } from '#model/text.ts';
import type { Selection } from '#view/selection.ts';
import { paperRulesOf, staticMapIn } from './static-map.server.ts';

/** Where a page leaves room for the static map: Svelte writes the element and never looks inside again. */
const place = /(<div class="static-map[^>]*>)(<\/div>)/;
const stylePolicy = /style-src 'self'/;

/**
 * Puts the static map of a language into a finished document that has a place for it: the drawing, its rules, and their
 * hash into the content security policy. Not through `load`, which would carry it a second time for the script.
 */
export function drawStaticMapInto(html: string, language: Language, selection: Selection | null): string {
	if (!place.test(html)) return html;
	const { markup, css } = staticMapIn(language);
	return [css, paperRulesOf(selection)]
		.reduce(withStyle, html)
		.replace(place, (_, open: string, close: string) => `${open}${marked(markup, selection)}${close}`);
}

/** Adds rules to a document and their hash to its policy. */
function withStyle(html: string, css: string): string {
	const hash = createHash('sha256').update(css).digest('base64');
	return html
		.replace(stylePolicy, (policy) => `${policy} 'sha256-${hash}'`)
		.replace('</head>', () => `<style>${css}</style></head>`);
}

/** The drawing with the links of what the page is about marked, as `markChosen` does it in the browser. */
function marked(markup: string, selection: Selection | null): string {
	if (!selection) return markup;
	const link = `data-static="${selection.id}" data-kind="${selection.kind}"`;
	return markup.replaceAll(link, `${link} data-chosen`);
}

const modulePreload = /\s*<link [^>]*rel="modulepreload"[^>]*>/g;

/** Moves the preloads of scripts to the end of the document: what is painted first needs none of them. */
export function preloadLast(html: string): string {
	const links = html.match(modulePreload)?.join('') ?? '';
	return html.replace(modulePreload, '').replace('</body>', () => `${links}</body>`);
}
