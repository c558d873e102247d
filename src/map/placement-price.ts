import type { BadgeInput, BadgePlacement, Box, CourseSample, Fixed, PixelPoint } from './placement.ts';

/**
 * What a place for a ring or plate costs: per pixel of leader and per pixel along the course, per sample of another
 * course covered; hiding the whole of its own course costs `ownCourse`, a leader costs `crossing` where it crosses another or
 * a name, `onCourse` where it crosses another course, and `under` where it would run under a ring or plate. Overlap with
 * another badge is worst.
 */
const cost = {
	leader: 4,
	leaderPx: 0.4,
	alongPx: 0.06,
	sample: 1.5,
	ownCourse: 60,
	crossing: 60,
	under: 200,
	onCourse: 10,
	outside: 120,
	overlap: 1000
};

/** Half of what courses are sampled by, so that a leader that crosses one touches a sample of it. */
const touchPx = 8;

/** From a badge's point to its ring. */
export type Leader = [PixelPoint, PixelPoint];

/** What a badge covers where it stands: the boxes of its ring and its plate, and its leader. */
export interface Cover {
	boxes: Box[];
	leader: Leader | null;
	/** Around all of it. */
	around: Box;
}

export function coverOf(boxes: Box[], leader: Leader | null): Cover {
	const [xs, ys] = [leader?.map(({ x }) => x) ?? [], leader?.map(({ y }) => y) ?? []];
	const x = Math.min(...xs, ...boxes.map((box) => box.x));
	const y = Math.min(...ys, ...boxes.map((box) => box.y));
	const width = Math.max(...xs, ...boxes.map((box) => box.x + box.width)) - x;
	const height = Math.max(...ys, ...boxes.map((box) => box.y + box.height)) - y;
	return { boxes, leader, around: { x, y, width, height } };
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

export const overlaps = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const isInside = (box: Box, frame: Box): boolean =>
	box.x >= frame.x &&
	box.y >= frame.y &&
	box.x + box.width <= frame.x + frame.width &&
	box.y + box.height <= frame.y + frame.height;

/** Whether b lies left of the way from a to c. */
const turnsLeft = (a: PixelPoint, b: PixelPoint, c: PixelPoint): boolean =>
	(c.y - a.y) * (b.x - a.x) > (b.y - a.y) * (c.x - a.x);

const cross = ([a, b]: Leader, [c, d]: Leader): boolean =>
	turnsLeft(a, c, d) !== turnsLeft(b, c, d) && turnsLeft(a, b, c) !== turnsLeft(a, b, d);

/** After what share of the way from `start` to `start + run` it lies between two numbers, and after what share no longer. */
const enters = (start: number, run: number, low: number, high: number): number =>
	run === 0
		? start > low && start < high
			? 0
			: Infinity
		: Math.min((low - start) / run, (high - start) / run);
const leaves = (start: number, run: number, low: number, high: number): number =>
	run === 0 ? 1 : Math.max((low - start) / run, (high - start) / run);

/** Whether any of a leader lies in a box. */
function crossesBox([from, to]: Leader, { x, y, width, height }: Box): boolean {
	const [runX, runY] = [to.x - from.x, to.y - from.y];
	const entersAt = Math.max(0, enters(from.x, runX, x, x + width), enters(from.y, runY, y, y + height));
	const leavesAt = Math.min(1, leaves(from.x, runX, x, x + width), leaves(from.y, runY, y, y + height));
	return entersAt < leavesAt;
}

const xOf = ({ x }: PixelPoint): number => x;

/** Where in what is sorted by a number the first stands that has more than `limit`; its length where none has. */
export function firstAbove<Item>(
	sorted: readonly Item[],
	numberOf: (item: Item) => number,
	limit: number
): number {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		const at = sorted[middle];
		if (at !== undefined && numberOf(at) > limit) to = middle;
		else from = middle + 1;
	}
	return from;
}

const crossings = (leader: Leader | null, boxes: readonly Box[]): number =>
	leader ? boxes.filter((box) => crossesBox(leader, box)).length : 0;

/** What stands on the map whatever the badges do, so sorted that many boxes can be priced. */
export class Ground {
	#fixed: Fixed;
	/** From west to east. */
	#samples: CourseSample[];
	#sampleCounts = new Map<string, number>();

	constructor(fixed: Fixed) {
		this.#fixed = fixed;
		this.#samples = fixed.samples.toSorted((a, b) => a.x - b.x);
		for (const { id } of fixed.samples) this.#sampleCounts.set(id, (this.#sampleCounts.get(id) ?? 0) + 1);
	}

	/** What the plate of the badge `id` costs by what it covers, its own leader among that. */
	priceOfPlate(id: string, box: Box, leader: Leader | null): number {
		const { own, foreign } = this.#samplesIn(id, box);
		return (
			this.#priceOfBox(box) +
			own * this.#ownSample(id) +
			foreign * cost.sample +
			crossings(leader, [box]) * cost.under
		);
	}

	/** As `priceOfPlate` for a ring, which on another's course would seem to speak of that. */
	priceOfRing(id: string, box: Box, leader: Leader | null): number {
		const { foreignSample = 0, uncrossed = [] } = this.#fixed;
		const { own, foreign } = this.#samplesIn(id, box);
		return (
			this.#priceOfBox(box) +
			own * this.#ownSample(id) +
			foreign * (cost.sample + foreignSample) +
			crossings(leader, uncrossed) * cost.crossing +
			(leader ? this.#foreignSamplesAlong(id, leader) * cost.onCourse : 0)
		);
	}

	#priceOfBox(box: Box): number {
		const { frame, obstacles } = this.#fixed;
		let price = frame && !isInside(box, frame) ? cost.outside : 0;
		for (const obstacle of obstacles) if (overlaps(box, obstacle)) price += obstacle.weight;
		return price;
	}

	#ownSample(id: string): number {
		return cost.ownCourse / Math.max(1, this.#sampleCounts.get(id) ?? 0);
	}

	/** How many points of its own course and of others a box covers. */
	#samplesIn(id: string, { x, y, width, height }: Box): { own: number; foreign: number } {
		let [own, foreign] = [0, 0];
		for (let index = this.#firstEastOf(x); index < this.#samples.length; index += 1) {
			const sample = this.#samples[index];
			if (!sample || sample.x >= x + width) break;
			if (sample.y <= y || sample.y >= y + height) continue;
			if (sample.id === id) own += 1;
			else foreign += 1;
		}
		return { own, foreign };
	}

	/** How many points of other courses a leader touches: about one where it crosses, many where it runs along. */
	#foreignSamplesAlong(id: string, [from, to]: Leader): number {
		const east = Math.max(from.x, to.x) + touchPx;
		const [runX, runY] = [to.x - from.x, to.y - from.y];
		const lengthPx = Math.hypot(runX, runY);
		let touched = 0;
		for (
			let index = this.#firstEastOf(Math.min(from.x, to.x) - touchPx);
			index < this.#samples.length;
			index += 1
		) {
			const sample = this.#samples[index];
			if (!sample || sample.x > east) break;
			if (sample.id === id) continue;
			const [x, y] = [sample.x - from.x, sample.y - from.y];
			const alongPx = (x * runX + y * runY) / lengthPx;
			const asidePx = Math.abs(x * runY - y * runX) / lengthPx;
			if (asidePx < touchPx && alongPx > 2 * touchPx && alongPx < lengthPx) touched += 1;
		}
		return touched;
	}

	#firstEastOf(x: number): number {
		return firstAbove(this.#samples, xOf, x);
	}
}

/** What the way from the badge's own point costs: along its course, or off it by a leader. */
export function priceOfWay(badge: BadgeInput, { alternative, dx, dy }: BadgePlacement): number {
	const { x, y } = pointOf(badge, alternative);
	const along = Math.hypot(x - badge.x, y - badge.y) * cost.alongPx;
	const lengthPx = Math.hypot(dx, dy);
	return lengthPx === 0 ? along : along + cost.leader + lengthPx * cost.leaderPx;
}

/** What two covers cost by each other: overlaps, and leaders that cross or run under what the other covers. The same both ways. */
export function priceBetween(one: Cover, other: Cover): number {
	if (!overlaps(one.around, other.around)) return 0;
	let price = 0;
	for (const a of one.boxes) for (const b of other.boxes) if (overlaps(a, b)) price += cost.overlap;
	price += (crossings(one.leader, other.boxes) + crossings(other.leader, one.boxes)) * cost.under;
	return one.leader && other.leader && cross(one.leader, other.leader) ? price + cost.crossing : price;
}

export const priceAmong = (cover: Cover, others: readonly Cover[]): number =>
	others.reduce((sum, other) => sum + priceBetween(cover, other), 0);
