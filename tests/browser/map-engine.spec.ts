import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { listenLocally } from '../../scripts/port.mjs';
import { createStaticServer } from '../../scripts/serve.mjs';
import { mapEngine, type MapEngineBuild } from '../../vite/map-engine.ts';
import { expect, test as watched } from './watched-page.ts';

/** A page of one square, drawn twice, over the site's own engine module, in either build of the engine. */
const test = watched.extend<{ engine: MapEngineBuild }>({
	engine: ['shared', { option: true }],
	baseURL: async ({ engine }, use) => {
		const folder = await mkdtemp(join(tmpdir(), 'engine-page-'));
		await build({
			configFile: false,
			logLevel: 'error',
			root: 'tests/fixtures/engine-page',
			plugins: [mapEngine(engine)],
			worker: { format: 'es' },
			build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 }
		});
		const { port, close } = await listenLocally(() => createStaticServer(folder), 0);
		await use(`http://localhost:${port}`);
		await close();
		await rm(folder, { recursive: true });
	}
});

for (const engine of ['shared', 'stock'] as const)
	test.describe(`The ${engine} build of the map engine`, () => {
		test.use({ engine });

		test('draws what its worker is handed and what it reads by itself, under a policy that admits own files only', async ({
			page
		}) => {
			const started = page.waitForEvent('worker');
			await page.goto('/');
			await expect(page.locator('body')).toHaveAttribute('data-drawn', 'ground square');
			const worker = new URL((await started).url());
			expect(worker.origin).toBe(new URL(page.url()).origin);
			expect(worker.pathname).toContain(engine === 'stock' ? '/maplibre-gl-worker' : '/map-worker');
		});
	});
