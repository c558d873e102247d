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
const distancesPx = [40, 58, 80, 108];
const gapPx = 4;
const marginPx = 3;

/** Cost per step away from the first choice, per obstacle touched, per sample of a course covered; overlap is worst. */
const cost = { step: 1, obstacle: 14, sample: 1.5, overlap: 1000, leaderPx: 0.4 };

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

function candidates(badge: BadgeInput): BadgePlacement[] {
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

/**
 * Places badges in the order given, the most important first. `obstacles` are boxes better left free (city dots and
 * names), `samples` are points along the courses.
 */
export function placeBadges(
	badges: BadgeInput[],
	obstacles: Box[],
	samples: { x: number; y: number }[]
): BadgePlacement[] {
	const taken: Box[] = [];
	return badges.map((badge) => {
		const priced = candidates(badge).map((placement, step) => {
			const boxes = boxesOf(badge, placement);
			const hits = (others: Box[]) =>
				boxes.reduce((sum, box) => sum + others.filter((other) => overlaps(box, other)).length, 0);
			const covered = samples.filter((sample) => boxes.some((box) => contains(box, sample))).length;
			const leader = Math.hypot(placement.dx, placement.dy);
			const price =
				step * cost.step * 0.1 +
				hits(taken) * cost.overlap +
				hits(obstacles) * cost.obstacle +
				covered * cost.sample +
				leader * cost.leaderPx;
			return { placement, boxes, price };
		});
		const best = priced.reduce((cheapest, one) => (one.price < cheapest.price ? one : cheapest));
		taken.push(...best.boxes);
		return best.placement;
	});
}
