import { expect, it } from 'vitest';
import { burnInShift, mostShift } from './burn-in.ts';

const everyMs = 90_000;
const day = Array.from({ length: 960 }, (_, index) => burnInShift(index * everyMs));

it('Furniture moves every 90 s, in small steps and within its bound', () => {
	expect(burnInShift(everyMs - 1)).toEqual(burnInShift(0));
	for (const [index, { x, y }] of day.entries()) {
		expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(mostShift);
		const next = day[index + 1];
		if (!next) continue;
		expect(next).not.toEqual({ x, y });
		expect(Math.max(Math.abs(next.x - x), Math.abs(next.y - y))).toBeLessThanOrEqual(mostShift);
	}
});

it('All places are taken equally long', () => {
	const counts = Map.groupBy(day.slice(0, 900), (shift) => JSON.stringify(shift));
	expect(new Set([...counts.values()].map(({ length }) => length))).toEqual(new Set([100]));
});
