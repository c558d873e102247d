import { request } from 'node:http';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** What a server on this machine answered, its body as it came over the wire. */
export interface Answer {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	bytes: Buffer;
	body: string;
}

/** A raw request: fetch would resolve the dots in the path before sending it, and undo the encoding of the answer. */
export function askServer(
	port: number,
	path: string,
	headers: OutgoingHttpHeaders = {},
	method = 'GET'
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const asking = request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => {
				const bytes = Buffer.concat(parts);
				const { statusCode: status, headers } = response;
				resolve({ status, headers, bytes, body: bytes.toString('utf8') });
			});
		});
		asking.on('error', reject).end();
	});
}
