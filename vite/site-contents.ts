import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { contentTypeOf } from '../scripts/static-file.mjs';
import type { Contents } from '../src/service-worker/contents.ts';
import { packOf, type SiteText } from './pages-pack.ts';

const moduleId = 'virtual:site-contents';
const output = '.svelte-kit/output';

interface BuiltFile {
	/** From the root of the site, as it will lie on disk. */
	name: string;
	content: Buffer;
}

/**
 * Gives the service worker the list of the built site, which is complete when the service worker is built. Everything
 * is named by its content: identical builds give identical lists, and any changed file gives another version.
 *
 * Texts go into one pack, for one request cannot bring half of a version. What two hundred pages share, their frame and
 * their map, stands in it once: a ninth to unpack and keep, and a compressor need not look back farther than it can. Scripts and styles stay single, for the browser
 * mostly has them from the visit already.
 */
export function siteContents(): Plugin {
	return {
		name: 'site-contents',
		resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
		load(id) {
			if (id !== `\0${moduleId}`) return undefined;
			const files = this.environment.name === 'serviceWorker' ? builtFiles() : [];
			const pack = packOf(files.filter(isPacked).map(textOf));
			const fileName = `_app/immutable/pages.${hashOf(pack).toString('hex').slice(0, 16)}.json`;
			if (files.length > 0) this.emitFile({ type: 'asset', fileName, source: pack });
			const singles = files.filter((file) => !isPacked(file)).map(single);
			return `export const contents = ${JSON.stringify(contentsOf(`/${fileName}`, singles))};`;
		}
	};
}

function contentsOf(pack: string, files: Contents['files']): Contents {
	const version = hashOf(JSON.stringify({ pack, files })).toString('hex').slice(0, 16);
	return { version, pack, files };
}

/** All files of the site but fonts, which only a system without a Chinese face needs, and what tells of updates itself. */
function builtFiles(): BuiltFile[] {
	const folders = ['client', 'prerendered/pages', 'prerendered/dependencies'];
	return folders
		.flatMap((folder) => filesIn(join(output, folder)))
		.filter(({ name }) => !/^(\.vite\/|service-worker\.js$|_app\/version\.json$)|\.(woff2|map)$/.test(name))
		.sort((a, b) => compare(orderOf(a.name), orderOf(b.name)));
}

/** Like beside like, for a compressor looks back a few megabytes only. */
function orderOf(name: string): string {
	return [extname(name), name.startsWith('en/') ? 'en' : 'zh', name].join(' ');
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function filesIn(folder: string): BuiltFile[] {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => ({
			name: path.slice(folder.length + 1).replaceAll('\\', '/'),
			content: readFileSync(path)
		}));
}

const texts = new Set(['.html', '.json', '.geojson', '.csv', '.xml', '.txt', '.svg', '.webmanifest']);

const isPacked = ({ name }: BuiltFile): boolean =>
	!name.startsWith('_app/immutable/') && texts.has(extname(name));

const textOf = ({ name, content }: BuiltFile): SiteText => ({
	path: addressOf(name),
	type: contentTypeOf(name),
	text: content.toString('utf8')
});

const single = ({ name, content }: BuiltFile): Contents['files'][number] => ({
	path: addressOf(name),
	integrity: `sha256-${hashOf(content).toString('base64')}`
});

const addressOf = (name: string): string => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;

const hashOf = (content: Buffer | string): Buffer => createHash('sha256').update(content).digest();
