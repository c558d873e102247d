import { fork, type ChildProcess } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo, Server as LinkServer } from 'node:net';
import { createStaticServer } from '../scripts/serve.mjs';
import { shapedLink, slow4g } from './shaped-link.ts';

/** What one answer sent: its body as it went over the wire, and when it was asked for (since the epoch). */
export interface SentFile {
	path: string;
	contentType: string;
	bytes: number;
	askedAtMs: number;
}

export interface PageServer {
	/** Where the page stands at full speed, and behind a slow network. */
	url: { full: string; throttled: string };
	/** What was sent since the last call. */
	takeSent(): Promise<SentFile[]>;
	close(): void;
}

/** Serves a folder as the site's own server does, in a process of its own, so that measuring does not slow it. */
export async function servePage(folder: string): Promise<PageServer> {
	const child = fork(import.meta.filename, [folder]);
	const ports = (await nextMessage(child)) as { full: number; throttled: number };
	const addressOf = (port: number) => `http://127.0.0.1:${port}`;
	return {
		url: { full: addressOf(ports.full), throttled: addressOf(ports.throttled) },
		takeSent() {
			const answer = nextMessage(child) as Promise<SentFile[]>;
			child.send('take');
			return answer;
		},
		close: () => void child.kill()
	};
}

function nextMessage(child: ChildProcess): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const fail = (code: number | null) =>
			reject(new Error(`the bench's server: found exit code ${code}, allowed none`));
		child.once('exit', fail);
		child.once('message', (message) => {
			child.off('exit', fail);
			resolve(message);
		});
	});
}

async function portOf(server: Server | LinkServer): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}

/** Starts the server as the child process that `servePage` forks. */
async function serve(folder: string): Promise<void> {
	let sent: SentFile[] = [];
	const server: Server = createStaticServer(folder);
	server.prependListener('request', (request, response) => {
		const askedAtMs = Date.now();
		response.once('finish', () =>
			sent.push({
				path: request.url ?? '',
				contentType: String(response.getHeader('Content-Type') ?? ''),
				bytes: response.statusCode === 304 ? 0 : Number(response.getHeader('Content-Length') ?? 0),
				askedAtMs
			})
		);
	});
	const full = await portOf(server);
	const throttled = await portOf(shapedLink(full, slow4g));
	process.on('message', () => {
		process.send?.(sent);
		sent = [];
	});
	process.once('disconnect', () => process.exit());
	process.send?.({ full, throttled });
}

if (process.send && process.argv[1] === import.meta.filename) await serve(process.argv[2] ?? '');
