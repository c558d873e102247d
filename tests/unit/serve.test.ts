import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listenLocally } from '../../scripts/port.mjs';
import { createStaticServer } from '../../scripts/serve.mjs';
import { askServer } from './ask-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const site = join(folder, 'site');
const pageFile = '<!doctype html><title>开州</title>';
let served: Awaited<ReturnType<typeof listenLocally>>;

beforeAll(async () => {
	write('secret.txt', 'not part of the site');
	write('site-beside/secret.txt', 'not part of the site');
	write('site/index.html', pageFile);
	write('site/404.html', 'Not here');
	write('site/projects/x/index.html', 'Project x');
	write('site/data.geojson', '{}');
	write('site/_app/immutable/a.js', 'plain');
	write('site/_app/immutable/a.js.gz', gzipSync('gzipped'));
	write('site/_app/immutable/a.js.br', 'brotli');
	served = await listenLocally(() => createStaticServer(site), 0);
});

afterAll(async () => {
	await served.close();
	rmSync(folder, { recursive: true });
});

test('an address ending with a slash is answered with the index of its folder', async () => {
	const answer = await ask('/');
	expect(answer).toMatchObject({ status: 200, body: pageFile });
	expect(answer.headers).toMatchObject({
		'content-type': 'text/html; charset=utf-8',
		'content-length': String(Buffer.byteLength(pageFile)),
		'cache-control': 'no-cache',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer'
	});
});

test('pages and scripts are answered with a policy that a page alone cannot state', async () => {
	for (const path of ['/', '/_app/immutable/a.js', '/nothing']) {
		const { headers } = await ask(path);
		expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
		expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
	}
	const worker = await ask('/_app/immutable/a.js');
	expect(worker.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
});

test('a folder without its slash is redirected with the query kept', async () => {
	const answer = await ask('/projects/x?layers=rail');
	expect(answer.status).toBe(301);
	expect(answer.headers.location).toBe('/projects/x/?layers=rail');
});

test('a redirection never leads to another host', async () => {
	const answer = await ask('//projects');
	expect(answer.headers.location).toBe('/projects/');
});

test('an address of nothing is answered with the page for that and status 404', async () => {
	for (const path of ['/nothing', '/projects/', '/index.html/', '/index.html/x', `/${'x'.repeat(5000)}`]) {
		expect(await ask(path), path).toMatchObject({ status: 404, body: 'Not here' });
	}
});

test('a site without a page for 404 is answered in plain text', async () => {
	const bare = await listenLocally(() => createStaticServer(join(site, 'projects')), 0);
	const answer = await ask('/nothing', {}, 'GET', bare.port);
	await bare.close();
	expect(answer.status).toBe(404);
	expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
});

test('nothing outside of the site can be reached', async () => {
	const paths = [
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/projects/..%2f..%2fsecret.txt',
		'/../site-beside/secret.txt'
	];
	for (const path of paths) expect(await ask(path), path).toMatchObject({ status: 404, body: 'Not here' });
});

test('an address that cannot be decoded is refused', async () => {
	for (const path of ['/%', '/%00', '/%ff', 'http://elsewhere/']) {
		expect((await ask(path)).status, path).toBe(400);
	}
});

test('only GET and HEAD are answered', async () => {
	const answer = await ask('/', {}, 'POST');
	expect(answer.status).toBe(405);
	expect(answer.headers.allow).toBe('GET, HEAD');
});

test('HEAD gets the headers of GET and no content', async () => {
	const [head, get] = [await ask('/', {}, 'HEAD'), await ask('/')];
	expect(head.body).toBe('');
	expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
});

test('what the visitor already has is not sent again', async () => {
	const { headers } = await ask('/data.geojson');
	expect(headers['content-type']).toBe('application/geo+json; charset=utf-8');
	const etag = headers.etag ?? '';
	expect(await ask('/data.geojson', { 'if-none-match': `"other", W/${etag}` })).toMatchObject({
		status: 304,
		body: ''
	});
	expect(await ask('/data.geojson', { 'if-none-match': '"other"' })).toMatchObject({
		status: 200,
		body: '{}'
	});
});

test('files named by their content may be kept for ever', async () => {
	const { headers } = await ask('/_app/immutable/a.js');
	expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('the smallest encoding that the visitor accepts is sent', async () => {
	const encodingOf = async (accepted?: string) => {
		const answer = await ask(
			'/_app/immutable/a.js',
			accepted === undefined ? {} : { 'accept-encoding': accepted }
		);
		expect(answer.headers.vary).toBe('Accept-Encoding');
		expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
		return answer.headers['content-encoding'];
	};
	expect(await encodingOf('gzip, deflate, br')).toBe('br');
	expect(await encodingOf('gzip;q=1.0, br;q=0')).toBe('gzip');
	expect(await encodingOf('identity')).toBeUndefined();
	expect(await encodingOf()).toBeUndefined();
});

test('each encoding has an entity tag of its own', async () => {
	const plain = await ask('/_app/immutable/a.js');
	const gzipped = await ask('/_app/immutable/a.js', { 'accept-encoding': 'gzip' });
	expect(gzipped.headers.etag).not.toBe(plain.headers.etag);
});

function write(path: string, content: string | Buffer) {
	const file = join(folder, path);
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, content);
}

const ask = (path: string, headers: OutgoingHttpHeaders = {}, method = 'GET', port = served.port) =>
	askServer(port, path, headers, method);
