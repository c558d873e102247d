import { version } from '$app/env';
import { self } from '$app/service-worker';
import { contents } from 'virtual:site-contents';
import { answer } from './answer.ts';
import type { Message } from './message.ts';
import { save } from './save.ts';

/** Every version has a cache of its own, complete before the version comes into use. */
const cacheName = `site-${contents.version}`;

self.addEventListener('install', (event) => {
	event.waitUntil(caches.open(cacheName).then((cache) => save(contents, cache)));
});

self.addEventListener('activate', (event) => event.waitUntil(forgetOtherVersions()));

self.addEventListener('message', (event) => {
	const message = event.data as Message;
	if (message.type === 'activate') event.waitUntil(self.skipWaiting());
	// The first visit: its page came from the network, and may be older or newer than what was saved since.
	if (message.type === 'claim' && message.version === version) event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
	event.respondWith(request.mode === 'navigate' ? open(event) : respond(event));
});

/** A page that is opened while no other one is open gets the newest version that is saved. */
async function open(event: FetchEvent): Promise<Response> {
	const { waiting } = self.registration;
	const pages = waiting && (await self.clients.matchAll({ type: 'window' }));
	if (!pages || pages.length > 1) return respond(event);
	waiting.postMessage({ type: 'activate' } satisfies Message);
	// An icon of its own, for to a page without one browsers add a request of theirs.
	const again = '<!doctype html><link rel="icon" href="data:,">';
	return new Response(again, { headers: { 'content-type': 'text/html', refresh: '0' } });
}

async function respond({ request, clientId }: FetchEvent): Promise<Response> {
	const askingPath = async () => {
		const client = await self.clients.get(clientId);
		return client ? new URL(client.url).pathname : null;
	};
	return answer(request, { cache: await caches.open(cacheName), fetch, askingPath });
}

async function forgetOtherVersions(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
}
