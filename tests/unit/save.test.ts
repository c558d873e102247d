import { afterEach, expect, test, vi } from 'vitest';
import { matchWhole } from '#service-worker/packed-cache.ts';
import { save } from '#service-worker/save.ts';
import { packOf } from '../../vite/pages-pack.ts';

const pack = '/pages.json';
const map = `<div><svg>${'<path d="M1 2l3 4"></path>'.repeat(9)}</svg></div>`;
const page = { path: '/', type: 'text/html; charset=utf-8', text: `<p>开州\n</p>${map}` };
const other = { path: '/en/', type: 'text/html; charset=utf-8', text: `<p>Kaizhou</p>${map}<p>.</p>` };
const packed = packOf([page, other]);
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
		match: (path: string) => Promise.resolve(kept.get(path)?.clone()),
		put: (path: string, response: Response) => Promise.resolve(void kept.set(path, response))
	} as unknown as Cache;
	return { cache, kept, asked };
}

afterEach(() => vi.unstubAllGlobals());

test('every page of the pack is kept with its type and the policy that the server gives', async () => {
	const headers = { 'content-security-policy': "frame-ancestors 'none'", etag: '"1"' };
	const { cache, kept } = cacheAndServer({ [pack]: packed, '/_app/immutable/a.js': 'a' }, headers);
	await save({ version: '1', pack, files }, cache);
	expect(await (await matchWhole(cache, '/en/'))?.text()).toBe(other.text);
	const whole = await matchWhole(cache, '/');
	expect(await whole?.text()).toBe(page.text);
	expect(await kept.get('/_app/immutable/a.js')?.text()).toBe('a');
	expect(Object.fromEntries(whole?.headers ?? [])).toEqual({
		'content-security-policy': "frame-ancestors 'none'",
		'content-type': page.type
	});
});

test('what several pages share is kept once', async () => {
	const { cache, kept } = cacheAndServer({ [pack]: packed, '/_app/immutable/a.js': 'a' });
	await save({ version: '1', pack, files }, cache);
	const bodies = await Promise.all([...kept.values()].map((one) => one.clone().text()));
	expect(bodies.join().split('M1 2l3 4')).toHaveLength(map.split('M1 2l3 4').length);
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
