import type { Handle } from '@sveltejs/kit/hooks';
import { languageOf } from '#i18n/language.ts';

/** Writes the page's language into the document, so that Han glyphs and screen readers follow it. */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.params.lang);
	const tag = language === 'zh' ? 'zh-Hans' : 'en';
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', tag) });
};
