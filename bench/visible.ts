/** A picture of the screen: rows of pixels of `channels` bytes each, red, green and blue first. */
export interface Frame {
	width: number;
	height: number;
	channels: number;
	data: Uint8Array;
}

/** A point of the screen in its pixels. */
export type ScreenPoint = readonly [x: number, y: number];

type Colour = readonly [number, number, number];

/** A line's dashes and pixel rounding may differ between two ways of drawing it: it is looked for this far around. */
const reachPx = 6;
/** Fainter than this (0 to 255, in the strongest channel) nobody sees a line, nor counts it as shown. */
const leastContrast = 24;
/** A line counts as shown at this share of the contrast that it has in the settled frame. */
const shownShare = 0.5;

const difference = (a: Colour, b: Colour): number =>
	Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));

function patchAt({ width, height, channels, data }: Frame, [x, y]: ScreenPoint): Colour[] {
	const patch: Colour[] = [];
	for (let row = Math.round(y) - reachPx; row <= Math.round(y) + reachPx; row++)
		for (let column = Math.round(x) - reachPx; column <= Math.round(x) + reachPx; column++) {
			if (row < 0 || column < 0 || row >= height || column >= width) continue;
			const at = (row * width + column) * channels;
			patch.push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
		}
	return patch;
}

/** The ground of a patch: a line is thin, so the middle value of each channel is not its own. */
function groundOf(patch: Colour[]): Colour {
	const middle = (channel: 0 | 1 | 2): number =>
		patch.map((colour) => colour[channel]).sort((a, b) => a - b)[patch.length >> 1] ?? 0;
	return [middle(0), middle(1), middle(2)];
}

/** How a line stands out at a point of the settled frame: which way from its ground, and how far. */
export interface Mark {
	point: ScreenPoint;
	/** Per channel, from the ground to the line. */
	contrast: Colour;
}

/**
 * What of `points` shows a line in the settled frame: labels, panels and the edge of the screen hide some points, and
 * these are no marks. Each page is thus held against its own last picture.
 */
export function marksIn(settled: Frame, points: readonly ScreenPoint[]): Mark[] {
	return points.flatMap((point) => {
		const patch = patchAt(settled, point);
		if (patch.length === 0) return [];
		const ground = groundOf(patch);
		const line = patch.reduce((best, colour) =>
			difference(colour, ground) > difference(best, ground) ? colour : best
		);
		if (difference(line, ground) < leastContrast) return [];
		return [{ point, contrast: [line[0] - ground[0], line[1] - ground[1], line[2] - ground[2]] as const }];
	});
}

/** Whether near the mark something stands out from its ground the same way and at least half as far. */
function isShown(frame: Frame, { point, contrast }: Mark): boolean {
	const patch = patchAt(frame, point);
	const ground = groundOf(patch);
	const squared = contrast[0] ** 2 + contrast[1] ** 2 + contrast[2] ** 2;
	const needed = shownShare * squared;
	return patch.some(
		(colour) =>
			(colour[0] - ground[0]) * contrast[0] +
				(colour[1] - ground[1]) * contrast[1] +
				(colour[2] - ground[2]) * contrast[2] >=
			needed
	);
}

/** The share of marks that a frame shows, 0 to 1; 0 where there is none to look for. */
export function shareShown(frame: Frame, marks: readonly Mark[]): number {
	if (marks.length === 0) return 0;
	return marks.filter((mark) => isShown(frame, mark)).length / marks.length;
}
