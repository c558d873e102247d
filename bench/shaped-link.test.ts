import { createServer, type AddressInfo, type Server } from 'node:net';
import { createServer as createHttpServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { shapedLink } from './shaped-link.ts';

const open: Server[] = [];
afterEach(() => open.splice(0).forEach((server) => server.close()));

async function listen(server: Server): Promise<number> {
	open.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}

async function timeOf(port: number): Promise<{ bytes: number; ms: number }> {
	const startedMs = performance.now();
	const response = await fetch(`http://127.0.0.1:${port}/`);
	const { byteLength } = await response.arrayBuffer();
	return { bytes: byteLength, ms: performance.now() - startedMs };
}

test('An answer takes the handshake, the round trip and its share of the link', async () => {
	const body = Buffer.alloc(60_000, 7);
	const server = createHttpServer((_, response) => response.end(body));
	const port = await listen(server);
	const shaped = await listen(shapedLink(port, { roundTripMs: 100, bytesPerS: 200_000 }));
	const { bytes, ms } = await timeOf(shaped);
	expect(bytes).toBe(60_000);
	// 100 ms of handshake, 100 ms of round trip, 300 ms for 60 kB at 200 kB/s.
	expect(ms).toBeGreaterThan(490);
	const [one, two] = await Promise.all([timeOf(shaped), timeOf(shaped)]);
	// Two answers at once share the link: both together take 600 ms of it.
	expect(Math.max(one.ms, two.ms)).toBeGreaterThan(690);
	expect(Math.min(one.ms, two.ms)).toBeGreaterThan(400);
});

test('A server that is gone ends the connection and nothing else', async () => {
	const gone = createServer();
	const port = await listen(gone);
	gone.close();
	const shaped = await listen(shapedLink(port, { roundTripMs: 1, bytesPerS: 1_000_000 }));
	await expect(timeOf(shaped)).rejects.toThrow();
});
