import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, folder } from './built-site.ts';
import { anyPopup, openLive, rowOf } from './live-map.ts';
import { isSaved, test } from './served-site.ts';
import { expect } from './watched-page.ts';

test('A plain visit asks nobody else, and leaves no cookie and no setting behind', async ({
	page,
	context,
	baseURL
}) => {
	const asked: string[] = [];
	const cookies: string[] = [];
	context.on('request', (request) => asked.push(request.url()));
	context.on('response', async (response) => {
		if ('set-cookie' in (await response.allHeaders())) cookies.push(response.url());
	});
	await openLive(page, '/');
	await rowOf(page, 'yuxi-hsr').click();
	await expect(anyPopup(page)).toBeVisible();
	await isSaved(page);
	for (const address of ['/en/projects/yuxi-hsr/', '/changes/']) await openLive(page, address);

	const foreign = asked.filter((url) => new URL(url).origin !== baseURL && !url.startsWith('data:'));
	expect(asked.length).toBeGreaterThan(50);
	expect(foreign).toEqual([]);
	expect(cookies).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	const kept = await page.evaluate(async () => ({
		cookie: document.cookie,
		settings: Object.keys(localStorage),
		databases: await indexedDB.databases(),
		// The site itself is kept, nothing about its visitor.
		caches: (await caches.keys()).map((name) => name.split('-')[0])
	}));
	expect(kept).toEqual({ cookie: '', settings: [], databases: [], caches: ['site'] });
});

/** The directives of a policy with their sources. */
const directivesOf = (policy: string): Record<string, string[]> =>
	Object.fromEntries(
		policy.split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources];
		})
	);

test('The policy of every page forbids all that is not named, inline code without a hash, and foreign hosts', () => {
	for (const address of [...addresses(), '/404.html']) {
		const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
		const [, policy] =
			/<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(readFileSync(file, 'utf8')) ?? [];
		const directives = directivesOf(policy ?? '');
		expect(directives['default-src'], address).toEqual(["'none'"]);
		expect(directives['require-trusted-types-for'], address).toEqual(["'script'"]);
		const sources = Object.entries(directives)
			.filter(([name]) => name.endsWith('-src') || name.endsWith('-attr'))
			.flatMap(([, all]) => all);
		const allowed = /^('(none|self|unsafe-hashes|sha256-[\w+/]+={0,2})'|data:)$/;
		expect(
			sources.filter((source) => !allowed.test(source)),
			address
		).toEqual([]);
		expect(
			directives['script-src']?.filter((source) => !/^'(self|sha256-.*)'$/.test(source)),
			address
		).toEqual([]);
	}
});

test.describe('With Trusted Types', () => {
	test.use({ expectedFault: /requires 'Trusted(HTML|ScriptURL)'/ });

	test('text does not become a script, and no script comes from an address that is not the site’s own', async ({
		page
	}) => {
		await openLive(page, '/');
		const outcome = await page.evaluate(() => {
			const refused = (attempt: () => void) => {
				try {
					attempt();
					return false;
				} catch (error) {
					return error instanceof TypeError;
				}
			};
			const script = document.createElement('script');
			return {
				markup: refused(() => (document.createElement('div').innerHTML = '<b>x</b>')),
				foreign: refused(() => (script.src = 'https://example.com/x.js')),
				data: refused(() => void new Worker('data:text/javascript,1')),
				ownPage: refused(() => void new Worker('/claims.json'))
			};
		});
		expect(outcome).toEqual({ markup: true, foreign: true, data: true, ownPage: true });
	});
});
