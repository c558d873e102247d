import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { listenLocally } from '../../scripts/port.mjs';
import { createStaticServer } from '../../scripts/serve.mjs';
import { packOf, textsIn } from '../../vite/pages-pack.ts';
import { folder as builtFolder } from './built-site.ts';
import { test as watched } from './watched-page.ts';

/** A server of a test's own, which it may stop or give another build. */
export interface Site {
	/** Ends the server as a pulled plug would: nobody answers any more. */
	stop: () => Promise<void>;
	/** Serves another folder at the same address from now on. */
	serve: (folder: string) => Promise<void>;
}

/** Tests with a site of their own and with the service worker. */
export const test = watched.extend<{ site: Site; ownServer: { site: Site; origin: string } }>({
	serviceWorkers: 'allow',
	ownServer: async ({}, use) => {
		let server = await listenLocally(() => createStaticServer(builtFolder), 0);
		const { port } = server;
		const stop = () => server.close();
		const serve = async (folder: string) => {
			await stop();
			server = await listenLocally(() => createStaticServer(folder), port);
		};
		await use({ site: { stop, serve }, origin: `http://localhost:${port}` });
		await stop();
	},
	baseURL: ({ ownServer }, use) => use(ownServer.origin),
	site: ({ ownServer }, use) => use(ownServer.site)
});

/** A version is written to disk page by page, which takes its time beside other work. */
export const savedWithinMs = 60_000;

/** Waits until the whole site is saved and the page gets everything from there. */
export const isSaved = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const { serviceWorker } = navigator;
		if (serviceWorker.controller) return;
		await new Promise((resolve) =>
			serviceWorker.addEventListener('controllerchange', resolve, { once: true })
		);
	});

const texts = /\.(html|json)$/;

/**
 * A second build in a folder of its own: every page carries `data-build="second"`, every data file says
 * `nameAfter` for `nameBefore`, and pack and service worker are named anew, as a build does.
 */
export function secondBuild(nameBefore: string, nameAfter: string): { folder: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'second-build-'));
	cpSync(builtFolder, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
	const change = (path: string, text: string) =>
		path.endsWith('.json')
			? text.replaceAll(nameBefore, nameAfter)
			: text.replace('<html ', '<html data-build="second" ');
	const changeFile = (file: string, edit: (text: string) => string) =>
		writeFileSync(file, edit(readFileSync(file, 'utf8')));
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
		if (texts.test(name) && !name.startsWith('_app'))
			changeFile(join(folder, name), (text) => change(name, text));

	const immutable = join(folder, '_app/immutable');
	const pack = readdirSync(immutable).find((name) => name.startsWith('pages.')) ?? 'no pack in the build';
	const changed = textsIn(readFileSync(join(immutable, pack), 'utf8')).map((file) => ({
		...file,
		text: change(file.type.startsWith('text/html') ? '.html' : file.path, file.text)
	}));
	const written = packOf(changed);
	const renamed = `pages.${createHash('sha256').update(written).digest('hex').slice(0, 16)}.json`;
	rmSync(join(immutable, pack));
	writeFileSync(join(immutable, renamed), written);
	changeFile(join(folder, 'service-worker.js'), (text) =>
		text.replace(/(?<=contents=|\{version:[`"'])[0-9a-f]{16}/, 'second0000000000').replaceAll(pack, renamed)
	);
	return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
