import { Refusal } from './main.mjs';

/** @typedef {import('node:http').Server} Server */

/**
 * A port as somebody wrote it.
 *
 * @param {string | undefined} written
 * @returns {number}
 * @throws {Refusal} if it is none
 */
export function readPort(written) {
	const port = /^\d{1,5}$/.test(written ?? '') ? Number(written) : NaN;
	if (port >= 1 && port <= 65535) return port;
	throw new Refusal(`PORT is "${written ?? ''}", but has to be a whole number from 1 to 65535.`);
}

/**
 * Listens on this machine only, under both addresses that `localhost` may stand for.
 *
 * @param {() => Server} createServer
 * @param {number} port 0 takes any free one
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 * @throws {Refusal} if the port is in use or forbidden
 */
export async function listenLocally(createServer, port) {
	const servers = [await listen(createServer(), port, '127.0.0.1')];
	const taken = portOf(servers[0]) ?? port;
	const close = async () => void (await Promise.all(servers.map(closeServer)));
	try {
		servers.push(await listen(createServer(), taken, '::1'));
	} catch (error) {
		// A machine without IPv6 has only the one address; a port in use there is another matter.
		if (error instanceof Refusal) {
			await close();
			throw error;
		}
	}
	return { port: taken, close };
}

/**
 * A port that was free a moment ago.
 *
 * @param {() => Server} createServer
 */
export async function findFreePort(createServer) {
	const { port, close } = await listenLocally(createServer, 0);
	await close();
	return port;
}

/**
 * @param {Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<Server>}
 */
function listen(server, port, host) {
	return new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => reject(named(error, port)));
		server.listen(port, host, () => resolve(server));
	});
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function named(error, port) {
	switch (error.code) {
		case 'EADDRINUSE':
			return new Refusal(`Port ${port} is already in use: stop what runs there or set PORT to another one.`);
		case 'EACCES':
			return new Refusal(`Port ${port} is not open to this user: set PORT to one above 1023.`);
		default:
			return error;
	}
}

/** @param {Server | undefined} server */
function portOf(server) {
	const address = server?.address();
	return typeof address === 'object' ? address?.port : undefined;
}

/** @param {Server} server */
function closeServer(server) {
	const closed = new Promise((resolve) => server.close(resolve));
	server.closeAllConnections();
	return closed;
}
