/** What a page tells of itself, gathered from its first script on. Times since the navigation began. */
export interface Probe {
	longTasksMs: number[];
	layoutShift: number;
	liveAtMs: number | null;
	/** From a click to the frame after its popup stood; null until it is there. */
	popupMs: number | null;
	/** Frames drawn since the count was set to 0. */
	frames: number;
}

declare global {
	interface Window {
		benchProbe: Probe;
	}
}

/** What the page's console says once the map is live: to be told costs the page less than to be asked. */
export const liveNote = 'bench: the map is live';

/** Runs in the page before its own scripts. Must not refer to anything outside of itself. */
export function installProbe({ popupSelector, liveNote }: { popupSelector: string; liveNote: string }): void {
	const probe: Probe = { longTasksMs: [], layoutShift: 0, liveAtMs: null, popupMs: null, frames: 0 };
	window.benchProbe = probe;
	const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
	observe('longtask', ({ duration }) => probe.longTasksMs.push(duration));
	observe('layout-shift', (entry) => {
		const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
		if (!hadRecentInput) probe.layoutShift += value;
	});

	let clickedAtMs: number | null = null;
	addEventListener(
		'click',
		({ timeStamp }) => {
			clickedAtMs = timeStamp;
			probe.popupMs = null;
		},
		{ capture: true }
	);
	const hasPopup = () =>
		[...document.querySelectorAll(popupSelector)].some(
			(popup) => popup.clientHeight > 8 && popup.checkVisibility({ visibilityProperty: true })
		);
	const notePaint = (since: number) => {
		const channel = new MessageChannel();
		channel.port1.onmessage = () => (probe.popupMs ??= performance.now() - since);
		requestAnimationFrame(() => channel.port2.postMessage(null));
	};
	new MutationObserver(() => {
		if (probe.liveAtMs === null && document.querySelector('[data-map-state="live"]')) {
			probe.liveAtMs = performance.now();
			console.debug(liveNote);
		}
		if (clickedAtMs === null || !hasPopup()) return;
		notePaint(clickedAtMs);
		clickedAtMs = null;
	}).observe(document, { subtree: true, childList: true, attributes: true });

	const count = () => {
		probe.frames += 1;
		requestAnimationFrame(count);
	};
	addEventListener('bench-count-frames', () => requestAnimationFrame(count), { once: true });
}
