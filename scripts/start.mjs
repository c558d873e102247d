import { createServer } from 'node:http';
import { builtSite, ensureBuilt } from './build.mjs';
import { runAsCommand } from './main.mjs';
import { listenLocally, readPort } from './port.mjs';
import { createStaticServer } from './serve.mjs';
import { ensureInstalled } from './setup.mjs';

const defaultPort = '4173';

/** Installs and builds what is missing, then serves the built site until it is interrupted. */
async function main() {
	const port = readPort(process.env.PORT || defaultPort);
	// Better to hear of a busy port now than after minutes of installing.
	const probe = await listenLocally(createServer, port);
	await probe.close();
	await ensureInstalled();
	await ensureBuilt();
	const site = await listenLocally(() => createStaticServer(builtSite), port);
	for (const signal of ['SIGINT', 'SIGTERM']) {
		process.removeAllListeners(signal);
		process.once(signal, () => void site.close());
	}
	console.log(`http://localhost:${port}`);
}

await runAsCommand(import.meta.url, main);
