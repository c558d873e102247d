import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differences, measureSizes } from '../../scripts/bundle-sizes.mjs';

const site = mkdtempSync(join(tmpdir(), 'sizes-'));
afterAll(() => rmSync(site, { recursive: true }));

function write(path: string, bytes: number) {
	const file = join(site, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, 'x'.repeat(bytes));
}

const chunk = (name: string) => `_app/immutable/chunks/${name}.js`;

test('Each part of a first visit counts once, as it is sent', () => {
	for (const [name, bytes] of Object.entries({
		start: 10,
		common: 20,
		map: 40,
		page: 80,
		shared: 160,
		worker: 320
	}))
		write(chunk(name), bytes);
	write(`${chunk('common')}.br`, 5);
	write('_app/immutable/assets/face.css', 5120);
	write('map/features.json', 640);
	write('map/ground.json', 320);
	write('map/cards-zh.json', 1280);
	write('map/small-relief-light.webp', 2560);
	const html = `<style></style><link href="./${chunk('start')}" rel="modulepreload"><script>requestIdleCallback(() => ["${chunk('map')}"].forEach(load))</script><noscript><link rel="stylesheet" href="./_app/immutable/assets/face.css"></noscript>`;
	writeFileSync(join(site, 'index.html'), html);
	const sizes = measureSizes(site, {
		'src/start.ts': { file: chunk('start'), imports: ['_common.js'] },
		'_common.js': { file: chunk('common') },
		'src/map/live-map.ts': { file: chunk('map'), imports: ['_common.js'] },
		'src/map/engine.ts': { file: chunk('page'), imports: ['_shared.js'] },
		'_shared.js': { file: chunk('shared') },
		'node_modules/maplibre-gl/src/source/worker.ts': { file: chunk('worker'), imports: ['_shared.js'] }
	});
	expect(sizes).toMatchObject({
		'overview: HTML': html.length,
		'overview: linked style': 0,
		'overview: script': 15,
		'live map: script': 40,
		'live map: engine shared by page and worker': 160,
		'live map: engine of the page': 80,
		'live map: engine of the worker': 320,
		'live map: data': 2240,
		total: html.length + 15 + 40 + 160 + 80 + 320 + 2240 + 2560
	});
});

test('A build with the stock engine is refused, since its sizes are others', () => {
	const stock = {
		'src/map/live-map.ts': { file: chunk('map') },
		'src/map/engine.ts': { file: chunk('page') }
	};
	expect(() => measureSizes(site, stock)).toThrow('build without MAP_ENGINE');
});

test('Growth, savings, new and lost parts beyond the tolerance are told, small changes are not', () => {
	const accepted = { html: 10_000, script: 100_000, style: 3000, gone: 7 };
	const measured = { html: 10_401, script: 101_999, style: 2000, fresh: 9 };
	expect(differences(accepted, measured)).toEqual([
		'html: found 10401 bytes, accepted 10000 (+401, 4.0 %)',
		'style: found 2000 bytes, accepted 3000 (-1000, -33.3 %)',
		'gone: found none, accepted 7 bytes',
		'fresh: found 9 bytes, accepted none'
	]);
	expect(differences(accepted, accepted)).toEqual([]);
});
