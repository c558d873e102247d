import { loadGeodata } from '#geodata/read.server.ts';
import { languageOf } from '#i18n/language.ts';
import { atomFeed } from '#publish/feed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** New documents and their claims, for feed readers. */
export const GET: RequestHandler = ({ params }) =>
	new Response(atomFeed(loadGeodata(), languageOf(params.lang), __SITE_ORIGIN__), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
