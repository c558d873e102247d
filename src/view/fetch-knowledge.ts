import type { Knowledge } from '#model/geodata.ts';

const address = '/knowledge.json';

let fetched: Promise<Knowledge> | null = null;

async function read(): Promise<Knowledge> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: found status ${response.status}, allowed 200`);
	return (await response.json()) as Knowledge;
}

/** What a browser needs to speak of another day; fetched once a visit, and again only after it has failed. */
export async function fetchKnowledge(): Promise<Knowledge> {
	fetched ??= read();
	try {
		return await fetched;
	} catch (error) {
		fetched = null;
		throw error;
	}
}
