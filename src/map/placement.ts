import { BadgeChoices, NearbyChoices, type Placed } from './badge-choices.ts';
import { coverOf, Ground, priceAmong, type Cover } from './placement-price.ts';

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

/** What all badges cost where they stand. */
const priceOfAll = (placed: Placed[]): number =>
	placed.reduce((sum, one, index) => sum + one.ownPrice + priceAmong(one, placed.slice(index + 1)), 0);

/** How often, at the most, badges look for better places once all are placed. */
const rounds = 3;

/** Places one after the other, then looks again; `othersOf` tells what the badge at an index then has to mind. */
function placeInOrder(
	choices: Pick<BadgeChoices, 'cheapestAmong'>[],
	othersOf: (placed: Placed[], index: number) => Cover[] = (placed, index) => placed.toSpliced(index, 1)
): Placed[] {
	const placed: Placed[] = [];
	for (const one of choices) placed.push(one.cheapestAmong(placed));
	for (let round = 0; round < rounds; round += 1) {
		const before = priceOfAll(placed);
		for (const [index, one] of choices.entries()) placed[index] = one.cheapestAmong(othersOf(placed, index));
		if (priceOfAll(placed) === before) break;
	}
	return placed;
}

/** Leaders of what comes later make way for what comes before. */
const mindingWhatComesBefore = (placed: Placed[], index: number): Cover[] => [
	...placed.slice(0, index),
	...placed.slice(index + 1).map(({ boxes }) => coverOf(boxes, null))
];

/** So many places of one badge are tried with the best that each leaves to another. */
const offers = 30;

/** The cheapest places of two badges together, below `limit`; null where there are none. */
function cheapestPair(one: BadgeChoices, two: BadgeChoices, others: Placed[], limit: number) {
	let pair: [Placed, Placed] | null = null;
	let price = limit;
	for (const first of one.offersAmong(others, offers, limit)) {
		if (first.price >= price) break;
		const [second] = two.offersAmong([...others, first.place], 1, price - first.price);
		if (second) [pair, price] = [[first.place, second.place], first.price + second.price];
	}
	return pair && { pair, price };
}

/** Cheaper by less than this is as cheap: sums in another order differ a little. */
const samePrice = 1e-6;

/**
 * Lets each two of the badges look for better places together: where one is in the other's way, neither finds them alone.
 * `placed` are where the badges of `choices` stand, in their order.
 */
export function improvePairs(placed: Placed[], choices: BadgeChoices[]): Placed[] {
	let best = placed;
	for (let round = 0; round < rounds; round += 1) {
		const before = best;
		for (const [first, one] of choices.entries())
			for (const [second, two] of choices.entries()) {
				if (first === second) continue;
				const others = best.filter((_, index) => index !== first && index !== second);
				const price = priceOfAll(best) - priceOfAll(others) - samePrice;
				const cheaper = cheapestPair(one, two, others, price);
				if (cheaper) best = best.with(first, cheaper.pair[0]).with(second, cheaper.pair[1]);
			}
		if (best === before) break;
	}
	return best;
}

const placementsOf = (placed: Placed[]): BadgePlacement[] => placed.map(({ placement }) => placement);

/**
 * Places badges in the order given, the most important first, then lets each look for a better place among the others.
 * `fixed` is what stands on the map already.
 */
export function placeBadges(badges: BadgeInput[], fixed: Fixed): BadgePlacement[] {
	const ground = new Ground(fixed);
	const choices = badges.map((badge) => new NearbyChoices(badge, ground));
	return placementsOf(placeInOrder(choices, mindingWhatComesBefore));
}

/** So many of the ways to begin are improved by pairs. */
const beginnings = 3;

/** As `placeBadges` for badges that matter alike: each of them begins once, and the cheapest wholes are improved by pairs. */
export function placeEqualBadges(badges: BadgeInput[], fixed: Fixed): BadgePlacement[] {
	const ground = new Ground(fixed);
	const choices = badges.map((badge) => new BadgeChoices(badge, ground));
	const cheapestFirst = (a: Placed[], b: Placed[]) => priceOfAll(a) - priceOfAll(b);
	const attempts = choices.map((_, first) => {
		const placed = placeInOrder([...choices.slice(first), ...choices.slice(0, first)]);
		return [...placed.slice(choices.length - first), ...placed.slice(0, choices.length - first)];
	});
	const improved = attempts
		.toSorted(cheapestFirst)
		.slice(0, beginnings)
		.map((placed) => improvePairs(placed, choices));
	return placementsOf(improved.toSorted(cheapestFirst)[0] ?? []);
}
