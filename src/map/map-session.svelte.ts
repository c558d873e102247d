import type { Language } from '#model/text.ts';
import { ensureChineseFace } from '#ui/chinese-face.ts';
import type { createLiveMap, LiveMap, MapContent } from './live-map.ts';
import { loadMapContent, namesIn } from './map-content.ts';
import { loadMapCode } from './map-code.ts';

/** Static: the drawing of the document alone. Unavailable: the drawing stands in for a live map that cannot be had. */
export type MapState = 'static' | 'loading' | 'live' | 'unavailable';
/** What holds the live map up: its data failed or is slow, the device has no WebGL, or has taken its surface away. */
export type Trouble = 'data' | 'slow' | 'engine' | 'paused';

/** Longer than this and a reader wonders. */
const slowAfterMs = 8000;

/** What the live map tells of its drawing surface. */
export interface SurfaceEvents {
	onlive: () => void;
	onlost: () => void;
	onrestored: () => void;
}

type Start = (create: typeof createLiveMap, content: MapContent, events: SurfaceEvents) => Promise<LiveMap>;

/** The life of one map: opens it, again where that failed, and falls back to the drawing while there is none. */
export class MapSession {
	state = $state<MapState>('static');
	trouble = $state<Trouble | null>(null);
	/** The live map while it can be used. */
	live = $state.raw<LiveMap | null>(null);
	content = $state.raw<MapContent | null>(null);
	#language: Language;
	#start: Start;
	#opened: LiveMap | null = null;
	#attempt = new AbortController();

	constructor(language: Language, start: Start) {
		this.#language = language;
		this.#start = start;
	}

	/** Opens the map; an attempt under way is given up for the new one. */
	async open(): Promise<void> {
		this.#attempt.abort();
		const { signal } = (this.#attempt = new AbortController());
		this.state = 'loading';
		this.trouble = null;
		const timer = setTimeout(() => (this.trouble = 'slow'), slowAfterMs);
		signal.addEventListener('abort', () => clearTimeout(timer));
		try {
			const [content, [{ createLiveMap: create }]] = await Promise.all([
				loadMapContent(this.#language, signal),
				loadMapCode()
			]);
			if (signal.aborted) return;
			clearTimeout(timer);
			this.trouble = null;
			await ensureChineseFace(namesIn(content.features));
			if (!signal.aborted) await this.#mount(create, content, signal);
		} catch {
			if (!signal.aborted) this.#fail('data');
		} finally {
			clearTimeout(timer);
		}
	}

	async #mount(create: typeof createLiveMap, content: MapContent, signal: AbortSignal): Promise<void> {
		this.content = content;
		try {
			const opened = await this.#start(create, content, {
				onlive: () => (this.state = 'live'),
				onlost: () => {
					this.live = null;
					this.state = 'unavailable';
					this.trouble = 'paused';
				},
				onrestored: () => {
					this.live = this.#opened;
					this.state = 'live';
					this.trouble = null;
				}
			});
			// Who went away meanwhile, or opened another one, has no use for it.
			if (signal.aborted) return opened.remove();
			this.#opened = opened;
			if (this.trouble !== 'paused') this.live = opened;
		} catch (error) {
			console.warn('map engine:', error instanceof Error ? error.message : error);
			this.#fail('engine');
		}
	}

	#fail(trouble: Trouble): void {
		this.state = 'unavailable';
		this.trouble = trouble;
	}

	close(): void {
		this.#attempt.abort();
		this.#opened?.remove();
	}
}
