import type { Map as LiveMap } from 'maplibre-gl';
import { zoneBounds } from './camera.ts';

/** Camera moves in one manner: eased, or cut where motion is unwanted, and then faded in; never an arc. */

const cameraMs = 1200;
const zoomMs = 250;

const fadeMs = 200;

/** How long a move may take. A cut takes no time, but must not pass unseen: the picture fades in. */
export function moveMs(map: LiveMap, ms: number): number {
	if (!window.matchMedia('(prefers-reduced-motion: reduce)').matches) return ms;
	map.getCanvas().animate([{ opacity: 0.25 }, { opacity: 1 }], fadeMs);
	return 0;
}

/** Room around the zone in the opening view, in pixels: that which the frame of the static map leaves. */
export function zonePadding(container: HTMLElement, frame: HTMLElement) {
	const outer = container.getBoundingClientRect();
	const inner = frame.getBoundingClientRect();
	return {
		top: inner.top - outer.top,
		bottom: outer.bottom - inner.bottom,
		left: inner.left - outer.left,
		right: outer.right - inner.right
	};
}

/** Back to the whole zone. */
export function showZone(map: LiveMap, frame: HTMLElement): void {
	map.fitBounds(zoneBounds, {
		padding: zonePadding(map.getContainer(), frame),
		duration: moveMs(map, cameraMs)
	});
}

export function zoomBy(map: LiveMap, steps: number): void {
	map.zoomTo(map.getZoom() + steps, { duration: moveMs(map, zoomMs) });
}

/** Marks moves that bring what is selected into view, for those who listen to the map's moves. */
const ownMove = { ownMove: true };
export const isOwnMove = (event: object): boolean => 'ownMove' in event;

/**
 * Moves to `center` only when the position is out of sight, or would be under a sheet that covers `coveredPx` at the
 * bottom.
 */
export function bringIntoView(
	map: LiveMap,
	position: [number, number],
	coveredPx: number,
	center: [number, number] = position
): void {
	const { x, y } = map.project(position);
	const { clientWidth, clientHeight } = map.getContainer();
	const marginPx = Math.min(60, clientWidth * 0.1);
	const isSeen =
		x > marginPx && x < clientWidth - marginPx && y > marginPx && y < clientHeight - marginPx - coveredPx;
	if (isSeen) return;
	map.easeTo(
		{
			center,
			zoom: Math.max(map.getZoom(), 8.2),
			offset: [0, -coveredPx / 2],
			duration: moveMs(map, cameraMs)
		},
		ownMove
	);
}

/**
 * Moves the map by what an element sticks out of its frame, so that all of it can be read. Of one that is larger than
 * the frame the beginning is shown.
 */
export function bringInside(map: LiveMap, element: HTMLElement): void {
	const frame = map.getContainer().getBoundingClientRect();
	const card = element.getBoundingClientRect();
	// Never so far that the beginning is lost: a second look must find nothing to move, or the map would never rest.
	const tooFar = (before: number, beyond: number) =>
		Math.trunc(before < 0 ? before : Math.max(0, Math.min(beyond, before)));
	const dx = tooFar(card.left - frame.left - 10, card.right - frame.right + 10);
	const dy = tooFar(card.top - frame.top - 10, card.bottom - frame.bottom + 10);
	if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { duration: moveMs(map, 300) }, ownMove);
}

/** Zooms at which a place that is known to the spot, and one that stands for a whole county, is well seen. */
const spotZoom = 10.4;
const wideZoom = 9;
const wideFromM = 10_000;

/** Goes to a place and as near as its position is known; never away from a nearer view. */
export function flyToPlace(map: LiveMap, position: [number, number], uncertaintyM: number): void {
	const zoom = uncertaintyM >= wideFromM ? wideZoom : Math.max(spotZoom, map.getZoom());
	map.easeTo({ center: position, zoom, duration: moveMs(map, cameraMs) });
}
