import { existsSync, readFileSync } from 'node:fs';

/** What Vite's client build leaves of itself: chunks by the module that they begin with. */
type Manifest = Record<string, { file: string; imports?: string[] }>;

const manifestFile = '.svelte-kit/output/client/.vite/manifest.json';
/** The worker is none where it was built apart, in the stock build. */
const entries = ['src/map/live-map.ts', 'src/map/engine.ts', 'node_modules/maplibre-gl/src/source/worker.ts'];

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

/** The scripts that a live map loads, by address, from the manifest of the build: its code and its worker. */
export function mapScriptsIn(manifest: Manifest): string[] {
	const found = new Set<string>();
	for (const entry of entries) chunksFrom(manifest, entry, found);
	return [...found].flatMap((name) => manifest[name] ?? []).map(({ file }) => `/${file}`);
}

let scripts: string[] | undefined;

/** The same of the build that is just being written. Throws where it has left no manifest. */
export function mapScripts(): string[] {
	scripts ??= mapScriptsIn(readManifest());
	return scripts;
}
