import type { Handle } from '@sveltejs/kit/hooks';
import { dev } from '$app/env';
import { languageOf } from '#i18n/language.ts';
import { selectionOf } from '#view/selection.ts';
import { drawStaticMapInto, startAfterPaint } from '#map/static/document.server.ts';

/** Writes the page's language into the document, so that Han glyphs and screen readers follow it; and the static map. */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.params.lang);
	const tag = language === 'zh' ? 'zh-Hans' : 'en';
	return resolve(event, {
		transformPageChunk({ html }) {
			const drawn = drawStaticMapInto(html.replace('%lang%', tag), language, selectionOf(event.url.pathname));
			// While one edits, scripts come in another way.
			return dev ? drawn : startAfterPaint(drawn);
		}
	});
};
