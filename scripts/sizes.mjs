import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from './build.mjs';
import { differences, measureSizes } from './bundle-sizes.mjs';
import { Refusal, runAsCommand } from './main.mjs';
import { root } from './run.mjs';

const acceptedFile = join(root, 'tests', 'bundle-sizes.json');
const manifestFile = join(root, '.svelte-kit', 'output', 'client', '.vite', 'manifest.json');

/** Holds the built site against the reviewed sizes; `--accept` writes those at hand instead. */
function main() {
	if (!existsSync(manifestFile)) throw new Refusal('There is no built site: run npm run build first.');
	/** @type {unknown} */
	const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
	const measured = measureSizes(builtSite, /** @type {import('./bundle-sizes.mjs').Manifest} */ (manifest));
	if (process.argv.includes('--accept')) {
		writeFileSync(acceptedFile, `${JSON.stringify(measured, null, '\t')}\n`);
		return;
	}
	/** @type {unknown} */
	const accepted = JSON.parse(readFileSync(acceptedFile, 'utf8'));
	const found = differences(/** @type {import('./bundle-sizes.mjs').Sizes} */ (accepted), measured);
	for (const [part, bytes] of Object.entries(measured)) console.log(`${String(bytes).padStart(8)}  ${part}`);
	if (found.length === 0) return;
	throw new Refusal(
		[
			'Sizes differ from tests/bundle-sizes.json:',
			...found.map((line) => `  ${line}`),
			'If that is meant, accept it and let the diff be reviewed: npm run sizes -- --accept'
		].join('\n')
	);
}

await runAsCommand(import.meta.url, () => Promise.resolve().then(main));
