import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { Refusal, runAsCommand } from './main.mjs';
import { policyHeaders } from './policy-headers.mjs';
import { listenLocally, readPort } from './port.mjs';
import { findStaticFile, isFolder } from './static-file.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./static-file.mjs').StaticFile} StaticFile */

/**
 * A server for the built site and nothing else: GET and HEAD, no listing, nothing from outside the folder.
 * It does not listen yet.
 *
 * @param {string} folder the built site
 */
export function createStaticServer(folder) {
	const site = resolve(folder);
	return createServer((request, response) => {
		response.setHeader('Cache-Control', 'no-cache');
		setPolicy(response, request.url ?? '');
		answer(site, request, response);
	});
}

/**
 * @param {Response} response
 * @param {string} address
 */
function setPolicy(response, address) {
	for (const [name, value] of policyHeaders(address)) response.setHeader(name, value);
}

/**
 * @param {string} site
 * @param {Request} request
 * @param {Response} response
 */
function answer(site, request, response) {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.setHeader('Allow', 'GET, HEAD');
		return sendText(response, 405, 'Only GET and HEAD are answered here.');
	}
	const [rawPath = '', query] = (request.url ?? '').split(/\?(.*)/s);
	const path = decodePath(rawPath);
	if (path === undefined) return sendText(response, 400, 'This address cannot be read.');
	const place = join(site, path);
	if (!place.startsWith(site + sep)) return sendNotFound(site, request, response);
	if (!path.endsWith('/') && isFolder(place)) return redirect(response, `${rawPath}/`, query);
	const file = findFor(request, path.endsWith('/') ? join(place, 'index.html') : place);
	if (file === undefined) return sendNotFound(site, request, response);
	// The build names these files by their content.
	if (path.startsWith('/_app/immutable/'))
		response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
	sendFile(file, 200, request, response);
}

/**
 * The path with its escapes undone; undefined if they are malformed or hide a NUL.
 *
 * @param {string} rawPath
 */
function decodePath(rawPath) {
	try {
		const path = decodeURIComponent(rawPath);
		return path.startsWith('/') && !path.includes('\0') ? path : undefined;
	} catch {
		return undefined;
	}
}

/**
 * @param {Request} request
 * @param {string} path
 */
function findFor(request, path) {
	return findStaticFile(path, String(request.headers['accept-encoding'] ?? ''));
}

/**
 * @param {Response} response
 * @param {string} rawPath
 * @param {string | undefined} query
 */
function redirect(response, rawPath, query) {
	// Two slashes at the start would name another host.
	const path = rawPath.replace(/^\/+/, '/');
	response.setHeader('Location', query === undefined ? path : `${path}?${query}`);
	sendText(response, 301, 'The address of this page ends with a slash.');
}

/**
 * @param {string} site
 * @param {Request} request
 * @param {Response} response
 */
function sendNotFound(site, request, response) {
	const page = findFor(request, join(site, '404.html'));
	setPolicy(response, '/404.html');
	if (page === undefined) sendText(response, 404, 'There is nothing at this address.');
	else sendFile(page, 404, request, response);
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
function sendText(response, status, text) {
	response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/**
 * @param {StaticFile} file
 * @param {number} status
 * @param {Request} request
 * @param {Response} response
 */
function sendFile(file, status, request, response) {
	response.setHeader('Vary', 'Accept-Encoding');
	if (status === 200) response.setHeader('ETag', file.etag);
	if (status === 200 && isKnown(file.etag, request)) return void response.writeHead(304).end();
	if (file.encoding !== undefined) response.setHeader('Content-Encoding', file.encoding);
	response.writeHead(status, { 'Content-Type': file.contentType, 'Content-Length': file.sizeBytes });
	if (request.method === 'HEAD') response.end();
	else stream(file.path, response);
}

/**
 * @param {string} etag
 * @param {Request} request
 */
function isKnown(etag, request) {
	const tags = (request.headers['if-none-match'] ?? '')
		.split(',')
		.map((tag) => tag.trim().replace(/^W\//, ''));
	return tags.includes(etag) || tags.includes('*');
}

/**
 * @param {string} path
 * @param {Response} response
 */
function stream(path, response) {
	const content = createReadStream(path);
	// A rebuild may take the file away after it was found: the answer is cut off, the server stays.
	content.once('error', () => response.destroy());
	response.once('close', () => content.destroy());
	content.pipe(response);
}

/** `node scripts/serve.mjs --port N FOLDER` */
async function main() {
	const [option, port, folder] = process.argv.slice(2);
	if (option !== '--port' || folder === undefined) {
		throw new Refusal('Usage: node scripts/serve.mjs --port N FOLDER');
	}
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Refusal(`There is no built site in ${folder}: run npm run build first.`);
	}
	const { port: taken } = await listenLocally(() => createStaticServer(folder), readPort(port));
	console.log(`http://localhost:${taken}`);
}

await runAsCommand(import.meta.url, main);
