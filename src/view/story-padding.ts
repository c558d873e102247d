/** A box on the screen, CSS pixels. */
export interface ScreenBox {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Room that the camera leaves at each side of the map, CSS pixels. */
export interface Padding {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** How much room captions leave of a map: at its sides, and in its midst, in the map's own pixels. */
export interface CaptionRoom {
	/** Room that the camera leaves. */
	padding: Padding;
	/** The least room that rings and their names leave. */
	edges: Padding;
	covered: ScreenBox[];
}

/** Least room at every side, as a share of the map's shorter side, and at least so many pixels. */
const marginShare = 0.03;
const leastMarginPx = 12;

/** Sides that a cover could be at; it is counted at the one where that costs the least room. */
function coveredAt(frame: ScreenBox, cover: ScreenBox): { side: keyof Padding; px: number } {
	const sides = [
		{ side: 'left' as const, px: cover.right - frame.left },
		{ side: 'right' as const, px: frame.right - cover.left },
		{ side: 'top' as const, px: cover.bottom - frame.top },
		{ side: 'bottom' as const, px: frame.bottom - cover.top }
	];
	return sides.reduce((best, one) => (one.px < best.px ? one : best));
}

const overlaps = (a: ScreenBox, b: ScreenBox): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * The padding that keeps a chapter's subject clear of what covers the map. `frame` is the map, `covers` what lies over it;
 * what lies beside it takes no room.
 */
export function paddingFor(frame: ScreenBox, covers: ScreenBox[]): Padding {
	const shorter = Math.min(frame.right - frame.left, frame.bottom - frame.top);
	return withMargin(edgesFor(frame, covers), Math.max(leastMarginPx, Math.round(shorter * marginShare)));
}

/** As `paddingFor`, with the least margin only. */
export const tightPaddingFor = (frame: ScreenBox, covers: ScreenBox[]): Padding =>
	withMargin(edgesFor(frame, covers), leastMarginPx);

/** How far covers reach in from each side. */
function edgesFor(frame: ScreenBox, covers: ScreenBox[]): Padding {
	const padding: Padding = { left: 0, top: 0, right: 0, bottom: 0 };
	for (const cover of covers.filter((one) => overlaps(frame, one))) {
		const { side, px } = coveredAt(frame, cover);
		padding[side] = Math.max(padding[side], Math.ceil(px));
	}
	return padding;
}

const withMargin = ({ left, top, right, bottom }: Padding, margin: number): Padding => ({
	left: left + margin,
	top: top + margin,
	right: right + margin,
	bottom: bottom + margin
});

/** Boxes in the pixels of the frame around them, without those that are not laid out. */
export const boxesWithin = (frame: ScreenBox, boxes: ScreenBox[]): ScreenBox[] =>
	boxes
		.filter(({ left, right }) => right > left)
		.map(({ left, top, right, bottom }) => ({
			left: left - frame.left,
			top: top - frame.top,
			right: right - frame.left,
			bottom: bottom - frame.top
		}));
