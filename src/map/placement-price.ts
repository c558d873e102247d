import type { Box, BadgeInput, BadgePlacement, Fixed, PixelPoint } from './placement.ts';

/**
 * What a place for a ring or plate costs: per pixel of leader and per pixel along the course, per sample of another
 * course covered; hiding the whole of its own course costs `ownCourse`, crossing a leader `crossing`. Overlap with
 * another badge is worst.
 */
const cost = {
	leader: 4,
	leaderPx: 0.4,
	alongPx: 0.06,
	sample: 1.5,
	ownCourse: 60,
	crossing: 60,
	outside: 120,
	overlap: 1000
};

/** From a badge's point to its ring. */
export type Leader = [PixelPoint, PixelPoint];

/** What one badge has to mind: what stands on the map, and the places and leaders that the others have taken. */
export interface Surroundings extends Fixed {
	taken: Box[];
	leaders: Leader[];
	/** How many of the samples belong to the badge's own course. */
	ownSamples: number;
}

/** Where the badge stands before any leader. */
export function pointOf({ x, y, alternatives }: BadgeInput, alternative: number | null): PixelPoint {
	return alternative === null ? { x, y } : (alternatives[alternative] ?? { x, y });
}

export function leaderOf(badge: BadgeInput, { alternative, dx, dy }: BadgePlacement): Leader | null {
	if (dx === 0 && dy === 0) return null;
	const point = pointOf(badge, alternative);
	return [point, { x: point.x + dx, y: point.y + dy }];
}

const overlaps = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const contains = (box: Box, { x, y }: PixelPoint): boolean =>
	x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

export const isInside = (box: Box, frame: Box): boolean =>
	box.x >= frame.x &&
	box.y >= frame.y &&
	box.x + box.width <= frame.x + frame.width &&
	box.y + box.height <= frame.y + frame.height;

/** Whether b crossesBox left of the way from a to c. */
const turnsLeft = (a: PixelPoint, b: PixelPoint, c: PixelPoint): boolean =>
	(c.y - a.y) * (b.x - a.x) > (b.y - a.y) * (c.x - a.x);

const cross = ([a, b]: Leader, [c, d]: Leader): boolean =>
	turnsLeft(a, c, d) !== turnsLeft(b, c, d) && turnsLeft(a, b, c) !== turnsLeft(a, b, d);

const diagonalsOf = ({ x, y, width, height }: Box): [Leader, Leader] => [
	[
		{ x, y },
		{ x: x + width, y: y + height }
	],
	[
		{ x: x + width, y },
		{ x, y: y + height }
	]
];

const crossesBox = (leader: Leader, box: Box): boolean =>
	diagonalsOf(box).some((line) => cross(leader, line));

/** What a ring or a plate costs by what it covers. */
export function priceOfBox(id: string, box: Box, surroundings: Surroundings): number {
	const { taken, obstacles, samples, frame, ownSamples } = surroundings;
	let price = frame && !isInside(box, frame) ? cost.outside : 0;
	for (const other of taken) if (overlaps(box, other)) price += cost.overlap;
	for (const obstacle of obstacles) if (overlaps(box, obstacle)) price += obstacle.weight;
	for (const sample of samples)
		if (contains(box, sample)) price += sample.id === id ? cost.ownCourse / ownSamples : cost.sample;
	return price;
}

/** As `priceOfBox` for a ring, which on another's course would seem to speak of that. */
export function priceOfRing(id: string, box: Box, surroundings: Surroundings): number {
	const { samples, foreignSample = 0 } = surroundings;
	const foreign =
		foreignSample && samples.filter((sample) => sample.id !== id && contains(box, sample)).length;
	return priceOfBox(id, box, surroundings) + foreign * foreignSample;
}

/** What the way from the badge's own point costs: along its course, or off it by a leader. */
export function priceOfWay(
	badge: BadgeInput,
	placement: BadgePlacement,
	{ taken, leaders, uncrossed = [] }: Surroundings
): number {
	const { x, y } = pointOf(badge, placement.alternative);
	const along = Math.hypot(x - badge.x, y - badge.y) * cost.alongPx;
	const leader = leaderOf(badge, placement);
	if (!leader) return along;
	const crossings = leaders.filter((other) => cross(leader, other)).length;
	const covered = [...taken, ...uncrossed].filter((box) => crossesBox(leader, box)).length;
	const lengthPx = Math.hypot(placement.dx, placement.dy);
	return along + cost.leader + lengthPx * cost.leaderPx + (crossings + covered) * cost.crossing;
}
