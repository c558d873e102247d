import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './main.mjs';
import { root, run } from './run.mjs';
import { hashOfSources } from './source-hash.mjs';

/** Where the built site stands. */
export const builtSite = join(root, 'build');

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
