import type { GeoJSONSourceSpecification, Map as Engine, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { longestSide, requireSides, TooLarge, type PixelSize } from './canvas-size.ts';
import { sharpReliefUrl } from '../relief.ts';
import { hiddenBox } from './hidden-box.ts';

/**
 * A second map behind the page that shows what the first one shows, at any pixel ratio. The first one is left alone: a
 * surface too large for the device takes the copy away, not the map that somebody looks at.
 */

/** What is marked in a map besides its style: selected, dimmed, highlighted. */
function copyStates(from: Engine, to: Engine, { sources }: StyleSpecification): void {
	for (const [source, specification] of Object.entries(sources)) {
		const { promoteId, data } = specification as GeoJSONSourceSpecification;
		if (typeof promoteId !== 'string' || typeof data === 'string') continue;
		const ids = new Set(
			(data as FeatureCollection).features.map(({ properties }) => String(properties?.[promoteId]))
		);
		for (const id of ids) to.setFeatureState({ source, id }, from.getFeatureState({ source, id }) ?? {});
	}
}

/** A picture may be looked at more closely than the screen. */
function withSharpRelief(style: StyleSpecification): StyleSpecification {
	const { relief } = style.sources;
	if (relief?.type !== 'image' || relief.url === undefined) return style;
	return { ...style, sources: { ...style.sources, relief: { ...relief, url: sharpReliefUrl(relief.url) } } };
}

/** Site icons and the boxes that keep names off the rings. */
function copyImages(from: Engine, to: Engine): void {
	for (const name of from.listImages()) {
		const { data, pixelRatio, sdf } = from.getImage(name) ?? {};
		if (data && !to.hasImage(name))
			to.addImage(name, data, { pixelRatio: pixelRatio ?? 1, sdf: sdf ?? false });
	}
}

/** Resolves at an event of the map; rejects where the surface is lost before it, or `signal` aborts. */
function happens(map: Engine, event: 'load' | 'idle', asked: PixelSize, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		map.once('webglcontextlost', () =>
			reject(new TooLarge(asked, { width: asked.width >> 1, height: asked.height >> 1 }))
		);
		map.once(event, () => resolve());
	});
}

/**
 * Draws what `live` shows at `ratio` device pixels to a CSS pixel and hands the canvas to `paint`, which has to take
 * the picture at once. Throws `TooLarge` where the device cannot draw as much, and the signal's reason when it aborts.
 */
export async function drawCopy(
	live: Engine,
	ratio: number,
	signal: AbortSignal,
	paint: (canvas: HTMLCanvasElement) => void
): Promise<void> {
	const { clientWidth: width, clientHeight: height } = live.getContainer();
	const asked = { width: Math.floor(width * ratio), height: Math.floor(height * ratio) };
	const gl = live.getCanvas().getContext('webgl2');
	const side = gl ? longestSide(gl) : Infinity;
	requireSides(asked, side);
	const { Map: EngineMap } = await import('../engine.ts');
	signal.throwIfAborted();
	const box = hiddenBox();
	Object.assign(box.style, { width: `${width}px`, height: `${height}px` });
	const style = withSharpRelief(live.getStyle());
	const copy: Engine = new EngineMap({
		container: box,
		style,
		center: live.getCenter(),
		zoom: live.getZoom(),
		minZoom: live.getMinZoom(),
		maxZoom: live.getMaxZoom(),
		pixelRatio: ratio,
		maxCanvasSize: [asked.width, asked.height],
		canvasContextAttributes: { preserveDrawingBuffer: true },
		interactive: false,
		attributionControl: false,
		fadeDuration: 0,
		trackResize: false
	});
	try {
		copyImages(live, copy);
		await happens(copy, 'load', asked, signal);
		copyStates(live, copy, style);
		const drawn = happens(copy, 'idle', asked, signal);
		copy.triggerRepaint();
		await drawn;
		const canvas = copy.getCanvas();
		const surface = canvas.getContext('webgl2');
		const [gotWidth, gotHeight] = [surface?.drawingBufferWidth ?? 0, surface?.drawingBufferHeight ?? 0];
		if (gotWidth !== asked.width || gotHeight !== asked.height)
			throw new TooLarge(asked, { width: gotWidth, height: gotHeight });
		paint(canvas);
	} finally {
		copy.remove();
		box.remove();
	}
}
