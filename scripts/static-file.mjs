import { statSync } from 'node:fs';
import { extname } from 'node:path';

/** @typedef {{ path: string, contentType: string, encoding: string | undefined, sizeBytes: number, etag: string }} StaticFile */

/** @type {Record<string, string>} */
const contentTypes = {
	'.css': 'text/css; charset=utf-8',
	'.geojson': 'application/geo+json; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.csv': 'text/csv; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8'
};

/** What the build leaves beside a file, the smallest first. */
const encodings = [
	{ name: 'br', suffix: '.br' },
	{ name: 'gzip', suffix: '.gz' }
];

/**
 * The file to send for a path, in the best encoding that the visitor accepts; undefined if there is no such file.
 *
 * @param {string} path on disk
 * @param {string} acceptEncoding the header of that name
 * @returns {StaticFile | undefined}
 */
export function findStaticFile(path, acceptEncoding) {
	if (!isFile(path)) return undefined;
	const accepted = acceptedEncodings(acceptEncoding);
	const encoding = encodings.find(({ name, suffix }) => accepted.has(name) && isFile(path + suffix));
	const sent = path + (encoding?.suffix ?? '');
	const status = statOf(sent);
	if (status === undefined) return undefined;
	return {
		path: sent,
		contentType: contentTypeOf(path),
		encoding: encoding?.name,
		sizeBytes: status.size,
		etag: `"${[status.size, Math.round(status.mtimeMs)].map((part) => part.toString(36)).join('-')}-${encoding?.name ?? 'id'}"`
	};
}

/**
 * What a file is, by its ending.
 *
 * @param {string} path
 */
export function contentTypeOf(path) {
	return contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/** @param {string} path */
export function isFolder(path) {
	return statOf(path)?.isDirectory() ?? false;
}

/** @param {string} path */
function isFile(path) {
	return statOf(path)?.isFile() ?? false;
}

/**
 * Whatever cannot be looked at (missing, below a file, name too long) is not there for the visitor.
 *
 * @param {string} path
 */
function statOf(path) {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}

/**
 * The names in an Accept-Encoding header that are not refused by a quality of zero.
 *
 * @param {string} header
 */
function acceptedEncodings(header) {
	const items = header.split(',').map((item) =>
		item
			.trim()
			.toLowerCase()
			.split(/\s*;\s*q=/)
	);
	return new Set(items.filter(([, quality]) => Number(quality ?? 1) > 0).map(([name]) => name));
}
