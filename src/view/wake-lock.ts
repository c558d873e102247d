/**
 * Keeps the display awake until `signal` ends. Browsers take the lock away when the page is hidden: it is asked for again
 * when it shows. A refusal (no HTTPS, little battery) changes nothing, and is asked again then.
 */
export function keepAwake(signal: AbortSignal): void {
	if (!('wakeLock' in navigator)) return;
	let held: WakeLockSentinel | null = null;
	async function take() {
		if (document.visibilityState !== 'visible' || (held && !held.released)) return;
		try {
			held = await navigator.wakeLock.request('screen');
		} catch {
			held = null;
		}
		if (signal.aborted) await held?.release();
	}
	document.addEventListener('visibilitychange', () => void take(), { signal });
	signal.addEventListener('abort', () => void held?.release());
	void take();
}
