import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever the working directory is. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const localBin = join(root, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';
const graceMs = 8_000;

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 if the command could not be started, 1 if a signal ended it
 * @property {string} output what it wrote, if it was run quietly, else empty
 * @property {boolean} late whether it was ended for taking longer than its limit
 *
 * @typedef {object} RunOptions
 * @property {boolean} [quiet] keep the output for the caller in place of streaming it
 * @property {number} [limitMs] end the command and all it started after so many milliseconds
 * @property {Record<string, string>} [env] variables on top of the present ones
 * @property {boolean} [onMachinePath] do without the project's own commands and Node
 * @property {boolean} [disposable] it starts nothing itself and may be killed outright at any moment
 *
 * @typedef {{ child: import('node:child_process').ChildProcess, disposable: boolean, ended: Promise<unknown> }} Running
 */

/** @type {Set<Running>} */
const allRunning = new Set();

/**
 * Runs a command from the project's folder, its own packages and its own Node first in PATH.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, options = {}) {
	const { quiet = false, env = {}, onMachinePath = false, disposable = false } = options;
	const child = spawn(command, args, {
		cwd: root,
		env: { ...environment(onMachinePath), ...env },
		stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
		// Windows knows the packages' commands as .cmd files, which only a shell can start.
		shell: onWindows,
		// A group of its own, so that a command can be ended together with everything it started.
		detached: !onWindows && !disposable
	});
	return outcomeOf(child, disposable, options.limitMs);
}

/**
 * Runs the machine's npm on the machine's Node: the project's own lies in the folder that npm replaces.
 *
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options = {}) {
	return run('npm', args, { ...options, onMachinePath: true });
}

/**
 * Ends every command still running, with all that it started, and waits until they are gone. Asked by an interrupt,
 * as from the keyboard: at any other signal Playwright leaves its server and browsers behind.
 */
export async function endAll() {
	const ending = [...allRunning];
	for (const running of ending) end(running, 'SIGINT');
	const impatience = setTimeout(() => ending.forEach((running) => end(running, 'SIGKILL')), graceMs);
	await Promise.all(ending.map((running) => running.ended));
	clearTimeout(impatience);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} disposable
 * @param {number | undefined} limitMs
 * @returns {Promise<Outcome>}
 */
function outcomeOf(child, disposable, limitMs) {
	let output = '';
	let late = false;
	child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
	child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
	/** @type {Promise<number>} */
	const ended = new Promise((resolve) => {
		child.once('close', (code) => resolve(code ?? 1));
		child.once('error', (error) => {
			output += error.message;
			resolve(127);
		});
	});
	const running = { child, disposable, ended };
	allRunning.add(running);
	const stopClock = limitMs === undefined ? () => {} : endAfter(running, limitMs, () => (late = true));
	return ended.then((code) => {
		allRunning.delete(running);
		stopClock();
		return { code, output, late };
	});
}

/**
 * @param {Running} running
 * @param {number} limitMs
 * @param {() => void} onLate
 */
function endAfter(running, limitMs, onLate) {
	const asking = setTimeout(() => {
		onLate();
		end(running, 'SIGINT');
	}, limitMs);
	const insisting = setTimeout(() => end(running, 'SIGKILL'), limitMs + graceMs);
	return () => [asking, insisting].forEach(clearTimeout);
}

/**
 * @param {Running} running
 * @param {NodeJS.Signals} signal
 */
function end({ child, disposable }, signal) {
	if (child.pid === undefined) return;
	if (onWindows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
	else if (disposable) child.kill('SIGKILL');
	else endGroup(child.pid, signal);
}

/**
 * @param {number} leader
 * @param {NodeJS.Signals} signal
 */
function endGroup(leader, signal) {
	try {
		process.kill(-leader, signal);
	} catch (error) {
		// Nothing of the group may be left by now.
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
	}
}

/** @param {boolean} onMachinePath */
function environment(onMachinePath) {
	const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
	const folders = (process.env[name] ?? '').split(delimiter).filter((folder) => folder !== localBin);
	const path = onMachinePath ? folders : [localBin, ...folders];
	return { ...process.env, [name]: path.join(delimiter) };
}
