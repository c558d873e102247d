import {
	leaderOf,
	pointOf,
	priceOfBox,
	priceOfRing,
	priceOfWay,
	type Surroundings
} from './placement-price.ts';

/**
 * Places rings and their plates so that nothing covers anything: each badge tries its own point first, then other
 * points of its course, then sixteen directions at growing distance with a leader, and four sides for the plate. Pure, in
 * CSS pixels, y down.
 */

export interface PixelPoint {
	x: number;
	y: number;
}

/** A point along the course of the project `id`. */
export interface CourseSample extends PixelPoint {
	id: string;
}

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A box better left free; `weight` is what covering it costs. */
export interface Obstacle extends Box {
	weight: number;
}

export interface BadgeInput {
	id: string;
	/** The point on the map that the badge speaks of. */
	x: number;
	y: number;
	/** Further points that it may stand at as well: others along its course. */
	alternatives: PixelPoint[];
	/** Indices of the alternatives that a leader may begin at as well as at the own point. */
	leadsFrom?: number[];
	radius: number;
	/** Size of the name plate; 0 × 0 where no plate is shown. */
	plate: { width: number; height: number };
}

export interface BadgePlacement {
	id: string;
	/** Which of the badge's alternatives it stands at; null for its own point. */
	alternative: number | null;
	/** Ring centre relative to that point; a leader bridges what is not 0. */
	dx: number;
	dy: number;
	/** Top left corner of the plate relative to the ring centre; null without a plate. */
	plate: { x: number; y: number } | null;
}

/** Sixteen, the four of the compass first. */
const directions = [0, 2, 1, 3, 0.5, 1.5, 2.5, 3.5, 0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 3.25, 3.75].map(
	(quarter) => [Math.cos((quarter * Math.PI) / 2), Math.sin((quarter * Math.PI) / 2)] as const
);
const nearPx = [38, 48, 58, 72, 88, 108];
/** Tried only where every nearer place would cover another badge or a member's name. */
const farPx = [140, 180, 226, 280];
/** Between the room of a ring and its plate. */
export const plateGapPx = 4;
const marginPx = 3;
/** What each further side for the plate costs, and from which price on the far places are tried. */
const costOfSide = 0.1;
const crowdedPrice = 250;

/** What badges have to mind on the map. */
export interface Fixed {
	/** Boxes better left free: city dots and names. */
	obstacles: Obstacle[];
	/** Boxes that leaders had better not cross either. */
	uncrossed?: Obstacle[];
	/** Points along the courses. */
	samples: CourseSample[];
	/** What a ring costs for each point of another course that it lies on, above the usual. */
	foreignSample?: number;
	/** Rings stay inside of it where they can; null for no bounds. */
	frame: Box | null;
}

function plateOffsets({ radius, plate: { width, height } }: BadgeInput) {
	const side = radius + plateGapPx;
	return [
		{ x: side, y: -height / 2 },
		{ x: -side - width, y: -height / 2 },
		{ x: -width / 2, y: side },
		{ x: -width / 2, y: -side - height }
	];
}

function ringBox(badge: BadgeInput, { alternative, dx, dy }: BadgePlacement): Box {
	const reach = badge.radius + marginPx;
	const { x, y } = pointOf(badge, alternative);
	return { x: x + dx - reach, y: y + dy - reach, width: reach * 2, height: reach * 2 };
}

function plateBox(badge: BadgeInput, { alternative, dx, dy }: BadgePlacement, plate: PixelPoint): Box {
	const { x, y } = pointOf(badge, alternative);
	return {
		x: x + dx + plate.x - marginPx,
		y: y + dy + plate.y - marginPx,
		width: badge.plate.width + 2 * marginPx,
		height: badge.plate.height + 2 * marginPx
	};
}

/** Where the ring may stand: its own point, others of its course, and around these. */
function ringPlaces(
	{ id, alternatives, leadsFrom = [] }: BadgeInput,
	distancesPx: readonly number[]
): BadgePlacement[] {
	const own = { id, alternative: null, dx: 0, dy: 0, plate: null };
	return [
		own,
		...alternatives.map((_, alternative) => ({ ...own, alternative })),
		...[null, ...leadsFrom].flatMap((alternative) =>
			distancesPx.flatMap((px) =>
				directions.map(([x, y]) => ({ ...own, alternative, dx: x * px, dy: y * px }))
			)
		)
	];
}

interface Placed {
	badge: BadgeInput;
	placement: BadgePlacement;
	boxes: Box[];
	price: number;
}

/** The cheapest of a ring's places with the cheapest side for the plate; the first of those that cost the same. */
function cheapestPlace(
	badge: BadgeInput,
	distancesPx: readonly number[],
	surroundings: Surroundings
): Placed | null {
	let best: Placed | null = null;
	for (const placement of ringPlaces(badge, distancesPx)) {
		const way = priceOfWay(badge, placement, surroundings);
		if (best && way >= best.price) continue;
		const ring = ringBox(badge, placement);
		const bare = way + priceOfRing(badge.id, ring, surroundings);
		if (best && bare >= best.price) continue;
		if (badge.plate.width === 0) {
			best = { badge, placement, boxes: [ring], price: bare };
			continue;
		}
		for (const [side, plate] of plateOffsets(badge).entries()) {
			const box = plateBox(badge, placement, plate);
			const price = bare + side * costOfSide + priceOfBox(badge.id, box, surroundings);
			if (!best || price < best.price)
				best = { badge, placement: { ...placement, plate }, boxes: [ring, box], price };
		}
	}
	return best;
}

const surroundingsOf = (badge: BadgeInput, others: Placed[], fixed: Fixed): Surroundings => ({
	...fixed,
	taken: others.flatMap(({ boxes }) => boxes),
	leaders: others.map((other) => leaderOf(other.badge, other.placement)).filter((leader) => leader !== null),
	ownSamples: fixed.samples.filter(({ id }) => id === badge.id).length
});

/** What a badge costs where it stands, among others than it was placed among. */
function priceAmong(
	{ badge, placement, boxes: [ring, plate] }: Placed,
	others: Placed[],
	fixed: Fixed
): number {
	const surroundings = surroundingsOf(badge, others, fixed);
	return (
		priceOfWay(badge, placement, surroundings) +
		(ring ? priceOfRing(badge.id, ring, surroundings) : 0) +
		(plate ? priceOfBox(badge.id, plate, surroundings) : 0)
	);
}

function place(badge: BadgeInput, others: Placed[], fixed: Fixed): Placed | null {
	const surroundings = surroundingsOf(badge, others, fixed);
	const near = cheapestPlace(badge, nearPx, surroundings);
	if (near && near.price < crowdedPrice) return near;
	return cheapestPlace(badge, [...nearPx, ...farPx], surroundings);
}

/** How often, at the most, the badges look for a better place once all are placed. */
const rounds = 3;

function placeInOrder(badges: BadgeInput[], fixed: Fixed): Placed[] {
	const placed: Placed[] = [];
	for (const badge of badges) {
		const one = place(badge, placed, fixed);
		if (one) placed.push(one);
	}
	for (let round = 0; round < rounds; round += 1)
		for (const [index, own] of placed.entries())
			placed[index] = place(own.badge, placed.toSpliced(index, 1), fixed) ?? own;
	return placed;
}

/** What all badges cost where they stand. */
const priceOfAll = (placed: Placed[], fixed: Fixed): number =>
	placed.reduce(
		(sum, one) =>
			sum +
			priceAmong(
				one,
				placed.filter((other) => other !== one),
				fixed
			),
		0
	);

/** Two badges, by their indices, placed anew among the others, one after the other. */
function placePairAnew(placed: Placed[], [first, second]: [number, number], fixed: Fixed): Placed[] {
	const others = placed.filter((_, index) => index !== first && index !== second);
	const [one, two] = [placed[first], placed[second]];
	const newOne = one && place(one.badge, others, fixed);
	const newTwo = two && newOne && place(two.badge, [...others, newOne], fixed);
	return newTwo ? placed.with(first, newOne).with(second, newTwo) : placed;
}

/** Lets each two of the badges look for better places together: where one is in the other's way, neither finds them alone. */
function improvePairs(placed: Placed[], fixed: Fixed): Placed[] {
	let [best, price] = [placed, priceOfAll(placed, fixed)];
	for (const first of placed.keys())
		for (const second of placed.keys()) {
			if (price < crowdedPrice) return best;
			if (first === second) continue;
			const other = placePairAnew(best, [first, second], fixed);
			const otherPrice = priceOfAll(other, fixed);
			if (otherPrice < price) [best, price] = [other, otherPrice];
		}
	return best;
}

const placementsOf = (placed: Placed[]): BadgePlacement[] => placed.map(({ placement }) => placement);

/**
 * Places badges in the order given, the most important first, then lets each look for a better place among the others.
 * `fixed` is what stands on the map already.
 */
export const placeBadges = (badges: BadgeInput[], fixed: Fixed): BadgePlacement[] =>
	placementsOf(placeInOrder(badges, fixed));

/** As `placeBadges` for badges that matter alike: each of them begins once, and the cheapest whole is improved by pairs. */
export function placeEqualBadges(badges: BadgeInput[], fixed: Fixed): BadgePlacement[] {
	const attempts = badges.map((_, first) =>
		placeInOrder([...badges.slice(first), ...badges.slice(0, first)], fixed)
	);
	const best = attempts.toSorted((a, b) => priceOfAll(a, fixed) - priceOfAll(b, fixed))[0] ?? [];
	return placementsOf(improvePairs(best, fixed));
}
