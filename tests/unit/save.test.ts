import { afterEach, expect, test, vi } from 'vitest';
import { save } from '#service-worker/save.ts';

const pack = '/pages.json';
const page = { path: '/', type: 'text/html; charset=utf-8', text: '<p>开州\n</p>' };
const other = { path: '/en/', type: 'text/html; charset=utf-8', text: '<p>Kaizhou</p>' };
const packed = `[\n${JSON.stringify(page)},\n${JSON.stringify(other)}\n]\n`;
const files = [{ path: '/_app/immutable/a.js', integrity: 'sha256-a' }];

/** A cache as a map of paths, with what is asked of the server meanwhile. */
function cacheAndServer(texts: Record<string, string>, headers: Record<string, string> = {}) {
	const kept = new Map<string, Response>();
	const asked: string[] = [];
	vi.stubGlobal('fetch', (path: string) => {
		asked.push(path);
		const text = texts[path];
		return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200, headers }));
	});
	const cache = {
		match: (path: string) => Promise.resolve(kept.get(path)),
		put: (path: string, response: Response) => Promise.resolve(void kept.set(path, response))
	} as unknown as Cache;
	return { cache, kept, asked };
}

afterEach(() => vi.unstubAllGlobals());

test('every page of the pack is kept with its type and the policy that the server gives', async () => {
	const headers = { 'content-security-policy': "frame-ancestors 'none'", etag: '"1"' };
	const { cache, kept } = cacheAndServer({ [pack]: packed, '/_app/immutable/a.js': 'a' }, headers);
	await save({ version: '1', pack, files }, cache);
	expect(await kept.get('/')?.text()).toBe(page.text);
	expect(await kept.get('/en/')?.text()).toBe(other.text);
	expect(await kept.get('/_app/immutable/a.js')?.text()).toBe('a');
	expect(Object.fromEntries(kept.get('/')?.headers ?? [])).toEqual({
		'content-security-policy': "frame-ancestors 'none'",
		'content-type': page.type
	});
});

test('a missing file or a pack that ends early means that nothing counts as saved', async () => {
	const missing = cacheAndServer({ [pack]: packed });
	await expect(save({ version: '1', pack, files }, missing.cache)).rejects.toThrow(
		'/_app/immutable/a.js: found status 404, allowed 200'
	);
	const cut = cacheAndServer({ [pack]: packed.slice(0, packed.indexOf('\n]')), '/_app/immutable/a.js': 'a' });
	await expect(save({ version: '1', pack, files }, cut.cache)).rejects.toThrow('ended before its last line');
});

test('what an earlier attempt has brought is not fetched again', async () => {
	const texts: Record<string, string> = { [pack]: packed };
	const { cache, asked } = cacheAndServer(texts);
	await expect(save({ version: '1', pack, files }, cache)).rejects.toThrow();
	texts['/_app/immutable/a.js'] = 'a';
	await save({ version: '1', pack, files }, cache);
	expect(asked).toEqual([pack, '/_app/immutable/a.js', '/_app/immutable/a.js']);
});
