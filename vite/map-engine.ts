import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';
import { editedSource } from './engine-edits.ts';
import { withoutUnusedControls } from './engine-style.ts';
import { leftOutPart, standIn } from './left-out-of-engine.ts';

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
const packageFolder = dirname(packageFile);
const { version: engineVersion } = createRequire(import.meta.url)(packageFile) as { version: string };
const sourceFolder = join(packageFolder, 'src');
const specFolder = join(packageFolder, '..', '@maplibre', 'maplibre-gl-style-spec');
const pageEntry = join(sourceFolder, 'index.ts');
const workerEntry = join(sourceFolder, 'source', 'worker.ts');

const stockWorkerUrl = `import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';\nexport default url;`;

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
			const isOfEngine = importer?.startsWith(sourceFolder) || importer?.startsWith(specFolder);
			const part = importer && isOfEngine ? leftOutPart(id, importer) : undefined;
			return part === undefined ? null : `${replacement}${part}`;
		},
		load(id) {
			if (id.startsWith(replacement))
				return { code: standIn(id.slice(replacement.length), engineVersion), moduleType: 'js' };
			if (id !== `\0${workerUrlModule}`) return null;
			if (this.environment.config.consumer !== 'client') return `export default '';`;
			if (!shared) return stockWorkerUrl;
			const worker = this.emitFile({ type: 'chunk', id: workerEntry, name: 'workers/map-worker' });
			return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
		},
		transform: {
			filter: { id: /maplibre-gl\/(src\/.*\.ts$|dist\/maplibre-gl\.css)/ },
			handler(code, id) {
				if (id.includes('.css')) return shared ? { code: withoutUnusedControls(code), map: null } : null;
				// Classes of MapLibre redeclare what their parents set: as class fields these would be wiped out.
				return transformWithOxc(editedSource(code, id), id, {
					assumptions: { setPublicClassFields: true },
					typescript: { removeClassFieldsWithoutInitializer: true },
					tsconfig: false
				});
			}
		}
	};
}
