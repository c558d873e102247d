import { expect, test, vi } from 'vitest';
import { answer, type Saved } from '#service-worker/answer.ts';

const site = 'http://localhost:1';
const saved = ['/', '/projects/x/', '/data.json', '/404.html', '/_app/immutable/a.js'];

/** Navigation is a mode that only a browser may give. */
const open = (path: string) => Object.defineProperty(new Request(site + path), 'mode', { value: 'navigate' });
const ask = (path: string) => new Request(site + path);

function savedSite(given: Partial<Saved> = {}) {
	const put = vi.fn<Cache['put']>().mockResolvedValue();
	const match = ((path: string) =>
		Promise.resolve(saved.includes(path) ? new Response(`saved ${path}`) : undefined)) as Cache['match'];
	const fetch = vi.fn(({ url }: Request) =>
		Promise.resolve(new Response(`fetched ${new URL(url).pathname}`))
	);
	return {
		put,
		fetch,
		saved: { cache: { match, put }, fetch, askingPath: () => Promise.resolve('/'), ...given }
	};
}

const offline = { fetch: () => Promise.reject(new TypeError('no network')) };

async function textOf(request: Request, given: Partial<Saved> = {}) {
	const response = await answer(request, savedSite(given).saved);
	return response.text();
}

test('a saved page is answered from the saved version, whatever its query', async () => {
	expect(await textOf(open('/projects/x/?known=2024-10-01'))).toBe('saved /projects/x/');
});

test('a page without its slash is redirected with its query', async () => {
	const response = await answer(open('/projects/x?known=2024-10-01'), savedSite().saved);
	expect(response.status).toBe(301);
	expect(response.headers.get('location')).toBe(`${site}/projects/x/?known=2024-10-01`);
});

test('a page that is not saved comes from the network, and without one is missing', async () => {
	expect(await textOf(open('/projects/new/'))).toBe('fetched /projects/new/');
	const response = await answer(open('/projects/new/'), savedSite(offline).saved);
	expect(response.status).toBe(404);
	expect(await response.text()).toBe('saved /404.html');
});

test('data comes from the version that the asking page is of', async () => {
	expect(await textOf(ask('/data.json?x=1'))).toBe('saved /data.json');
	const stranger = { askingPath: () => Promise.resolve('/projects/new/') };
	expect(await textOf(ask('/data.json'), stranger)).toBe('fetched /data.json');
});

test('a file named by its content serves every version', async () => {
	const stranger = { askingPath: () => Promise.resolve('/projects/new/') };
	expect(await textOf(ask('/_app/immutable/a.js'), stranger)).toBe('saved /_app/immutable/a.js');
});

test('a font is kept when it was needed once, another missing file is not', async () => {
	const { put, saved } = savedSite();
	await answer(ask('/_app/immutable/b.js'), saved);
	expect(put).not.toHaveBeenCalled();
	await answer(ask('/_app/immutable/f.woff2'), saved);
	expect(put).toHaveBeenCalledWith('/_app/immutable/f.woff2', expect.any(Response));
});

test('what neither cache nor network has fails as the network does', async () => {
	await expect(answer(ask('/other.json'), savedSite(offline).saved)).rejects.toThrow('no network');
});
