import {
	leaderOf,
	pointOf,
	priceAmong,
	priceOfWay,
	type Cover,
	type Ground,
	type Leader
} from './placement-price.ts';
import type { BadgeInput, BadgePlacement, Box, PixelPoint } from './placement.ts';

/** Sixteen, the four of the compass first. */
const directions = [0, 2, 1, 3, 0.5, 1.5, 2.5, 3.5, 0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 3.25, 3.75].map(
	(quarter) => [Math.cos((quarter * Math.PI) / 2), Math.sin((quarter * Math.PI) / 2)] as const
);
const nearPx = [38, 48, 58, 72, 88, 108];
/** Tried only where every nearer place is crowded. */
const farPx = [140, 180, 226, 280];
/** Between the room of a ring and its plate. */
export const plateGapPx = 4;
const marginPx = 3;
/** What each further side for the plate costs, and from which price on the far places are tried. */
const costOfSide = 0.1;
const crowdedPrice = 250;

/** A place for a plate beside its ring. What it costs by itself is worked out once, when first asked for. */
interface PlatePlace {
	offset: PixelPoint;
	box: Box;
	price?: number;
}

/** As `PlatePlace` for a ring; what the way there costs is known at once. */
interface RingPlace {
	placement: BadgePlacement;
	box: Box;
	leader: Leader | null;
	way: number;
	price?: number;
	plates?: PlatePlace[];
}

/** A badge where it stands, with what that costs but for the other badges. */
export interface Placed extends Cover {
	placement: BadgePlacement;
	ownPrice: number;
}

interface Priced extends Placed {
	price: number;
}

/** All the places that one badge may take. */
export class BadgeChoices {
	#badge: BadgeInput;
	#ground: Ground;
	#near: RingPlace[];
	#far: RingPlace[] | null = null;

	constructor(badge: BadgeInput, ground: Ground) {
		this.#badge = badge;
		this.#ground = ground;
		this.#near = this.#priced([...standingPlaces(badge), ...placesAround(badge, nearPx)]);
	}

	/** The cheapest place among the others: a far one only where every near one is crowded. */
	cheapestAmong(others: readonly Cover[]): Placed {
		const near = this.#cheapestOf(this.#near, others, null);
		if (near && near.price < crowdedPrice) return near;
		this.#far ??= this.#priced(placesAround(this.#badge, farPx));
		const best = this.#cheapestOf(this.#far, others, near);
		if (!best) throw new Error(`badge ${this.#badge.id}: found no place, allowed a point of finite numbers`);
		return best;
	}

	/** Places with their ways, the cheapest way first. */
	#priced(placements: BadgePlacement[]): RingPlace[] {
		return placements
			.map((placement) => ({
				placement,
				box: ringBox(this.#badge, placement),
				leader: leaderOf(this.#badge, placement),
				way: priceOfWay(this.#badge, placement)
			}))
			.toSorted((a, b) => a.way - b.way);
	}

	/** The cheapest of `places`, or `best` if that is as cheap. */
	#cheapestOf(places: RingPlace[], others: readonly Cover[], best: Priced | null): Priced | null {
		const { id, plate } = this.#badge;
		for (const place of places) {
			const { placement, box, leader, way } = place;
			if (best && way >= best.price) break;
			const ownPrice = way + (place.price ??= this.#ground.priceOfRing(id, box, leader));
			if (best && ownPrice >= best.price) continue;
			const price = ownPrice + priceAmong({ boxes: [box], leader }, others);
			if (best && price >= best.price) continue;
			const bare = { placement, boxes: [box], leader, ownPrice, price };
			best = plate.width === 0 ? bare : this.#cheapestPlate(place, bare, others, best);
		}
		return best;
	}

	/** The ring's place with the cheapest side for its plate, or `best` if that is as cheap. */
	#cheapestPlate(
		place: RingPlace,
		bare: Priced,
		others: readonly Cover[],
		best: Priced | null
	): Priced | null {
		place.plates ??= plateOffsets(this.#badge).map((offset) => ({
			offset,
			box: plateBox(this.#badge, place.placement, offset)
		}));
		for (const [side, plate] of place.plates.entries()) {
			plate.price ??= side * costOfSide + this.#ground.priceOfPlate(this.#badge.id, plate.box, place.leader);
			if (best && bare.price + plate.price >= best.price) continue;
			const price = bare.price + plate.price + priceAmong({ boxes: [plate.box], leader: null }, others);
			if (best && price >= best.price) continue;
			best = {
				placement: { ...place.placement, plate: plate.offset },
				boxes: [place.box, plate.box],
				leader: place.leader,
				ownPrice: bare.ownPrice + plate.price,
				price
			};
		}
		return best;
	}
}

/** Places without a leader: the badge's own point, and others of its course. */
function standingPlaces({ id, alternatives }: BadgeInput): BadgePlacement[] {
	const own = { id, alternative: null, dx: 0, dy: 0, plate: null };
	return [own, ...alternatives.map((_, alternative) => ({ ...own, alternative }))];
}

/** Places at the ends of leaders so long. */
function placesAround({ id, leadsFrom = [] }: BadgeInput, distancesPx: readonly number[]): BadgePlacement[] {
	return [null, ...leadsFrom].flatMap((alternative) =>
		distancesPx.flatMap((px) =>
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
