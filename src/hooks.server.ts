import type { Handle } from '@sveltejs/kit/hooks';
import { dev } from '$app/env';
import { languageOf } from '#i18n/language.ts';
import { selectionOf } from '#view/selection.ts';
import { drawStaticMapInto, startAfterPaint } from '#map/static/document.server.ts';
import { builtScripts } from '#map/static/built-scripts.server.ts';

/** Writes the page's language into the document, so that Han glyphs and screen readers follow it; and the static map. */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.params.lang);
	const tag = language === 'zh' ? 'zh-Hans' : 'en';
	return resolve(event, {
		transformPageChunk({ html }) {
			const written = html.replace('%lang%', tag);
			const drawn = drawStaticMapInto(written, language, selectionOf(event.url.pathname));
			// While one edits, scripts come in another way.
			if (dev) return drawn;
			const { errorPage, map } = builtScripts();
			return startAfterPaint(drawn, errorPage, drawn === written ? [] : map);
		}
	});
};
