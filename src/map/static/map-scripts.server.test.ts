import { expect, it } from 'vitest';
import { mapScriptsIn } from './map-scripts.server.ts';

const manifest = {
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
	expect(mapScriptsIn(manifest)).toEqual(scripts);
});

it('A build with the stock engine has its worker elsewhere', () => {
	const { 'node_modules/maplibre-gl/src/source/worker.ts': worker, ...stock } = manifest;
	expect(mapScriptsIn(stock)).not.toContain(`/${worker.file}`);
});
