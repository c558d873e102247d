import { expect, it } from 'vitest';
import { builtScriptsIn } from './built-scripts.server.ts';

const manifest = {
	'.svelte-kit/generated/build/client-optimized/nodes/1.js': { file: 'error.js', imports: ['_shared.js'] },
	'src/map/live-map.ts': { file: 'live.js', imports: ['_shared.js'] },
	'src/map/engine.ts': { file: 'engine.js', imports: ['_core.js'] },
	'node_modules/maplibre-gl/src/source/worker.ts': { file: 'worker.js', imports: ['_core.js'] },
	'_shared.js': { file: 'shared.js', imports: ['_deep.js', '_core.js'] },
	'_deep.js': { file: 'deep.js' },
	'_core.js': { file: 'core.js' },
	'src/routes/+page.svelte': { file: 'page.js', imports: ['_shared.js'] }
};

it('A map loads its code and its worker with all that these import, each once, and nothing of a page', () => {
	const scripts = ['/live.js', '/shared.js', '/deep.js', '/core.js', '/engine.js', '/worker.js'];
	expect(builtScriptsIn(manifest).map).toEqual(scripts);
});

it('The page of errors comes with all that it imports', () => {
	expect(builtScriptsIn(manifest).errorPage).toEqual(['/error.js', '/shared.js', '/deep.js', '/core.js']);
});

it('A build with the stock engine has its worker elsewhere', () => {
	const { 'node_modules/maplibre-gl/src/source/worker.ts': worker, ...stock } = manifest;
	expect(builtScriptsIn(stock).map).not.toContain(`/${worker.file}`);
});

it('A build that names its page of errors otherwise is refused', () => {
	expect(() => builtScriptsIn({})).toThrow('found no entry');
});
