import type { Map as LiveMap } from 'maplibre-gl';
import { zoneBounds } from './camera.ts';

/** Camera moves in one manner: eased, or cut where motion is unwanted, and then faded in; never an arc. */

const cameraMs = 1200;
const zoomMs = 250;
const sheetMs = 280;

/** Marks of moves, for those who listen to them: what is selected comes into view, or the whole zone does. */
const ownMove = { ownMove: true };
const zoneMove = { showsZone: true };
/** A move that only answers to what covers the map's edges. */
const edgeMove = { ...ownMove, isForEdges: true };

export const isOwnMove = (event: object): boolean => 'ownMove' in event;
/** Whether a move only answered to the page around the map: such a one is not written into the address. */
export const isForEdges = (event: object): boolean => 'isForEdges' in event;

const sideNames = ['top', 'right', 'bottom', 'left'] as const;
type Edges = Record<(typeof sideNames)[number], number>;
const sides = (px: (side: keyof Edges) => number): Edges => ({
	top: px('top'),
	right: px('right'),
	bottom: px('bottom'),
	left: px('left')
});

const fadeMs = 200;

/** Whether the reader wants cuts in place of motion. */
export const prefersCuts = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How long a move may take. A cut takes no time, but must not pass unseen: the picture fades in. */
export function moveMs(map: LiveMap, ms: number): number {
	if (!prefersCuts()) return ms;
	map.getCanvas().animate([{ opacity: 0.25 }, { opacity: 1 }], fadeMs);
	return 0;
}

/** Room around the zone in the opening view, in pixels: that which the frame of the static map leaves. */
export function zonePadding(container: HTMLElement, frame: HTMLElement): Edges {
	const outer = container.getBoundingClientRect();
	const inner = frame.getBoundingClientRect();
	return {
		top: inner.top - outer.top,
		bottom: outer.bottom - inner.bottom,
		left: inner.left - outer.left,
		right: outer.right - inner.right
	};
}

export function zoomBy(map: LiveMap, steps: number): void {
	map.zoomTo(map.getZoom() + steps, { duration: moveMs(map, zoomMs) });
}

/** What lies over the map's edges, as the styles say. Pixels. */
function coveredEdges(map: LiveMap): Edges {
	const style = getComputedStyle(map.getContainer());
	const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
	return { top: px('--covered-top'), bottom: px('--covered-bottom'), left: 0, right: px('--covered-right') };
}

/** Puts the centre of the camera into the middle of what can be seen of the map, without a movement. */
export function frameAtOnce(map: LiveMap): void {
	map.jumpTo({ padding: coveredEdges(map) }, edgeMove);
}

/** The whole zone, in what can be seen of the map. */
export function showZone(
	map: LiveMap,
	frame: HTMLElement,
	ms: number = cameraMs,
	mark: object = zoneMove
): void {
	const room = zonePadding(map.getContainer(), frame);
	const edges = coveredEdges(map);
	const now = map.getPadding();
	const padding = sides((side) => room[side] - (now[side] ?? 0));
	const { zoom } = map.cameraForBounds(zoneBounds, { padding }) ?? {};
	const { center } = map.cameraForBounds(zoneBounds) ?? {};
	if (zoom === undefined || center === undefined) return;
	const off = sides((side) => room[side] - edges[side]);
	const offset: [number, number] = [(off.left - off.right) / 2, (off.top - off.bottom) / 2];
	map.easeTo({ center, zoom, padding: edges, offset, duration: moveMs(map, ms) }, mark);
}

/** A position in degrees, and how far from it in pixels stands what has to be seen with it. */
export interface Sight {
	position: [number, number];
	dx: number;
	dy: number;
	/** Where to move to if it cannot be seen; the position itself where nothing is said. */
	center?: [number, number] | undefined;
}

/** Whether a sight lies in the open part of the map once the camera has taken these edges into account. */
function isInSight(map: LiveMap, { position, dx, dy }: Sight, edges: Edges): boolean {
	const now = map.getPadding();
	const shift = (low: 'left' | 'top', high: 'right' | 'bottom') =>
		(edges[low] - edges[high] - ((now[low] ?? 0) - (now[high] ?? 0))) / 2;
	const { clientWidth, clientHeight } = map.getContainer();
	const at = map.project(position);
	const settled = { x: at.x + shift('left', 'right'), y: at.y + shift('top', 'bottom') };
	const marginPx = Math.min(60, clientWidth * 0.1);
	return [0, 1].every((share) => {
		const [x, y] = [settled.x + share * dx, settled.y + share * dy];
		const isBeside = x < marginPx || x > clientWidth - edges.right - marginPx;
		return !isBeside && y > edges.top + marginPx && y < clientHeight - edges.bottom - marginPx;
	});
}

/** Keeps a sight in the open part of the map, and moves no more than that needs. */
export function keepInSight(map: LiveMap, sight: Sight): void {
	const padding = coveredEdges(map);
	if (isInSight(map, sight, padding)) return keepCentre(map);
	const zoom = Math.max(map.getZoom(), 8.2);
	const center = sight.center ?? sight.position;
	map.easeTo({ center, zoom, padding, duration: moveMs(map, cameraMs) }, ownMove);
}

/** Keeps what is in the middle of the open part of the map there, whatever covers the edges now. */
function keepCentre(map: LiveMap): void {
	const padding = coveredEdges(map);
	const now = map.getPadding();
	if (sideNames.every((side) => now[side] === padding[side])) return;
	map.easeTo({ padding, duration: moveMs(map, sheetMs) }, edgeMove);
}

/**
 * Answers to what covers the map's edges: the returned function keeps `sightOf()` in sight, or the whole zone as long as
 * that is what one looks at, or the middle of the map.
 */
export function watchEdges(
	map: LiveMap,
	frame: HTMLElement,
	openedOnZone: boolean,
	sightOf: () => Sight | null
): () => void {
	let looksAtZone = openedOnZone;
	map.on('movestart', (event) => {
		if (!isForEdges(event)) looksAtZone = 'showsZone' in event;
	});
	const reframe = () => {
		const sight = sightOf();
		if (sight) keepInSight(map, sight);
		else if (looksAtZone) showZone(map, frame, sheetMs, edgeMove);
		else keepCentre(map);
	};
	map.on('resize', reframe);
	return reframe;
}

/**
 * Moves the map by what an element sticks out of its open part, so that all of it can be read. Of one that is larger than
 * that the beginning is shown.
 */
export function bringInside(map: LiveMap, element: HTMLElement): void {
	const frame = map.getContainer().getBoundingClientRect();
	const edges = coveredEdges(map);
	const card = element.getBoundingClientRect();
	// Never so far that the beginning is lost: a second look must find nothing to move, or the map would never rest.
	const tooFar = (before: number, beyond: number) =>
		Math.trunc(before < 0 ? before : Math.max(0, Math.min(beyond, before)));
	const dx = tooFar(card.left - frame.left - 10, card.right - frame.right + edges.right + 10);
	const dy = tooFar(card.top - frame.top - edges.top - 10, card.bottom - frame.bottom + edges.bottom + 10);
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
