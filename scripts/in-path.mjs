import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where a command of the system lies, like `command -v`.
 *
 * @param {string} name
 * @param {string[]} [furtherFolders] to look at last
 * @returns {string | undefined}
 */
export function findInPath(name, furtherFolders = []) {
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	return [...folders, ...furtherFolders].map((folder) => join(folder, name)).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
