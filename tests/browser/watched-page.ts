import { expect, test as base, type ConsoleMessage, type Request } from '@playwright/test';

/** Chromium's own remark on reading pixels back in software; no page can help it. */
const isAboutDriver = (text: string): boolean => text.includes('GL Driver Message');

/** Tests without the saved site forbid it, and hear of that. */
const isAboutBlockedWorker = (text: string): boolean =>
	text === 'Service Worker registration blocked by Playwright';

function faultOfConsole(message: ConsoleMessage): string | null {
	const text = message.text();
	const counts =
		message.type() === 'error' ||
		(message.type() === 'warning' && !isAboutDriver(text) && !isAboutBlockedWorker(text));
	return counts ? `console ${message.type()}: ${text}` : null;
}

function faultOfRequest(request: Request, origin: string): string | null {
	const { protocol, origin: asked } = new URL(request.url());
	return protocol === 'data:' || protocol === 'blob:' || asked === origin
		? null
		: `left the site: ${request.url()}`;
}

/**
 * Every test of this suite watches its pages: a console error or warning, an uncaught error or a request that leaves
 * the site fails it, but for what `expectedFault` matches.
 */
export const test = base.extend<{ expectedFault: RegExp | null; faults: string[] }>({
	expectedFault: [null, { option: true }],
	faults: [
		async ({ context, baseURL, expectedFault }, use) => {
			const faults: string[] = [];
			const note = (fault: string | null) => {
				if (fault !== null && !expectedFault?.test(fault)) faults.push(fault);
			};
			const origin = new URL(baseURL ?? '').origin;
			context.on('console', (message) => note(faultOfConsole(message)));
			context.on('weberror', (error) => note(`uncaught: ${error.error().message}`));
			context.on('request', (request) => note(faultOfRequest(request, origin)));
			await use(faults);
			expect(faults, 'faults of the pages').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
