import type { Page } from '@playwright/test';

/** What stands in a page as it is served, before any script has run. */
export interface ServedPage {
	address: string;
	status: number;
	lang: string;
	title: string;
	description: string;
	canonical: string;
	alternates: Record<string, string>;
	headings: number;
	/** Where its links lead, as whole addresses. */
	links: string[];
	/** What it loads, as whole addresses. */
	loads: string[];
	ids: string[];
}

/** Fetches the pages and reads them without running anything in them. `page` stands on a file of the site. */
export const readPages = (page: Page, addresses: string[]): Promise<ServedPage[]> =>
	page.evaluate(
		(paths) =>
			Promise.all(
				paths.map(async (address) => {
					const response = await fetch(address);
					const root = new DOMParser().parseFromString(await response.text(), 'text/html');
					const whole = (value: string | null) =>
						new URL(value ?? '', new URL(address, location.origin)).href;
					const all = (selector: string) => [...root.querySelectorAll(selector)];
					const attribute = (selector: string, name: string) =>
						root.querySelector(selector)?.getAttribute(name) ?? '';
					return {
						address,
						status: response.status,
						lang: root.documentElement.lang,
						title: root.title,
						description: attribute('meta[name="description"]', 'content'),
						canonical: attribute('link[rel="canonical"]', 'href'),
						alternates: Object.fromEntries(
							all('link[rel="alternate"][hreflang]').map((link) => [
								link.getAttribute('hreflang') ?? '',
								link.getAttribute('href') ?? ''
							])
						),
						headings: all('h1').length,
						links: all('a[href]').map((link) => whole(link.getAttribute('href'))),
						loads: [
							...all('script[src], img[src]').map((one) => whole(one.getAttribute('src'))),
							...all('link[rel="stylesheet"], link[rel="modulepreload"], link[rel="icon"]').map((one) =>
								whole(one.getAttribute('href'))
							)
						],
						ids: all('[id]').map(({ id }) => id)
					};
				})
			),
		addresses
	);
