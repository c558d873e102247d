import type { Search } from './search.ts';
import type { SearchEntry } from './search-entry.ts';

const address = '/map/search.json';

let made: Promise<Search> | null = null;

async function make(): Promise<Search> {
	const [response, { createSearch }] = await Promise.all([fetch(address), import('./search.ts')]);
	if (!response.ok) throw new Error(`${address}: found status ${response.status}, allowed 200`);
	return createSearch((await response.json()) as SearchEntry[]);
}

/** The search over everything, fetched and built at first use, and again only after it has failed. */
export async function fetchSearch(): Promise<Search> {
	made ??= make();
	try {
		return await made;
	} catch (error) {
		made = null;
		throw error;
	}
}
