import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';

/**
 * How MapLibre comes into the site: `shared` bundles its published sources, so that page and worker load the code
 * that both need once; `stock` takes the two finished files of its package, each with all of it inside.
 */
export type MapEngineBuild = 'shared' | 'stock';

/** The environment variable that chooses. Throws, naming what is allowed, at any other value. */
export function chosenMapEngine(written: string | undefined): MapEngineBuild {
	if (written === undefined || written === '' || written === 'shared') return 'shared';
	if (written === 'stock') return 'stock';
	throw new Error(`MAP_ENGINE: found "${written}", allowed shared, stock or nothing`);
}

const workerUrlModule = 'virtual:map-worker-url';
const replacement = '\0map-engine-replacement:';
const packageFile = createRequire(import.meta.url).resolve('maplibre-gl/package.json');
const { version: engineVersion } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
const packageFolder = dirname(packageFile);
const sourceFolder = join(packageFolder, 'src');
const pageEntry = join(sourceFolder, 'index.ts');
const workerEntry = join(sourceFolder, 'source', 'worker.ts');

const stockWorkerUrl = `import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';\nexport default url;`;

/** Parts of the engine that this site never reaches, and what stands in for them in the shared build. */
const replacements: Record<string, string> = {
	// Decodes MapLibre tiles, 16 kB; the site draws GeoJSON and one image.
	'@maplibre/mlt': `export const GEOMETRY_TYPE = {};
export function decodeTile() {
	throw new Error('This build leaves out MapLibre tiles: build with MAP_ENGINE=stock, or take vector tiles as MVT.');
}`,
	// Orders writing that runs from right to left, 5 kB; the names are Chinese and Latin. Any other is drawn unordered.
	'bidi-js': `export default () => ({
	getEmbeddingLevels: (text) => ({
		levels: new Uint8Array(text.length),
		paragraphs: [{ start: 0, end: text.length - 1, level: 0 }]
	}),
	getBidiCharTypeName: () => 'L',
	getMirroredCharacter: () => null
});`,
	// Only its version is asked for; all of it would be sent.
	'package.json': `export default ${JSON.stringify({ version: engineVersion })};`
};

/** The name of the replaced part that an import of the engine's sources means; undefined for any other import. */
const replacedBy = (id: string, importer: string | undefined): string | undefined =>
	importer?.startsWith(sourceFolder)
		? Object.keys(replacements).find(
				(part) => id === part || (part === 'package.json' && id.endsWith(`../${part}`))
			)
		: undefined;

/**
 * Resolves `maplibre-gl` and `virtual:map-worker-url` (default export: the worker's address, for `setWorkerUrl`) to
 * the chosen build of the engine. While one edits, it is always the stock one: chunks are shared only in a build.
 *
 * Vite bundles each worker apart, so that a worker never shares a chunk with its page; here the worker is one more
 * entry of the page's own bundle.
 */
export function mapEngine(build: MapEngineBuild): Plugin {
	let shared = false;
	return {
		name: 'map-engine',
		enforce: 'pre',
		configResolved({ command }) {
			shared = build === 'shared' && command === 'build';
		},
		resolveId(id, importer) {
			if (id === workerUrlModule) return `\0${workerUrlModule}`;
			if (!shared || this.environment.config.consumer !== 'client') return null;
			if (id === 'maplibre-gl') return pageEntry;
			const part = replacedBy(id, importer);
			return part === undefined ? null : `${replacement}${part}`;
		},
		load(id) {
			if (id.startsWith(replacement))
				return { code: replacements[id.slice(replacement.length)] ?? '', moduleType: 'js' };
			if (id !== `\0${workerUrlModule}`) return null;
			if (this.environment.config.consumer !== 'client') return `export default '';`;
			if (!shared) return stockWorkerUrl;
			const worker = this.emitFile({ type: 'chunk', id: workerEntry, name: 'workers/map-worker' });
			return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
		},
		transform: {
			filter: { id: /maplibre-gl\/src\/.*\.ts$/ },
			// Classes of MapLibre redeclare what their parents set: as class fields these would be wiped out.
			handler: (code, id) =>
				transformWithOxc(code, id, {
					assumptions: { setPublicClassFields: true },
					typescript: { removeClassFieldsWithoutInitializer: true },
					tsconfig: false
				})
		}
	};
}
