import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Refusal } from './main.mjs';

/**
 * @typedef {Record<string, number>} Sizes bytes as sent with brotli, by what they are
 * @typedef {{ file: string, imports?: string[], css?: string[] }} ManifestEntry of Vite
 * @typedef {Record<string, ManifestEntry>} Manifest
 */

/** Smaller changes than both are the compiler's and the compressor's own. */
const toleratedShare = 0.02;
const toleratedBytes = 400;

/**
 * What a first visit of the overview is sent, part by part.
 *
 * @param {string} site the built site, with `.br` files beside those that compress
 * @param {Manifest} manifest of the client build
 * @returns {Sizes}
 */
export function measureSizes(site, manifest) {
	const html = readFileSync(join(site, 'index.html'), 'utf8');
	// What stands in noscript is not fetched where scripts run; what is fetched in a quiet moment is the map's.
	const fetched = html
		.replace(/<noscript>.*?<\/noscript>/gs, '')
		.replace(/requestIdleCallback.*?\.forEach/gs, '');
	const named = [...new Set(fetched.match(/_app\/immutable\/[\w./-]+\.(?:js|css)/g) ?? [])];
	const page = new Set(named.flatMap((file) => (file.endsWith('.js') ? closureOf(manifest, file) : [])));
	const engine = closureOf(manifest, fileOf(manifest, 'src/map/engine.ts'));
	const worker = workerFiles(manifest);
	const shared = engine.filter((file) => worker.includes(file));
	const code = closureOf(manifest, fileOf(manifest, 'src/map/live-map.ts'));
	/** @type {(files: Iterable<string>) => number} */
	const sum = (files) => [...new Set(files)].reduce((total, file) => total + sentBytes(join(site, file)), 0);
	/** @type {Sizes} */
	const sizes = {
		'overview: HTML': sentBytes(join(site, 'index.html')),
		'overview: inline style': compressed(
			[...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css)
		),
		'overview: linked style': sum(named.filter((file) => file.endsWith('.css'))),
		'overview: script': sum(page),
		'live map: script': sum(code.filter((file) => !page.has(file) && !engine.includes(file))),
		'live map: engine shared by page and worker': sum(shared),
		'live map: engine of the page': sum(engine.filter((file) => !shared.includes(file) && !page.has(file))),
		'live map: engine of the worker': sum(worker.filter((file) => !shared.includes(file) && !page.has(file))),
		'live map: data': sum(['map/features.json', 'map/ground.json', 'map/cards-zh.json']),
		'drawing: relief': sum(['map/small-relief-light.webp'])
	};
	// The inline style is part of the HTML.
	const total =
		Object.values(sizes).reduce((all, bytes) => all + bytes) - (sizes['overview: inline style'] ?? 0);
	return { ...sizes, total };
}

/**
 * Every difference beyond the tolerance, as a line each. Savings count, too: once accepted they cannot creep back.
 *
 * @param {Sizes} accepted
 * @param {Sizes} measured
 */
export function differences(accepted, measured) {
	const parts = [...new Set([...Object.keys(accepted), ...Object.keys(measured)])];
	return parts.flatMap((part) => {
		const { [part]: before } = accepted;
		const { [part]: now } = measured;
		if (before === undefined) return [`${part}: found ${now} bytes, accepted none`];
		if (now === undefined) return [`${part}: found none, accepted ${before} bytes`];
		const change = now - before;
		if (Math.abs(change) <= Math.max(toleratedBytes, before * toleratedShare)) return [];
		const percent = before === 0 ? '' : `, ${((change / before) * 100).toFixed(1)} %`;
		return [`${part}: found ${now} bytes, accepted ${before} (${change > 0 ? '+' : ''}${change}${percent})`];
	});
}

/**
 * @param {Manifest} manifest
 * @param {string} source
 */
function fileOf(manifest, source) {
	const entry = manifest[source];
	if (entry === undefined) throw new Refusal(`The build's manifest names no ${source}.`);
	return entry.file;
}

/**
 * The file and all that it imports at once.
 *
 * @param {Manifest} manifest
 * @param {string} file
 * @returns {string[]}
 */
function closureOf(manifest, file) {
	/** @type {Set<string>} */
	const found = new Set();
	/** @type {(at: string) => void} */
	const add = (at) => {
		if (found.has(at)) return;
		found.add(at);
		const entry = Object.values(manifest).find((one) => one.file === at);
		for (const name of entry?.imports ?? []) add(fileOf(manifest, name));
	};
	add(file);
	return [...found];
}

/**
 * The worker is no part of the manifest where it was built apart, in the stock build.
 *
 * @param {Manifest} manifest
 */
function workerFiles(manifest) {
	const entry = manifest['node_modules/maplibre-gl/src/source/worker.ts'];
	if (entry !== undefined) return closureOf(manifest, entry.file);
	throw new Refusal('The sizes are those of the shared map engine: build without MAP_ENGINE.');
}

/** @param {string} file */
function sentBytes(file) {
	return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** @param {(string | undefined)[]} texts */
function compressed(texts) {
	return texts.length === 0 ? 0 : brotliCompressSync(texts.join('')).length;
}
