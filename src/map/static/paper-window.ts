import type { Extent, MapFeatures } from '#view/map-features.ts';
import type { Selection } from '#view/selection.ts';
import { toWorld, zoneBox } from '../zone-frame.ts';

/** What the static map shows on paper: all of the zone, or what the page is about, as near as the drawing is exact. */

/** A box in shares of the zone's box, from its north-west corner. */
interface Window {
	left: number;
	top: number;
	width: number;
	height: number;
}

/** Width to height on paper: of a tall window, as the overview is, and of a usual one. */
const tallRatio = 1.22;
const usualRatio = 1.55;
/** From this share of the zone's height on a window is tall: a flat one would leave no room for plates. */
const tallFrom = 0.75;
/** Room left around what the page is about, as a share of its size. */
const marginShare = 0.22;
/** Nearer than this share of the zone's height the drawing would pretend. */
const leastHeight = 0.38;

function extentOfSelection(features: MapFeatures, { kind, id }: Selection): Extent | null {
	return (kind === 'project' ? features.extents : features.memberExtents)[id] ?? null;
}

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** The extent in shares of the zone's box, as far as it lies inside. */
function boxOf([west, south, east, north]: Extent): Window {
	const [from, to] = [toWorld([west, north]), toWorld([east, south])];
	const [left, right] = [from, to].map(({ x }) => within((x - zoneBox.west) / zoneBox.width));
	const [top, bottom] = [from, to].map(({ y }) => within((y - zoneBox.north) / zoneBox.height));
	return {
		left: left ?? 0,
		top: top ?? 0,
		width: (right ?? 1) - (left ?? 0),
		height: (bottom ?? 1) - (top ?? 0)
	};
}

const zoneRatio = zoneBox.width / zoneBox.height;

/** The height of a window of a ratio that holds all of a box, with room around it. */
function heightAround(box: Window, ratio: number): number {
	const needed = Math.max(box.height, (box.width * zoneRatio) / ratio) * (1 + marginShare);
	return Math.min(1.04, Math.max(leastHeight, needed));
}

/** The window around the middle of a box, and its width to height on paper. */
function around(box: Window): Window & { ratio: number } {
	const ratio = heightAround(box, usualRatio) > tallFrom ? tallRatio : usualRatio;
	const height = heightAround(box, ratio);
	const width = (height * ratio) / zoneRatio;
	return {
		left: box.left + (box.width - width) / 2,
		top: Math.min(Math.max(box.top + (box.height - height) / 2, -0.02), 1.02 - height),
		width,
		height,
		ratio
	};
}

const whole: Window = { left: 0, top: 0, width: 1, height: 1 };
const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/**
 * Custom properties of the document that say what the map shows on paper: `print.css` lays the static map out by them.
 * A selection without a position is shown in the whole zone.
 */
export function paperWindow(features: MapFeatures, selection: Selection | null): Record<string, string> {
	const extent = selection && extentOfSelection(features, selection);
	const { left, top, width, height, ratio } = around(extent ? boxOf(extent) : whole);
	return {
		'--paper-ratio': ratio.toFixed(3),
		'--paper-left': percent(-left / width),
		'--paper-top': percent(-top / height),
		'--paper-width': percent(1 / width),
		'--paper-height': percent(1 / height),
		// Where the corner for the scale lies, in the zone's own box.
		'--paper-west': percent(left),
		'--paper-south': percent(top + height)
	};
}

/** Sets them in the browser, where another selection than the document's own may stand. */
export function setPaperWindow(features: MapFeatures, selection: Selection | null): void {
	for (const [name, value] of Object.entries(paperWindow(features, selection)))
		document.documentElement.style.setProperty(name, value);
}
