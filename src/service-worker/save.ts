import type { Contents, PackedFile } from './contents.ts';
import { keepPassages, keepShared } from './packed-cache.ts';

/** Headers that the server gives every answer and that have to hold for saved pages, too. */
const keptHeaders = new Set([
	'content-security-policy',
	'cross-origin-opener-policy',
	'permissions-policy',
	'referrer-policy',
	'x-content-type-options'
]);

const atOnce = 6;

/**
 * Saves one version of the site as a whole. What an earlier attempt has brought is not fetched again.
 *
 * @throws if anything is missing or not what the list says: the version then counts as not saved
 */
export async function save({ pack, files }: Contents, cache: Cache): Promise<void> {
	if (!(await cache.match(pack))) await savePack(pack, cache);
	const waiting = [...files];
	const saveNext = async (): Promise<void> => {
		for (let file = waiting.pop(); file; file = waiting.pop()) await saveFile(file, cache);
	};
	await Promise.all(Array.from({ length: atOnce }, saveNext));
}

async function saveFile({ path, integrity }: Contents['files'][number], cache: Cache): Promise<void> {
	if (await cache.match(path)) return;
	// A file without a hash in its name may lie about in the browser's cache in an older state.
	const isNamedByContent = path.startsWith('/_app/immutable/');
	await cache.put(path, await fetchOk(path, { integrity, cache: isNamedByContent ? 'default' : 'no-cache' }));
}

/** Page after page as they arrive, so that no device has to hold all of them at once. */
async function savePack(pack: string, cache: Cache): Promise<void> {
	const response = await fetchOk(pack, {});
	const headers = new Headers();
	for (const [name, value] of response.headers) if (keptHeaders.has(name)) headers.set(name, value);
	let shared: string[] | null = null;
	let last = '';
	for await (const line of linesOf(response)) {
		last = line;
		if (line === '[' || line === ']') continue;
		const entry = JSON.parse(line.replace(/,$/, '')) as string[] | PackedFile;
		if (Array.isArray(entry)) shared = entry;
		else await keepPassages(cache, pack, entry, headers);
	}
	if (last !== ']' || !shared) throw new Error(`${pack}: ended before its last line`);
	await keepShared(cache, pack, shared);
}

async function fetchOk(path: string, options: RequestInit): Promise<Response> {
	const response = await fetch(path, options);
	if (!response.ok) throw new Error(`${path}: found status ${response.status}, allowed 200`);
	return response;
}

/** The lines of a text, without their ends and without an empty last one. */
async function* linesOf({ body }: Response): AsyncGenerator<string> {
	const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
	let parts: string[] = [];
	for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
		const [first = '', ...others] = chunk.value.split('\n');
		parts.push(first);
		for (const next of others) {
			yield parts.join('');
			parts = [next];
		}
	}
	if (parts.join('') !== '') yield parts.join('');
}
