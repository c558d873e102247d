import type { ImageSource, Map as Engine } from 'maplibre-gl';
import type { Theme } from '#model/theme.ts';
import type { MapFeatures } from '#view/map-features.ts';
import { worldPx } from './zone-frame.ts';

/** The small picture is the drawing's, which the page has already; whole addresses, because the engine's worker asks for them. */
const addressOf = (theme: Theme, isSharp: boolean): string =>
	new URL(`/map/${isSharp ? '' : 'small-'}relief-${theme}.webp`, location.origin).href;

/** The relief that a map opens with. */
export const openingReliefUrl = (theme: Theme): string => addressOf(theme, false);

/** The sharp picture in place of the one at an address. */
export const sharpReliefUrl = (url: string): string => url.replace('/small-relief-', '/relief-');

/** Beyond this side of its pixels on the screen, in device pixels, the small picture looks soft. */
const coarsestPx = 3;

/** The shaded relief of a live map: small where that is sharp enough, and in the theme that is worn. */
export class LiveRelief {
	#map: Engine;
	#relief: MapFeatures['relief'];
	#theme: Theme;
	#isSharp = false;

	constructor(map: Engine, relief: MapFeatures['relief'], theme: Theme) {
		this.#map = map;
		this.#relief = relief;
		this.#theme = theme;
	}

	/** From now on the sharp picture comes once it is needed, and stays. */
	sharpenWhenNeeded(): void {
		const sharpen = () => {
			if (this.#pixelPx() <= coarsestPx) return;
			this.#map.off('zoomend', sharpen);
			this.#isSharp = true;
			this.#show();
		};
		this.#map.on('zoomend', sharpen);
		sharpen();
	}

	/** Resolves when the picture of a theme is at hand; what fails to come is the engine's to report when it is worn. */
	async fetch(theme: Theme): Promise<void> {
		await fetch(addressOf(theme, this.#isSharp)).catch(() => undefined);
	}

	wear(theme: Theme): void {
		this.#theme = theme;
		this.#show();
	}

	/** Side of the small picture's pixels on the screen, in device pixels. */
	#pixelPx(): number {
		const { corners, smallWidthPx } = this.#relief;
		const [[west = 0], [east = 0]] = corners;
		const widthPx = ((east - west) / 360) * worldPx * 2 ** this.#map.getZoom() * this.#map.getPixelRatio();
		return widthPx / smallWidthPx;
	}

	#show(): void {
		const url = addressOf(this.#theme, this.#isSharp);
		this.#map.getSource<ImageSource>('relief')?.updateImage({ url });
	}
}
