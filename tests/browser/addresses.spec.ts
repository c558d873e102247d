import type { Page } from '@playwright/test';
import { linkableHosts } from '#model/source.ts';
import { addresses, cardsIn, languageOfAddress } from './built-site.ts';
import { mapFrame } from './live-map.ts';
import { readPages, type ServedPage } from './read-pages.ts';
import { expect, test } from './watched-page.ts';

/** Puts the page on a file of the site that runs no script. */
async function standQuietly(page: Page): Promise<void> {
	// Beside a file that is no page Chromium asks for an icon of its own choice.
	await page.route('/favicon.ico', (route) => route.fulfill({ status: 204 }));
	await page.goto('/favicon.svg');
}

const all = addresses();

test('Every address has its language, title, description, canonical and alternate addresses, and one heading', async ({
	page
}) => {
	await standQuietly(page);
	const pages = await readPages(page, all);
	expect(pages.length).toBeGreaterThan(190);
	for (const one of pages) {
		const neutral = one.address.replace(/^\/en(?=\/)/, '');
		const tag = languageOfAddress(one.address) === 'en' ? 'en' : 'zh-Hans';
		const found = { ...one, title: one.title !== '', description: one.description.length > 8 };
		expect.soft(found, one.address).toMatchObject({
			status: 200,
			lang: tag,
			title: true,
			description: true,
			canonical: one.address,
			alternates: { 'zh-Hans': neutral, en: `/en${neutral}`, 'x-default': neutral },
			headings: 1
		});
	}
});

test('Each page of a language has a title of its own', async ({ page }) => {
	await standQuietly(page);
	const pages = await readPages(page, all);
	const seen = new Map<string, string[]>();
	for (const { title, lang, address } of pages)
		seen.set(`${lang} ${title}`, [...(seen.get(`${lang} ${title}`) ?? []), address]);
	expect([...seen.values()].filter((sharing) => sharing.length > 1)).toEqual([]);
});

/** The links of all pages, each once, with the first page that has it. */
function linksOf(pages: ServedPage[]): Map<string, string> {
	const links = new Map<string, string>();
	for (const { address, links: hrefs } of pages)
		for (const href of hrefs) if (!links.has(href)) links.set(href, address);
	return links;
}

test('Every link of the site leads somewhere, down to the very claim', async ({ page, baseURL, request }) => {
	await standQuietly(page);
	const pages = await readPages(page, all);
	const idsAt = new Map(pages.map(({ address, ids }) => [address, new Set(ids)]));
	const origin = new URL(baseURL ?? '').origin;
	const dead: string[] = [];
	for (const [href, from] of linksOf(pages)) {
		const { pathname, hash, origin: host } = new URL(href);
		if (host !== origin) continue;
		const ids = idsAt.get(pathname);
		const isFile = !ids && (await request.head(pathname)).ok();
		if (!ids && !isFile) dead.push(`${from} -> ${href}`);
		else if (ids && hash !== '' && !ids.has(decodeURIComponent(hash.slice(1))))
			dead.push(`${from} -> ${href}`);
	}
	expect(dead).toEqual([]);
});

test('Links leave the site only for publishers that may be linked, and nothing is loaded from elsewhere', async ({
	page,
	baseURL
}) => {
	await standQuietly(page);
	const pages = await readPages(page, all);
	const origin = new URL(baseURL ?? '').origin;
	const mayBeLinked = (href: string) => {
		const { hostname } = new URL(href);
		return linkableHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
	};
	const leaving = [...linksOf(pages).keys()].filter((href) => new URL(href).origin !== origin);
	expect(leaving.length).toBeGreaterThan(0);
	expect(leaving.filter((href) => !mayBeLinked(href))).toEqual([]);
	expect(pages.flatMap(({ loads }) => loads).filter((href) => new URL(href).origin !== origin)).toEqual([]);
});

/** One page of each kind, in both languages, and every project in Chinese. */
const opened = [
	...['/', '/members/kaizhou/', '/sources/', '/sources/kaizhou-page-2025-01-01/', '/credits/'],
	...['/en/', '/en/projects/yuxi-hsr/', '/en/members/dazhou/', '/en/sources/', '/en/credits/'],
	'/en/sources/kaizhou-page-2025-01-01/',
	...cardsIn('zh').map(({ href }) => href)
];

test('The pages of every kind come alive in a browser without a complaint', async ({ page }) => {
	test.setTimeout(300_000);
	for (const address of opened) {
		const response = await page.goto(address);
		expect(response?.status(), address).toBe(200);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(mapFrame(page)).toHaveAttribute('data-map-state', /loading|live/);
	}
});

test('An address that does not exist is answered with 404', async ({ request }) => {
	expect((await request.get('/projects/no-such-thing/')).status()).toBe(404);
});
