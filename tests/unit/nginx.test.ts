import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../../scripts/build.mjs';
import { provideNginx, startNginx } from '../../scripts/nginx.mjs';
import { listenLocally } from '../../scripts/port.mjs';
import { createStaticServer } from '../../scripts/serve.mjs';
import { askServer } from './ask-server.ts';

/** Debian's nginx with the delivered configuration, over the built site. */

const isBuilt = existsSync(join(builtSite, 'index.html'));
const nginx = isBuilt ? await provideNginx() : undefined;
const reason = isBuilt ? 'nginx is neither here nor can it be installed' : 'the site is not built';
if (nginx === undefined) console.log(`Skipped: deploy/nginx.conf is not tested, for ${reason}.`);

const immutable = (ending: string) => {
	const names = isBuilt
		? readdirSync(join(builtSite, '_app/immutable'), { recursive: true, encoding: 'utf8' })
		: [];
	return `/_app/immutable/${names.find((name) => name.endsWith(ending))}`;
};

/** An address of every kind of file that the site has, with the file on disk. */
const files = [
	['/', '/index.html'],
	['/en/projects/yuxi-hsr/', '/en/projects/yuxi-hsr/index.html'],
	...[
		...['/404.html', '/claims.csv', '/claims.json', '/projects.geojson', '/feed.xml', '/site.webmanifest'],
		...['/favicon.svg', '/icons/icon-192.png', '/map/relief-light.webp', '/licences/lucide.txt'],
		...['/service-worker.js', immutable('.js'), immutable('.css'), immutable('.woff2'), immutable('.json')]
	].map((path) => [path, path] as const)
] as const;

const kept = 'public, max-age=31536000, immutable';
const policies = [
	'content-security-policy',
	'cross-origin-opener-policy',
	'permissions-policy',
	'referrer-policy',
	'x-content-type-options'
];

describe.skipIf(nginx === undefined)(
	`nginx with deploy/nginx.conf${nginx ? '' : ` (skipped: ${reason})`}`,
	() => {
		let running: Awaited<ReturnType<typeof startNginx>>;
		let own: Awaited<ReturnType<typeof listenLocally>>;
		beforeAll(async () => {
			running = await startNginx(nginx ?? '', builtSite);
			own = await listenLocally(() => createStaticServer(builtSite), 0);
		});
		afterAll(async () => {
			await running.stop();
			await own.close();
		});
		const ask = (path: string, headers = {}, method = 'GET') =>
			askServer(running.port, path, headers, method);
		const onDisk = (path: string) => readFileSync(join(builtSite, path));

		test.each(files)(
			'%s is served whole, with the headers that the project’s own server gives',
			async (path, file) => {
				const answer = await ask(path);
				const reference = await askServer(own.port, path);
				expect(answer.status).toBe(200);
				expect(answer.bytes.equals(onDisk(file)), 'same bytes as on disk').toBe(true);
				for (const name of ['content-type', 'cache-control', ...policies]) {
					expect(answer.headers[name], name).toBeDefined();
					expect(answer.headers[name], name).toBe(reference.headers[name]);
				}
			}
		);

		test('files named by their content are kept for a year, all others are asked for again', async () => {
			for (const [path] of files) {
				const { headers } = await ask(path);
				const expected = path.startsWith('/_app/immutable/') ? kept : 'no-cache';
				expect(headers['cache-control'], path).toBe(expected);
			}
		});

		test('the copies that the build has compressed are sent to whoever takes them', async () => {
			for (const path of ['/', immutable('.js'), '/service-worker.js']) {
				const file = path === '/' ? '/index.html' : path;
				const gzipped = await ask(path, { 'accept-encoding': 'gzip' });
				expect(gzipped.headers, path).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
				expect(gzipped.bytes.equals(onDisk(`${file}.gz`)), path).toBe(true);
				expect(gunzipSync(gzipped.bytes).equals(onDisk(file)), path).toBe(true);
				const best = await ask(path, { 'accept-encoding': 'gzip, br' });
				expect(best.headers['content-encoding'], path).toBe(running.servesBrotli ? 'br' : 'gzip');
				if (running.servesBrotli)
					expect(brotliDecompressSync(best.bytes).equals(onDisk(file)), path).toBe(true);
			}
			if (!running.servesBrotli)
				console.log('Not tested: brotli, for libnginx-mod-http-brotli-static is not installed.');
		});

		test('what the visitor already has is not sent again', async () => {
			const { headers } = await ask('/');
			expect(await ask('/', { 'if-none-match': headers.etag })).toMatchObject({ status: 304, body: '' });
		});

		test('a missing address is answered with the page for that, its status and its policy', async () => {
			for (const path of ['/nothing/', '/projects/nothing', '/_app/immutable/nothing.js', '/index.html.br']) {
				const answer = await ask(path);
				expect(answer.status, path).toBe(404);
				expect(answer.bytes.equals(onDisk('/404.html')), path).toBe(true);
				expect(answer.headers, path).toMatchObject({
					'cache-control': 'no-cache',
					'x-content-type-options': 'nosniff'
				});
				expect(answer.headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
			}
		});

		test('a folder without its slash is redirected inside the site with its query', async () => {
			const answer = await ask('/projects/yuxi-hsr?known=2024-10-01');
			expect(answer.status).toBe(301);
			expect(answer.headers.location).toBe('/projects/yuxi-hsr/?known=2024-10-01');
			expect((await ask('//projects')).headers.location).toBe('/projects/');
		});

		test('nothing outside of the site is served, no folder is listed, and nothing is taken but GET and HEAD', async () => {
			const paths = [
				'/../package.json',
				'/%2e%2e/package.json',
				'/licences/..%2f..%2fpackage.json',
				'/licences/'
			];
			for (const path of paths) {
				const { status, body } = await ask(path);
				expect([400, 403, 404], path).toContain(status);
				expect(body, path).not.toContain('wandakaiyun');
			}
			expect((await ask('/', {}, 'POST')).status).toBe(405);
			expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
		});

		test('the server does not tell its version', async () => {
			expect((await ask('/')).headers.server).toBe('nginx');
		});
	}
);
