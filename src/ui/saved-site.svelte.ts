import { dev, version } from '$app/env';
import type { Message } from '#service-worker/message.ts';

const quietMs = 3_000;
/** A page that shows one story after another never stops fetching, and has all it needs to start by then. */
const latestMs = 30_000;
const hourMs = 3_600_000;

/** The saved copy of the site in this browser: keeps it up to date and tells of it. */
export class SavedSite {
	/** Whether there is no network, and the page is a saved one. */
	offline = $state(false);
	/** Whether a newer version is saved and waits to be used. */
	newer = $state(false);
	#waiting: ServiceWorker | null = null;

	/** Saves the site once this page has what it needs itself, and looks for a newer version from time to time. */
	async keep(signal: AbortSignal): Promise<void> {
		if (dev || !('serviceWorker' in navigator)) return;
		this.#watchNetwork(signal);
		reloadWithVersion(signal);
		if (!navigator.serviceWorker.controller) await networkIsQuiet();
		if (signal.aborted) return;
		const registration = await navigator.serviceWorker.register('/service-worker.js', {
			updateViaCache: 'none'
		});
		this.#watchVersions(registration, signal);
		const { active } = await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller) tell(active, { type: 'claim', version });
	}

	/** Puts the newer version in the place of this one; every open page is loaded anew. */
	useNewer(): void {
		tell(this.#waiting, { type: 'activate' });
	}

	#watchNetwork(signal: AbortSignal) {
		const look = () => (this.offline = !navigator.onLine && navigator.serviceWorker.controller !== null);
		look();
		for (const change of ['online', 'offline']) addEventListener(change, look, { signal });
		navigator.serviceWorker.addEventListener('controllerchange', look, { signal });
	}

	#watchVersions(registration: ServiceWorkerRegistration, signal: AbortSignal) {
		const look = () => {
			this.#waiting = registration.waiting;
			this.newer = this.#waiting !== null;
		};
		look();
		const watchNext = () => registration.installing?.addEventListener('statechange', look, { signal });
		watchNext();
		registration.addEventListener('updatefound', watchNext, { signal });
		// A page on a wall stays open for weeks: nobody navigates there, which is when browsers look by themselves.
		const update = () => void registration.update().catch(() => undefined);
		const clock = setInterval(update, hourMs);
		signal.addEventListener('abort', () => clearInterval(clock));
		addEventListener('online', update, { signal });
	}
}

function tell(worker: ServiceWorker | null, message: Message): void {
	worker?.postMessage(message);
}

/** A page that belonged to one version must not go on with another one. */
function reloadWithVersion(signal: AbortSignal): void {
	let belongs = navigator.serviceWorker.controller !== null;
	const change = () => {
		if (belongs) location.reload();
		belongs = true;
	};
	navigator.serviceWorker.addEventListener('controllerchange', change, { signal });
}

/** Resolves when nothing has been fetched for a while, at the latest after `latestMs`: what the page needs itself comes first. */
function networkIsQuiet(): Promise<void> {
	return new Promise((resolve) => {
		const finish = () => {
			observer.disconnect();
			clearTimeout(quiet);
			clearTimeout(latest);
			resolve();
		};
		const latest = setTimeout(finish, latestMs);
		let quiet = setTimeout(finish, quietMs);
		const observer = new PerformanceObserver(() => {
			clearTimeout(quiet);
			quiet = setTimeout(finish, quietMs);
		});
		observer.observe({ type: 'resource' });
	});
}
