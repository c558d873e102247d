/**
 * Places rings and their plates so that nothing covers anything: each badge tries its own point first, then eight
 * directions at growing distance with a leader, and four sides for the plate. Pure, in CSS pixels, y down.
 */

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
	radius: number;
	/** Size of the name plate; 0 × 0 where no plate is shown. */
	plate: { width: number; height: number };
}

export interface BadgePlacement {
	id: string;
	/** Ring centre relative to the point. */
	dx: number;
	dy: number;
	/** Top left corner of the plate relative to the ring centre; null without a plate. */
	plate: { x: number; y: number } | null;
}

const directions = [
	[1, 0],
	[-1, 0],
	[0, -1],
	[0, 1],
	[0.7, -0.7],
	[0.7, 0.7],
	[-0.7, 0.7],
	[-0.7, -0.7]
] as const;
const nearPx = [40, 58, 80, 108];
/** Tried only where every nearer place would cover another badge or a member's name. */
const farPx = [140, 180, 226, 280];
const gapPx = 4;
const marginPx = 3;

/** Cost per step away from the first choice and per sample of a course covered; overlap with another badge is worst. */
const cost = { step: 0.1, sample: 1.5, overlap: 1000, crowded: 250, leaderPx: 0.4 };

function overlaps(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function plateOffsets({ radius, plate: { width, height } }: BadgeInput) {
	if (width === 0) return [null];
	const side = radius + gapPx;
	return [
		{ x: side, y: -height / 2 },
		{ x: -side - width, y: -height / 2 },
		{ x: -width / 2, y: side },
		{ x: -width / 2, y: -side - height }
	];
}

function boxesOf(badge: BadgeInput, { dx, dy, plate }: BadgePlacement): Box[] {
	const reach = badge.radius + marginPx;
	const ring = { x: badge.x + dx - reach, y: badge.y + dy - reach, width: reach * 2, height: reach * 2 };
	if (!plate) return [ring];
	const corner = { x: badge.x + dx + plate.x - marginPx, y: badge.y + dy + plate.y - marginPx };
	return [
		ring,
		{ ...corner, width: badge.plate.width + 2 * marginPx, height: badge.plate.height + 2 * marginPx }
	];
}

function candidates(badge: BadgeInput, distancesPx: readonly number[]): BadgePlacement[] {
	const offsets = [
		{ dx: 0, dy: 0 },
		...distancesPx.flatMap((px) => directions.map(([x, y]) => ({ dx: x * px, dy: y * px })))
	];
	return offsets.flatMap((offset) =>
		plateOffsets(badge).map((plate) => ({ id: badge.id, ...offset, plate }))
	);
}

const contains = (box: Box, { x, y }: { x: number; y: number }): boolean =>
	x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** What a badge has to mind: places taken, boxes better left free, points along the courses. */
interface Surroundings {
	taken: Box[];
	obstacles: Obstacle[];
	samples: { x: number; y: number }[];
}

function priceOf(
	boxes: Box[],
	{ dx, dy }: BadgePlacement,
	{ taken, obstacles, samples }: Surroundings
): number {
	const hits = taken.filter((other) => boxes.some((box) => overlaps(box, other))).length;
	const hindrance = obstacles
		.filter((obstacle) => boxes.some((box) => overlaps(box, obstacle)))
		.reduce((sum, { weight }) => sum + weight, 0);
	const covered = samples.filter((sample) => boxes.some((box) => contains(box, sample))).length;
	return hits * cost.overlap + hindrance + covered * cost.sample + Math.hypot(dx, dy) * cost.leaderPx;
}

/** The first of the cheapest places up to the last of the distances. */
function cheapestPlace(badge: BadgeInput, distancesPx: readonly number[], surroundings: Surroundings) {
	const priced = candidates(badge, distancesPx).map((placement, step) => {
		const boxes = boxesOf(badge, placement);
		return { placement, boxes, price: step * cost.step + priceOf(boxes, placement, surroundings) };
	});
	return priced.reduce((cheapest, one) => (one.price < cheapest.price ? one : cheapest));
}

/**
 * Places badges in the order given, the most important first. `obstacles` are boxes better left free (city dots and
 * names), `samples` are points along the courses.
 */
export function placeBadges(
	badges: BadgeInput[],
	obstacles: Obstacle[],
	samples: { x: number; y: number }[]
): BadgePlacement[] {
	const taken: Box[] = [];
	return badges.map((badge) => {
		const surroundings = { taken, obstacles, samples };
		const near = cheapestPlace(badge, nearPx, surroundings);
		const isCrowded = near.price >= cost.crowded;
		const best = isCrowded ? cheapestPlace(badge, [...nearPx, ...farPx], surroundings) : near;
		taken.push(...best.boxes);
		return best.placement;
	});
}
