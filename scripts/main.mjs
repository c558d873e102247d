import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endAll } from './run.mjs';

/** An end foreseen: its message is one clear sentence for whoever ran the command, shown without a stack. */
export class Refusal extends Error {}

/**
 * Runs `main` if this module is the command itself and not an import of another one. A Refusal becomes its sentence
 * and exit code 1; an interruption ends whatever was started before the command itself ends.
 *
 * @param {string} moduleUrl the module's `import.meta.url`
 * @param {() => Promise<void>} main
 */
export async function runAsCommand(moduleUrl, main) {
	const command = process.argv[1];
	if (command === undefined || realpathSync(command) !== realpathSync(fileURLToPath(moduleUrl))) return;
	process.once('SIGINT', () => void endAll().then(() => process.exit(130)));
	process.once('SIGTERM', () => void endAll().then(() => process.exit(143)));
	endWithNpm();
	try {
		await main();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}

/** npm passes a signal on to its shell only, which ends without a word: then this command has lost its parent. */
function endWithNpm() {
	if (process.env.npm_lifecycle_event === undefined) return;
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		process.kill(process.pid, 'SIGTERM');
	}, 500);
	watch.unref();
}
