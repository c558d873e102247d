import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canInstall, installPackages } from './apt.mjs';
import { findInPath } from './in-path.mjs';
import { findFreePort } from './port.mjs';
import { root } from './run.mjs';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const startLimitMs = 20_000;

/** @typedef {{ port: number, servesBrotli: boolean, stop: () => Promise<void> }} RunningNginx */

/**
 * The system's nginx, installed if need be and allowed; undefined if there is none.
 *
 * @returns {Promise<string | undefined>} its path
 */
export async function provideNginx() {
	// Where administrators find it, PATH of other users may not lead.
	const find = () => findInPath('nginx', ['/usr/sbin']);
	if (find() === undefined && canInstall()) {
		console.log('Installing nginx with apt-get.');
		await withoutStartingServices(() => installPackages('nginx', 'libnginx-mod-http-brotli-static'));
	}
	return find();
}

/**
 * Packages of services start them at once, unless this file forbids it; it is Debian's own way to say so.
 *
 * @param {() => Promise<void>} install
 */
async function withoutStartingServices(install) {
	const policy = '/usr/sbin/policy-rc.d';
	if (existsSync(policy)) return install();
	writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
	try {
		await install();
	} finally {
		rmSync(policy);
	}
}

/**
 * Runs nginx with `deploy/nginx.conf` over a built site, in a folder of its own and on a free port of this machine;
 * nothing of the system's own nginx is read or changed.
 *
 * @param {string} nginx its path
 * @param {string} site the folder to serve
 * @returns {Promise<RunningNginx>}
 */
export async function startNginx(nginx, site) {
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const port = await findFreePort(createServer);
	const servesBrotli = existsSync(brotliModule);
	mkdirSync(join(folder, 'temp'));
	writeFileSync(join(folder, 'site.conf'), siteConfiguration(port, site, servesBrotli));
	writeFileSync(join(folder, 'nginx.conf'), mainConfiguration(servesBrotli));
	const child = spawn(nginx, ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], {
		stdio: ['ignore', 'inherit', 'inherit']
	});
	const ended = new Promise((resolve) => child.once('close', resolve));
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
		rmSync(folder, { recursive: true });
	};
	try {
		await answers(port, child);
	} catch (error) {
		const log = readFileSync(join(folder, 'error.log'), 'utf8');
		await stop();
		throw new Error(`nginx does not run with deploy/nginx.conf: ${log}`, { cause: error });
	}
	return { port, servesBrotli, stop };
}

/**
 * The configuration as it is delivered, with the lines set that it says are to be set.
 *
 * @param {number} port
 * @param {string} site
 * @param {boolean} servesBrotli
 */
function siteConfiguration(port, site, servesBrotli) {
	const delivered = readFileSync(join(root, 'deploy', 'nginx.conf'), 'utf8');
	const set = replaceOnce(
		replaceOnce(delivered, 'listen 80;', `listen 127.0.0.1:${port};`),
		'root /srv/map;',
		`root "${site}";`
	);
	return servesBrotli ? set : replaceOnce(set, 'brotli_static on;', '');
}

/**
 * @param {string} text
 * @param {string} part
 * @param {string} replacement
 */
function replaceOnce(text, part, replacement) {
	const [before, after, ...more] = text.split(part);
	if (before === undefined || after === undefined || more.length > 0)
		throw new Error(
			`deploy/nginx.conf: found "${part}" ${more.length + (after ? 1 : 0)} times, allowed once`
		);
	return before + replacement + after;
}

/**
 * What a distribution's own main configuration has around a site.
 *
 * @param {boolean} servesBrotli
 */
function mainConfiguration(servesBrotli) {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	return [
		servesBrotli ? `load_module ${brotliModule};` : '',
		// As root, nginx would serve as a user who may not read a folder of root's.
		process.getuid?.() === 0 ? 'user root;' : '',
		'daemon off; master_process off; pid nginx.pid; error_log error.log;',
		'events {}',
		'http {',
		'	access_log off;',
		...temporary.map((name) => `	${name}_temp_path temp/${name};`),
		'	include site.conf;',
		'}'
	].join('\n');
}

/**
 * Resolves when something listens at the port.
 *
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} child
 */
async function answers(port, child) {
	const lastMs = Date.now() + startLimitMs;
	while (!(await isOpen(port))) {
		if (child.exitCode !== null) throw new Error(`nginx ended with code ${child.exitCode}`);
		if (Date.now() > lastMs) throw new Error(`nothing listens at port ${port} after ${startLimitMs} ms`);
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isOpen(port) {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => resolve(false));
	});
}
