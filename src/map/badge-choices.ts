import {
	coverOf,
	firstAbove,
	leaderOf,
	pointOf,
	priceAmong,
	priceOfWay,
	type Cover,
	type Ground
} from './placement-price.ts';
import type { BadgeInput, BadgePlacement, Box, PixelPoint } from './placement.ts';

/** Sixteen, the four of the compass first. */
const directions = [0, 2, 1, 3, 0.5, 1.5, 2.5, 3.5, 0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 3.25, 3.75].map(
	(quarter) => [Math.cos((quarter * Math.PI) / 2), Math.sin((quarter * Math.PI) / 2)] as const
);
const nearPx = [38, 48, 58, 72, 88, 108];
const farPx = [140, 180, 226, 280];
/** From this price on all near places are crowded. */
const crowdedPrice = 250;
/** Between the room of a ring and its plate. */
export const plateGapPx = 4;
const marginPx = 3;
/** What each further side for the plate costs. */
const costOfSide = 0.1;

/** A badge where it stands, with what that costs but for the other badges. */
export interface Placed extends Cover {
	placement: BadgePlacement;
	ownPrice: number;
}

/** A place, and what it costs among certain others. */
export interface Offer {
	place: Placed;
	price: number;
}

const ownPrice = (place: Placed): number => place.ownPrice;
const priceOf = (offer: Offer): number => offer.price;

/** Inserts into what is sorted by a number, behind what has the same. */
function insertBy<Item>(numberOf: (item: Item) => number, sorted: Item[], item: Item) {
	sorted.splice(firstAbove(sorted, numberOf, numberOf(item)), 0, item);
}

/** All the places that one badge may take. Each is priced once, when all that are cheaper to go to do not suffice. */
export class BadgeChoices {
	#badge: BadgeInput;
	#ground: Ground;
	/** The cheapest way first; those before `#reached` are priced. */
	#ways: { placement: BadgePlacement; way: number }[];
	#reached = 0;
	/** The cheapest first. */
	#priced: Placed[] = [];

	constructor(badge: BadgeInput, ground: Ground, lengthsPx: readonly number[] = [...nearPx, ...farPx]) {
		this.#badge = badge;
		this.#ground = ground;
		this.#ways = [...standingPlaces(badge), ...placesAround(badge, lengthsPx)]
			.map((placement) => ({ placement, way: priceOfWay(badge, placement) }))
			.toSorted((a, b) => a.way - b.way);
	}

	/** The cheapest place among the others. */
	cheapestAmong(others: readonly Cover[]): Placed {
		const [offer] = this.offersAmong(others, 1);
		if (!offer) throw new Error(`badge ${this.#badge.id}: found no place, allowed a point of finite numbers`);
		return offer.place;
	}

	/** As many places among the others as asked for that cost less than `limit`, the cheapest first. */
	offersAmong(others: readonly Cover[], count: number, limit = Infinity): Offer[] {
		const offers: Offer[] = [];
		let bound = limit;
		const consider = (place: Placed) => {
			const price = place.ownPrice + priceAmong(place, others);
			if (price >= bound) return;
			insertBy(priceOf, offers, { place, price });
			if (offers.length > count) offers.pop();
			if (offers.length === count) bound = offers.at(-1)?.price ?? limit;
		};
		for (const one of this.#priced) {
			if (one.ownPrice >= bound) break;
			consider(one);
		}
		for (let next = this.#ways[this.#reached]; next && next.way < bound; next = this.#ways[this.#reached]) {
			this.#reached += 1;
			for (const one of this.#placesAt(next)) {
				insertBy(ownPrice, this.#priced, one);
				if (one.ownPrice < bound) consider(one);
			}
		}
		return offers;
	}

	/** The ring at the end of a way, with its plate on each side. */
	#placesAt({ placement, way }: { placement: BadgePlacement; way: number }): Placed[] {
		const { id, plate } = this.#badge;
		const ring = ringBox(this.#badge, placement);
		const leader = leaderOf(this.#badge, placement);
		const bare = way + this.#ground.priceOfRing(id, ring, leader);
		if (plate.width === 0) return [{ placement, ...coverOf([ring], leader), ownPrice: bare }];
		return plateOffsets(this.#badge).map((offset, side) => {
			const box = plateBox(this.#badge, placement, offset);
			return {
				placement: { ...placement, plate: offset },
				...coverOf([ring, box], leader),
				ownPrice: bare + side * costOfSide + this.#ground.priceOfPlate(id, box, leader)
			};
		});
	}
}

/** As `BadgeChoices` for a ring that is to stay near its point: it goes farther only where all near places are crowded. */
export class NearbyChoices {
	#near: BadgeChoices;
	#all: () => BadgeChoices;

	constructor(badge: BadgeInput, ground: Ground) {
		this.#near = new BadgeChoices(badge, ground, nearPx);
		let all: BadgeChoices | null = null;
		this.#all = () => (all ??= new BadgeChoices(badge, ground));
	}

	/** As for `BadgeChoices`. */
	cheapestAmong(others: readonly Cover[]): Placed {
		const place = this.#near.cheapestAmong(others);
		const isCrowded = place.ownPrice + priceAmong(place, others) >= crowdedPrice;
		return isCrowded ? this.#all().cheapestAmong(others) : place;
	}
}

/** Places without a leader: the badge's own point, and others of its course. */
function standingPlaces({ id, alternatives }: BadgeInput): BadgePlacement[] {
	const own = { id, alternative: null, dx: 0, dy: 0, plate: null };
	return [own, ...alternatives.map((_, alternative) => ({ ...own, alternative }))];
}

/** Places at the ends of leaders. */
function placesAround({ id, leadsFrom = [] }: BadgeInput, lengthsPx: readonly number[]): BadgePlacement[] {
	return [null, ...leadsFrom].flatMap((alternative) =>
		lengthsPx.flatMap((px) =>
			directions.map(([x, y]) => ({ id, alternative, dx: x * px, dy: y * px, plate: null }))
		)
	);
}

function plateOffsets({ radius, plate: { width, height } }: BadgeInput): PixelPoint[] {
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
