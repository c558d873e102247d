import { describe, expect, it } from 'vitest';
import { placeBadges, type BadgeInput, type BadgePlacement, type Box } from './placement.ts';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const badge = (given: Partial<BadgeInput> = {}): BadgeInput => ({
	id: 'bridge',
	x: 0,
	y: 0,
	radius: 25,
	plate: { width: 120, height: 38 },
	...given
});

function crowd(seed: number, count: number, sizePx: number, withPlates: boolean): BadgeInput[] {
	const next = seeded(seed);
	return Array.from({ length: count }, (_, index) =>
		badge({
			id: `badge-${index}`,
			x: next() * sizePx,
			y: next() * sizePx,
			plate: withPlates ? { width: 90 + next() * 60, height: 38 } : { width: 0, height: 0 }
		})
	);
}

/** The ring's square and the plate as they are drawn, without any margin. */
function drawn({ x, y, radius, plate: size }: BadgeInput, { dx, dy, plate }: BadgePlacement): Box[] {
	const ring = { x: x + dx - radius, y: y + dy - radius, width: 2 * radius, height: 2 * radius };
	return plate ? [ring, { x: x + dx + plate.x, y: y + dy + plate.y, ...size }] : [ring];
}

const touch = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function overlapsIn(badges: BadgeInput[]): number {
	const boxes = placeBadges(badges, [], []).map((placement, index) =>
		drawn(badges[index] ?? badge(), placement)
	);
	const pairs = boxes.flatMap((own, index) =>
		boxes.slice(index + 1).flatMap((other) => own.flatMap((a) => other.map((b) => touch(a, b))))
	);
	return pairs.filter(Boolean).length;
}

const seeds = Array.from({ length: 25 }, (_, index) => index + 1);

describe('badges in a crowd', () => {
	it.each([
		[12, 300, true],
		[16, 300, true],
		[20, 300, false],
		[12, 1, true]
	])('never cover each other: %d within %d px, plates %s', (count, sizePx, withPlates) => {
		for (const seed of seeds) {
			expect(overlapsIn(crowd(seed, count, sizePx, withPlates)), `seed ${seed}`).toBe(0);
		}
	});

	it('keep the first, the most important, at its point', () => {
		for (const seed of seeds) {
			const badges = crowd(seed, 12, 300, true);
			const [first] = placeBadges(badges, [], []);
			expect(first, `seed ${seed}`).toMatchObject({ id: 'badge-0', dx: 0, dy: 0 });
			const [last] = placeBadges([...badges].reverse(), [], []);
			expect(last, `seed ${seed}`).toMatchObject({ id: 'badge-11', dx: 0, dy: 0 });
		}
	});

	it('are placed the same each time, in the order given', () => {
		const badges = crowd(7, 12, 300, true);
		const placements = placeBadges(badges, [], []);
		expect(placements.map(({ id }) => id)).toEqual(badges.map(({ id }) => id));
		expect(placeBadges(structuredClone(badges), [], [])).toEqual(placements);
	});

	it('are not moved by those that come after them', () => {
		const badges = crowd(3, 12, 300, true);
		expect(placeBadges(badges, [], []).slice(0, 5)).toEqual(placeBadges(badges.slice(0, 5), [], []));
	});
});

describe('a badge', () => {
	it('stands at its point with the plate on its right where nothing is near', () => {
		expect(placeBadges([badge()], [], [])).toEqual([
			{ id: 'bridge', dx: 0, dy: 0, plate: { x: 29, y: -19 } }
		]);
	});

	it('has no plate where none is shown', () => {
		const [placement] = placeBadges([badge({ plate: { width: 0, height: 0 } })], [], []);
		expect(placement?.plate).toBeNull();
	});

	it('takes no leader where another is out of reach', () => {
		const placements = placeBadges([badge(), badge({ id: 'harbour', x: 400 })], [], []);
		expect(placements.map(({ dx, dy }) => [dx, dy])).toEqual([
			[0, 0],
			[0, 0]
		]);
	});

	it('takes a leader where another has its point, the shortest that will do', () => {
		const bare = { width: 0, height: 0 };
		const [, second] = placeBadges([badge({ plate: bare }), badge({ id: 'harbour', plate: bare })], [], []);
		const leaderPx = Math.hypot(second?.dx ?? 0, second?.dy ?? 0);
		expect(leaderPx).toBeGreaterThan(50);
		expect(leaderPx).toBeLessThan(60);
	});

	it('turns its plate rather than itself where a name is on one side', () => {
		const name = { x: 40, y: -10, width: 80, height: 20, weight: 10 };
		expect(placeBadges([badge()], [name], [])).toMatchObject([{ dx: 0, dy: 0, plate: { x: -149 } }]);
	});

	it('steps aside from a name that weighs more than its leader, and stays on one that weighs less', () => {
		const name = { x: -20, y: -10, width: 40, height: 20 };
		const bare = badge({ plate: { width: 0, height: 0 } });
		const leaderPx = (weight: number) => {
			const [placement] = placeBadges([bare], [{ ...name, weight }], []);
			return Math.hypot(placement?.dx ?? NaN, placement?.dy ?? NaN);
		};
		expect(leaderPx(1)).toBe(0);
		expect(leaderPx(200)).toBeGreaterThan(0);
	});

	it('would rather cover a name than another badge', () => {
		const bare = { width: 0, height: 0 };
		const [east, west] = [30, -430].map((x) => ({ x, y: -400, width: 400, height: 800, weight: 300 }));
		const [north, south] = [-400, 30].map((y) => ({ x: -30, y, width: 60, height: 370, weight: 300 }));
		const names = [east, west, north, south].flatMap((name) => name ?? []);
		const [, second] = placeBadges([badge({ plate: bare }), badge({ plate: bare })], names, []);
		expect(Math.hypot(second?.dx ?? 0, second?.dy ?? 0)).toBeGreaterThan(50);
	});

	it('turns its plate away from a course', () => {
		const course = Array.from({ length: 20 }, (_, index) => ({ x: 30 + 16 * index, y: 0 }));
		expect(placeBadges([badge()], [], course)).toMatchObject([{ dx: 0, dy: 0, plate: { x: -149 } }]);
	});

	it('stays on its own course', () => {
		const course = Array.from({ length: 41 }, (_, index) => ({ x: 16 * (index - 20), y: 0 }));
		expect(placeBadges([badge()], [], course)).toMatchObject([{ dx: 0, dy: 0 }]);
	});
});

describe('no badges', () => {
	it('need no places', () => {
		expect(placeBadges([], [{ x: 0, y: 0, width: 9, height: 9, weight: 10 }], [{ x: 1, y: 1 }])).toEqual([]);
	});
});
