import { languageOf } from '#i18n/language.ts';
import { webManifest } from '#publish/web-manifest.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** What an installed copy of the site is called and looks like. */
export const GET: RequestHandler = ({ params }) =>
	Response.json(webManifest(languageOf(params.lang)), {
		headers: { 'content-type': 'application/manifest+json; charset=utf-8' }
	});
