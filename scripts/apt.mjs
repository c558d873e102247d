import { run } from './run.mjs';
import { findInPath } from './in-path.mjs';

const installLimitMs = 10 * 60_000;

/** Whether packages of the system can be installed here: by root, where there is apt-get. */
export function canInstall() {
	return process.getuid?.() === 0 && findInPath('apt-get') !== undefined;
}

/**
 * Installs packages of the system, as far as it can.
 *
 * @param {string[]} packages
 */
export async function installPackages(...packages) {
	const options = { limitMs: installLimitMs, env: { DEBIAN_FRONTEND: 'noninteractive' } };
	await run('apt-get', ['update', '-q'], options);
	await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
}
