import type { PackedFile } from './contents.ts';
import { wholeText, type Passages } from './passages.ts';

/** Says of a saved file that its body is `Passages`, and in which pack the shared ones stand. */
const sharedIn = 'x-shared-in';

type Reading = Pick<Cache, 'match'>;

/** A pack is named by its content, so that what was read once holds for as long as the worker runs. */
const read = new Map<string, Promise<string[]>>();

/** Keeps a file of a pack as it stands there, so that what all pages share takes room once. */
export async function keepPassages(
	cache: Pick<Cache, 'put'>,
	pack: string,
	{ path, type, text }: PackedFile,
	headers: Headers
): Promise<void> {
	const all = new Headers(headers);
	all.set('content-type', type);
	all.set(sharedIn, pack);
	await cache.put(path, new Response(JSON.stringify(text), { headers: all }));
}

/** Keeps the passages that the files of a pack share; says at the same time that the pack has been unpacked. */
export async function keepShared(cache: Pick<Cache, 'put'>, pack: string, shared: string[]): Promise<void> {
	await cache.put(pack, new Response(JSON.stringify(shared)));
}

/** What is saved under a path, put together from its passages where it is of a pack; undefined where there is nothing. */
export async function matchWhole(cache: Reading, path: string): Promise<Response | undefined> {
	const found = await cache.match(path);
	const pack = found?.headers.get(sharedIn);
	if (!found || !pack) return found;
	const headers = new Headers(found.headers);
	headers.delete(sharedIn);
	const [passages, shared] = await Promise.all([found.json() as Promise<Passages>, sharedOf(cache, pack)]);
	return new Response(wholeText(passages, shared), { headers });
}

function sharedOf(cache: Reading, pack: string): Promise<string[]> {
	const shared = read.get(pack) ?? readShared(cache, pack);
	read.set(pack, shared);
	shared.catch(() => read.delete(pack));
	return shared;
}

async function readShared(cache: Reading, pack: string): Promise<string[]> {
	const saved = await cache.match(pack);
	if (!saved) throw new Error(`${pack}: its shared passages are not saved`);
	return (await saved.json()) as string[];
}
