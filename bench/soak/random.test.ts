import { expect, it } from 'vitest';
import { Random } from './random.ts';

const draw = (seed: number) => {
	const random = new Random(seed);
	return Array.from({ length: 1000 }, () => random.below(10));
};

it('A seed gives the same numbers again, another one others, and all of them come', () => {
	expect(draw(7)).toEqual(draw(7));
	expect(draw(7)).not.toEqual(draw(8));
	expect(new Set(draw(0))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
});
