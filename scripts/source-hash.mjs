import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Everything that the built site is made of, besides the installed packages, which the lock file names. */
const sources = [
	'src',
	'geodata',
	'public',
	'vite',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];

/**
 * Names what a build is made from: the same for the same sources, another for any other. What the build
 * reads of its environment is part of what the site is made of.
 *
 * @returns {string} SHA-256 in hexadecimal digits
 */
export function hashOfSources() {
	const { SITE_ORIGIN = '', MAP_ENGINE = '' } = process.env;
	const hash = createHash('sha256').update(`${SITE_ORIGIN}\0${MAP_ENGINE}\0`);
	for (const file of sources.flatMap(filesIn))
		hash.update(`${file}\0`).update(readFileSync(join(root, file)));
	return hash.digest('hex');
}

/**
 * @param {string} source a file or a folder
 * @returns {string[]} in a fixed order
 */
function filesIn(source) {
	const status = statSync(join(root, source), { throwIfNoEntry: false });
	if (status === undefined) return [];
	if (status.isFile()) return [source];
	const names = readdirSync(join(root, source)).sort();
	return names.flatMap((name) => filesIn(join(source, name)));
}
