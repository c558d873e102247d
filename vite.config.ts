import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { chineseFace } from './vite/chinese-face.ts';
import { hashOfSources } from './scripts/source-hash.mjs';
import { compiledAhead } from './vite/compile-hint.ts';
import { chosenMapEngine, mapEngine } from './vite/map-engine.ts';
import { siteContents } from './vite/site-contents.ts';

/** The page's own inline script as the policy wants it; Kit knows the hashes of its own scripts only. */
function hashOfInlineScript(): `sha256-${string}` {
	const [, script] = /<script>(.*?)<\/script>/s.exec(readFileSync('src/app.html', 'utf8')) ?? [];
	if (script === undefined) throw new Error('src/app.html: found no <script>, one is expected');
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** The site's own code and what it is made with; the map engine keeps to chunks that its worker shares. */
const sharedCode =
	/node_modules\/(svelte|@sveltejs|clsx|devalue|esm-env|valibot)\/|\/src\/(i18n|model|view|ui|map)\//;
/** What of it no map page begins with: stories, codes for phones, tables. */
const laterCode = /\/src\/(ui\/(story\/|Qr|qr|ClaimTable|FlowSample)|view\/(story|chapter|swipe|handout))/;
const sharedChunk = 'shared';
/** What Kit tells its scripts about the page, and what loads them then: in a file with those that read it they would begin untold. */
const pageFacts = /@sveltejs\/kit\/src\/runtime\/client\/payload\.js$/;
const preloader = /vite\/preload-helper/;

export default defineConfig({
	plugins: [
		mapEngine(chosenMapEngine(process.env['MAP_ENGINE'])),
		chineseFace(),
		siteContents(),
		compiledAhead(sharedChunk),
		sveltekit({
			adapter: adapter({ precompress: true }),
			files: { assets: 'public' },
			// The same sources give byte-identical builds; a page knows by it whether another one was made from the same.
			version: { name: hashOfSources() },
			// Addresses of scripts and styles from the root: the page for a missing address stands at any depth.
			paths: { relative: false },
			// Registered by src/ui/saved-site.svelte.ts, once the page has all that it needs itself.
			serviceWorker: { register: false },
			prerender: { handleMissingId: 'fail', handleUnseenRoutes: 'fail' },
			inlineStyleThreshold: 100_000,
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['none'],
					'script-src': ['self', hashOfInlineScript()],
					'style-src': ['self'],
					// Kit's route announcer and the engine's own positioning write style attributes through the DOM only.
					'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
					'img-src': ['self', 'data:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'worker-src': ['self'],
					'manifest-src': ['self'],
					'base-uri': ['none'],
					'form-action': ['none'],
					// src/hooks.client.ts says which addresses of scripts pass; Svelte makes its own templates into markup.
					'require-trusted-types-for': ['script'],
					'trusted-types': ['default', 'svelte-trusted-html']
				}
			}
		})
	],
	// MapLibre ships its worker as a module of its own; pre-bundling would cut the two apart.
	optimizeDeps: { exclude: ['maplibre-gl'] },
	worker: { format: 'es' },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// What many pages need comes in one file: on a slow network each file costs a round trip more than its bytes.
						codeSplitting: {
							groups: [
								{ name: 'page-facts', test: pageFacts, priority: 1 },
								{ name: 'preloader', test: preloader, priority: 1 },
								{
									name: sharedChunk,
									test: (id) => sharedCode.test(id) && !laterCode.test(id),
									minShareCount: 2
								}
							]
						}
					}
				}
			}
		}
	},
	define: { __SITE_ORIGIN__: JSON.stringify(process.env['SITE_ORIGIN'] ?? '') },
	// The real facts are read and their shapes derived in some tests: seconds on a busy machine.
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts', 'bench/**/*.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
