import { existsSync, readFileSync } from 'node:fs';

/** What Vite's client build leaves of itself: chunks by the module that they begin with. */
type Manifest = Record<string, { file: string; imports?: string[] }>;

const manifestFile = '.svelte-kit/output/client/.vite/manifest.json';
/** The worker is none where it was built apart, in the stock build. */
const mapEntries = [
	'src/map/live-map.ts',
	'src/map/engine.ts',
	'node_modules/maplibre-gl/src/source/worker.ts'
];
const errorPageEntries = ['.svelte-kit/generated/build/client-optimized/nodes/1.js'];

/** A chunk with all that it imports at once. */
function chunksFrom(manifest: Manifest, name: string, found: Set<string>): void {
	if (found.has(name)) return;
	found.add(name);
	for (const imported of manifest[name]?.imports ?? []) chunksFrom(manifest, imported, found);
}

function readManifest(): Manifest {
	if (!existsSync(manifestFile)) throw new Error(`${manifestFile}: found none, the build writes one`);
	return JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
}

function scriptsFrom(manifest: Manifest, entries: string[]): string[] {
	const found = new Set<string>();
	for (const entry of entries) chunksFrom(manifest, entry, found);
	return [...found].flatMap((name) => manifest[name] ?? []).map(({ file }) => `/${file}`);
}

export interface BuiltScripts {
	/** What a live map loads: its code and its worker. */
	map: string[];
	/** What says that a page cannot be had: Kit brings no page to life before it has this. */
	errorPage: string[];
}

/** Scripts of a build by address, from its manifest. Throws where Kit's name for its page of errors is another. */
export function builtScriptsIn(manifest: Manifest): BuiltScripts {
	const errorPage = scriptsFrom(manifest, errorPageEntries);
	if (errorPage.length === 0)
		throw new Error(`${manifestFile}: found no entry ${errorPageEntries.join()}, one is expected`);
	return { map: scriptsFrom(manifest, mapEntries), errorPage };
}

let scripts: BuiltScripts | undefined;

/** The same of the build that is just being written. Throws where it has left no manifest. */
export function builtScripts(): BuiltScripts {
	scripts ??= builtScriptsIn(readManifest());
	return scripts;
}
