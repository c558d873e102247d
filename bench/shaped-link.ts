import { connect, createServer, type Server, type Socket } from 'node:net';

/** A network as one feels it: the time to the server and back, and what all connections together can carry down. */
export interface Shape {
	roundTripMs: number;
	bytesPerS: number;
}

/** "Slow 4G" as Lighthouse takes it. */
export const slow4g: Shape = { roundTripMs: 150, bytesPerS: (1.6 * 1024 * 1024) / 8 };

/** Connections take turns by slices of this size, about two packets. */
const sliceBytes = 3000;

interface Stream {
	client: Socket;
	waiting: Buffer[];
}

/**
 * A proxy in front of a server of this machine that behaves like a slow network: whatever asks through it is slowed,
 * workers and preloads too, which the browser's own throttle leaves out. There is no slow start: small answers come
 * as fast as the round trip allows.
 */
export function shapedLink(port: number, { roundTripMs, bytesPerS }: Shape): Server {
	const streams: Stream[] = [];
	let busy = false;
	let freeAtMs = 0;

	function carryOn() {
		const stream = streams.find(({ waiting }) => waiting.length > 0);
		busy = stream !== undefined;
		if (!stream) return;
		// Whoever was served goes to the end of the row.
		streams.push(...streams.splice(streams.indexOf(stream), 1));
		const [first = Buffer.alloc(0), ...rest] = stream.waiting;
		const slice = first.subarray(0, sliceBytes);
		stream.waiting = first.length > sliceBytes ? [first.subarray(sliceBytes), ...rest] : rest;
		freeAtMs = Math.max(freeAtMs, performance.now()) + (slice.length / bytesPerS) * 1000;
		setTimeout(() => stream.client.write(slice), freeAtMs - performance.now() + roundTripMs / 2);
		setTimeout(carryOn, freeAtMs - performance.now());
	}

	return createServer((client) => {
		const server = connect(port, '127.0.0.1');
		const stream: Stream = { client, waiting: [] };
		streams.push(stream);
		const openFromMs = performance.now() + roundTripMs;
		client.on('data', (asked: Buffer) => {
			// The first words wait for the handshake, too.
			const handshakeMs = Math.max(0, openFromMs - performance.now());
			setTimeout(() => server.write(asked), handshakeMs + roundTripMs / 2);
		});
		server.on('data', (answer: Buffer) => {
			stream.waiting.push(answer);
			if (!busy) carryOn();
		});
		const end = () => {
			client.destroy();
			server.destroy();
			const at = streams.indexOf(stream);
			if (at >= 0) streams.splice(at, 1);
		};
		for (const socket of [client, server]) socket.on('close', end).on('error', end);
	});
}
