import { matchWhole } from './packed-cache.ts';

/** What an answer is made from, so that it can be tested without a browser. */
export interface Saved {
	cache: Pick<Cache, 'match' | 'put'>;
	fetch: (request: Request) => Promise<Response>;
	/** The path of the page that asks; null for a page that is only being opened. */
	askingPath: () => Promise<string | null>;
}

/**
 * The answer to a request for something of this site. A page of this version gets everything from this version, so
 * that no two versions mix. A page that this version does not have comes from the network, and so does all that it
 * asks for; where there is no network, there is no such page.
 */
export async function answer(request: Request, saved: Saved): Promise<Response> {
	const { pathname } = new URL(request.url);
	if (request.mode === 'navigate') return answerPage(request, saved);
	if (pathname.startsWith('/_app/immutable/')) return answerNamedByContent(request, saved);
	const asking = await saved.askingPath();
	const isOwn = asking === null || (await saved.cache.match(asking)) !== undefined;
	return (isOwn ? await matchWhole(saved.cache, pathname) : undefined) ?? saved.fetch(request);
}

async function answerPage(request: Request, { cache, fetch }: Saved): Promise<Response> {
	const { pathname, search } = new URL(request.url);
	const page = await matchWhole(cache, pathname);
	if (page) return page;
	if (await cache.match(`${pathname}/`))
		return Response.redirect(new URL(`${pathname}/${search}`, request.url), 301);
	return fetch(request).catch(async () => {
		const notFound = await matchWhole(cache, '/404.html');
		return new Response(notFound?.body, { status: 404, headers: notFound?.headers });
	});
}

/** Whatever the version, the name fits one content only. Fonts are kept when they were needed once. */
async function answerNamedByContent(request: Request, { cache, fetch }: Saved): Promise<Response> {
	const { pathname } = new URL(request.url);
	const found = await cache.match(pathname);
	if (found) return found;
	const response = await fetch(request);
	if (response.ok && pathname.endsWith('.woff2')) await cache.put(pathname, response.clone());
	return response;
}
