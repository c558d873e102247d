import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './main.mjs';
import { root, run } from './run.mjs';

/** Where the built site stands. */
export const builtSite = join(root, 'build');

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
const stampFile = join(root, '.cache', 'build-stamp');

/**
 * Builds the site, unless the one at hand was built from exactly these sources.
 *
 * @throws {Refusal} if the build fails
 */
export async function ensureBuilt() {
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) return;
	console.log('Building the site.');
	const { code } = await build();
	if (code !== 0) throw new Refusal(`The site could not be built: vite build ended with code ${code}.`);
}

/**
 * Builds the site in any case.
 *
 * @param {{ limitMs?: number }} [options]
 */
export async function build(options = {}) {
	rmSync(stampFile, { force: true });
	const sourcesBefore = hashOfSources();
	const outcome = await run('vite', ['build'], options);
	// A source that changed meanwhile may or may not be in the build: then nothing is claimed about it.
	if (outcome.code === 0 && hashOfSources() === sourcesBefore) {
		mkdirSync(join(root, '.cache'), { recursive: true });
		writeFileSync(stampFile, stamp());
	}
	return outcome;
}

/** Names both the sources and the build, which another command may have replaced since. */
function stamp() {
	const builtMs = statSync(join(builtSite, 'index.html'), { throwIfNoEntry: false })?.mtimeMs;
	return `${hashOfSources()} ${builtMs}\n`;
}

/** What the build reads of its environment is part of what the site is made of. */
function hashOfSources() {
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
