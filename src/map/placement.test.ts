import { describe, expect, it } from 'vitest';
import { BadgeChoices } from './badge-choices.ts';
import { Ground } from './placement-price.ts';
import {
	improvePairs,
	placeBadges,
	placeEqualBadges,
	type BadgeInput,
	type BadgePlacement,
	type Box,
	type Fixed
} from './placement.ts';

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

const empty: Fixed = { obstacles: [], samples: [], frame: null };

const badge = (given: Partial<BadgeInput> = {}): BadgeInput => ({
	id: 'bridge',
	x: 0,
	y: 0,
	alternatives: [],
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
	const boxes = placeBadges(badges, empty).map((placement, index) =>
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
			const [first] = placeBadges(badges, empty);
			expect(first, `seed ${seed}`).toMatchObject({ id: 'badge-0', dx: 0, dy: 0 });
			const [last] = placeBadges([...badges].reverse(), empty);
			expect(last, `seed ${seed}`).toMatchObject({ id: 'badge-11', dx: 0, dy: 0 });
		}
	});

	it('are placed the same each time, in the order given', () => {
		const badges = crowd(7, 12, 300, true);
		const placements = placeBadges(badges, empty);
		expect(placements.map(({ id }) => id)).toEqual(badges.map(({ id }) => id));
		expect(placeBadges(structuredClone(badges), empty)).toEqual(placements);
	});
});

describe('a badge', () => {
	it('stands at its point with the plate on its right where nothing is near', () => {
		expect(placeBadges([badge()], empty)).toEqual([
			{ id: 'bridge', alternative: null, dx: 0, dy: 0, plate: { x: 29, y: -19 } }
		]);
	});

	it('has no plate where none is shown', () => {
		const [placement] = placeBadges([badge({ plate: { width: 0, height: 0 } })], empty);
		expect(placement?.plate).toBeNull();
	});

	it('takes no leader where another is out of reach', () => {
		const placements = placeBadges([badge(), badge({ id: 'harbour', x: 400 })], empty);
		expect(placements.map(({ dx, dy }) => [dx, dy])).toEqual([
			[0, 0],
			[0, 0]
		]);
	});

	it('takes a leader where another has its point, the shortest that will do', () => {
		const bare = { width: 0, height: 0 };
		const [, second] = placeBadges([badge({ plate: bare }), badge({ id: 'harbour', plate: bare })], empty);
		const leaderPx = Math.hypot(second?.dx ?? 0, second?.dy ?? 0);
		expect(leaderPx).toBeGreaterThan(50);
		expect(leaderPx).toBeLessThan(60);
	});

	it('turns its plate rather than itself where a name is on one side', () => {
		const name = { x: 40, y: -10, width: 80, height: 20, weight: 10 };
		expect(placeBadges([badge()], { ...empty, obstacles: [name] })).toMatchObject([
			{ dx: 0, dy: 0, plate: { x: -149 } }
		]);
	});

	it('steps aside from a name that weighs more than its leader, and stays on one that weighs less', () => {
		const name = { x: -20, y: -10, width: 40, height: 20 };
		const bare = badge({ plate: { width: 0, height: 0 } });
		const leaderPx = (weight: number) => {
			const [placement] = placeBadges([bare], { ...empty, obstacles: [{ ...name, weight }] });
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
		const [, second] = placeBadges([badge({ plate: bare }), badge({ plate: bare })], {
			...empty,
			obstacles: names
		});
		expect(Math.hypot(second?.dx ?? 0, second?.dy ?? 0)).toBeGreaterThan(50);
	});

	it('turns its plate away from a course', () => {
		const course = Array.from({ length: 20 }, (_, index) => ({ id: 'other', x: 30 + 16 * index, y: 0 }));
		expect(placeBadges([badge()], { ...empty, samples: course })).toMatchObject([
			{ dx: 0, dy: 0, plate: { x: -149 } }
		]);
	});

	it('stays on its own course', () => {
		const course = Array.from({ length: 41 }, (_, index) => ({ id: 'bridge', x: 16 * (index - 20), y: 0 }));
		expect(placeBadges([badge()], { ...empty, samples: course })).toMatchObject([{ dx: 0, dy: 0 }]);
	});
});

describe('a badge on a course', () => {
	const course = Array.from({ length: 41 }, (_, index) => ({ id: 'bridge', x: 16 * (index - 20), y: 0 }));
	const alternatives = [80, 160, 240].map((x) => ({ x, y: 0 }));
	const bare = { width: 0, height: 0 };

	it('stays at its own point while that is free', () => {
		const fixed = { ...empty, samples: course };
		expect(placeBadges([badge({ alternatives })], fixed)).toMatchObject([
			{ alternative: null, dx: 0, dy: 0 }
		]);
	});

	it('moves along it, without a leader, where a name covers its point', () => {
		const name = { x: -40, y: -20, width: 80, height: 40, weight: 400 };
		const fixed = { ...empty, samples: course, obstacles: [name] };
		expect(placeBadges([badge({ alternatives, plate: bare })], fixed)).toMatchObject([
			{ alternative: 0, dx: 0, dy: 0 }
		]);
	});

	it('stands beside one that it would hide', () => {
		const short = [-16, 0, 16].map((x) => ({ id: 'bridge', x, y: 0 }));
		const [placement] = placeBadges([badge({ plate: bare })], { ...empty, samples: short });
		expect(Math.hypot(placement?.dx ?? 0, placement?.dy ?? 0)).toBeGreaterThan(30);
	});
});

describe('badges with leaders', () => {
	it('do not cross each other', () => {
		const bare = { width: 0, height: 0 };
		const badges = [0, 8, 16, 24].map((x) => badge({ id: `at-${x}`, x, plate: bare }));
		const leaders = placeBadges(badges, empty).map(({ dx, dy }, index) => {
			const x = badges[index]?.x ?? 0;
			return { from: [x, 0] as const, to: [x + dx, dy] as const };
		});
		const side = (a: readonly number[], b: readonly number[], c: readonly number[]) =>
			Math.sign(
				((b[0] ?? 0) - (a[0] ?? 0)) * ((c[1] ?? 0) - (a[1] ?? 0)) -
					((b[1] ?? 0) - (a[1] ?? 0)) * ((c[0] ?? 0) - (a[0] ?? 0))
			);
		for (const [index, one] of leaders.entries())
			for (const other of leaders.slice(index + 1)) {
				const apart =
					side(one.from, one.to, other.from) * side(one.from, one.to, other.to) >= 0 ||
					side(other.from, other.to, one.from) * side(other.from, other.to, one.to) >= 0;
				expect(apart, `${JSON.stringify(one)} and ${JSON.stringify(other)}`).toBe(true);
			}
	});

	it('stay inside the frame where they can', () => {
		const frame = { x: -200, y: -200, width: 240, height: 400 };
		const badges = [badge({ plate: { width: 0, height: 0 } }), badge({ plate: { width: 0, height: 0 } })];
		for (const { dx } of placeBadges(badges, { ...empty, frame })) expect(dx + 25).toBeLessThanOrEqual(40);
	});
});

describe('no badges', () => {
	it('need no places', () => {
		expect(
			placeBadges([], {
				obstacles: [{ x: 0, y: 0, width: 9, height: 9, weight: 10 }],
				samples: [{ id: 'other', x: 1, y: 1 }],
				frame: null
			})
		).toEqual([]);
	});
});

describe('badges that matter alike', () => {
	const roaming = badge({ id: 'line', alternatives: [{ x: 300, y: 0 }] });
	const fixedInPlace = badge({ id: 'port', x: 20 });

	it('let who has no choice stand at its own point, and who has one make way', () => {
		const standsOff = (placements: BadgePlacement[]) =>
			placements.filter(({ dx, dy }) => dx !== 0 || dy !== 0).map(({ id }) => id);
		expect(standsOff(placeBadges([roaming, fixedInPlace], empty))).toEqual(['port']);
		expect(standsOff(placeEqualBadges([roaming, fixedInPlace], empty))).toEqual([]);
	});

	it('stand where no leader crosses what is not to be crossed', () => {
		// Its own point is covered, and so is all the room around it but at its east and west.
		const cover = (x: number, y: number, width: number, height: number) => ({
			...{ x, y, width, height },
			weight: 900
		});
		const small = badge({ plate: { width: 0, height: 0 } });
		const fixed: Fixed = { ...empty, obstacles: [cover(-20, -20, 40, 40)] };
		const [free] = placeEqualBadges([small], fixed);
		const wall = { x: 12, y: -400, width: 8, height: 800, weight: 400 };
		const [kept] = placeEqualBadges([small], { ...fixed, uncrossed: [wall] });
		expect(free?.dx).toBeGreaterThan(0);
		expect(kept?.dx).toBeLessThanOrEqual(0);
	});

	it('have their leaders begin along the course where it may begin there', () => {
		const over = (x: number) => ({ x: x - 400, y: -60, width: 800, height: 120, weight: 900 });
		const fixed: Fixed = { ...empty, obstacles: [over(0), { ...over(1000), width: 460 }] };
		const line = badge({ alternatives: [{ x: 1000, y: 0 }], plate: { width: 0, height: 0 } });
		const [own] = placeEqualBadges([line], { ...fixed, frame: { x: 940, y: -200, width: 400, height: 400 } });
		const [along] = placeEqualBadges([{ ...line, leadsFrom: [0] }], {
			...fixed,
			frame: { x: 940, y: -200, width: 400, height: 400 }
		});
		expect(own?.alternative === 0 && (own.dx !== 0 || own.dy !== 0)).toBe(false);
		expect(along).toMatchObject({ alternative: 0 });
		expect(Math.hypot(along?.dx ?? 0, along?.dy ?? 0)).toBeGreaterThan(0);
	});

	it('stand off a course that they do not speak of, where that is to cost more', () => {
		const samples = Array.from({ length: 4 }, (_, index) => ({ id: 'other', x: index * 8 - 12, y: 0 }));
		const small = badge({ plate: { width: 0, height: 0 } });
		expect(placeEqualBadges([small], { ...empty, samples })[0]).toMatchObject({ dx: 0, dy: 0 });
		const [moved] = placeEqualBadges([small], { ...empty, samples, foreignSample: 12 });
		expect(Math.abs(moved?.dy ?? 0)).toBeGreaterThan(25);
	});

	it('stand nowhere where there are none', () => {
		expect(placeEqualBadges([], empty)).toEqual([]);
	});
});

describe('two badges of which one is in the other’s way', () => {
	const bare = { width: 0, height: 0 };
	// Free are a slot around x = 0, the only one that the port reaches, and one around x = 400, where the line may stand as well.
	const closed = [
		{ x: -1000, y: -1000, width: 2000, height: 965 },
		{ x: -1000, y: 35, width: 2000, height: 965 },
		{ x: -1000, y: -35, width: 965, height: 70 },
		{ x: 42, y: -35, width: 323, height: 70 },
		{ x: 435, y: -35, width: 565, height: 70 }
	].map((box) => ({ ...box, weight: 900 }));
	const ground = new Ground({ ...empty, obstacles: closed });
	const line = new BadgeChoices(badge({ id: 'line', alternatives: [{ x: 400, y: 0 }], plate: bare }), ground);
	const port = new BadgeChoices(badge({ id: 'port', x: 90, plate: bare }), ground);
	const lineFirst = line.cheapestAmong([]);
	const blocked = [lineFirst, port.cheapestAmong([lineFirst])];
	const improved = improvePairs(blocked, [line, port]);

	it('are freed together, where neither finds a better place alone', () => {
		const [first, second] = blocked;
		expect(first && port.cheapestAmong([first])).toEqual(second);
		expect(second && line.cheapestAmong([second])).toEqual(first);
		expect(second?.ownPrice).toBeGreaterThanOrEqual(900);
		expect(improved.map(({ placement }) => placement)).toMatchObject([
			{ id: 'line', alternative: 0, dx: 0, dy: 0 },
			{ id: 'port', dx: -88, dy: expect.closeTo(0) as number }
		]);
	});

	it('stay where nothing is better', () => {
		expect(improvePairs(improved, [line, port])).toBe(improved);
	});
});

describe('badges with plates', () => {
	it('keep leaders out from under plates of others and their own', () => {
		for (const seed of seeds) {
			const badges = crowd(seed, 6, 400, true);
			const placements = placeEqualBadges(badges, empty);
			for (const [index, { dx, dy }] of placements.entries()) {
				const { x, y } = badges[index] ?? badge();
				// Points along the leader, up to where its own ring begins.
				const alongPx = Math.max(0, Math.hypot(dx, dy) - 26);
				const leader = Array.from({ length: 20 }, (_, step) => {
					const share = (step / 20) * (alongPx / (Math.hypot(dx, dy) || 1));
					return { x: x + dx * share, y: y + dy * share, width: 0, height: 0 };
				});
				const plates = placements.flatMap((one, other) => drawn(badges[other] ?? badge(), one).slice(1));
				const under = leader.filter((point) => alongPx > 0 && plates.some((plate) => touch(point, plate)));
				expect(under, `seed ${seed}, ${badges[index]?.id}`).toEqual([]);
			}
		}
	});
});
