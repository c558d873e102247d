import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { Refusal } from '../../scripts/main.mjs';
import { findFreePort, listenLocally, readPort } from '../../scripts/port.mjs';

test('a port is a whole number from 1 to 65535', () => {
	expect(['1', '4173', '65535'].map(readPort)).toEqual([1, 4173, 65535]);
	for (const written of ['', '0', '65536', '-1', '80.5', '0x50', ' 80', '4173a', 'abc', undefined]) {
		expect(() => readPort(written), String(written)).toThrow(Refusal);
	}
});

test('a busy port is named in one sentence', async () => {
	const { port, close } = await listenLocally(createServer, 0);
	await expect(listenLocally(createServer, port)).rejects.toThrow(
		`Port ${port} is already in use: stop what runs there or set PORT to another one.`
	);
	await close();
});

test('a port that is closed again is free', async () => {
	const port = await findFreePort(createServer);
	const { close } = await listenLocally(createServer, port);
	await close();
});
