import { expect, it } from 'vitest';
import { growthOf, type Wear } from './wear.ts';

const look = (heapBytes: number): Wear => ({ heapBytes, nodes: 100, listeners: 10 });

it('Growth is that of the middle of the last three looks over the first three', () => {
	const [heap, nodes] = growthOf([100, 90, 110, 500, 108, 120, 70].map(look));
	expect(heap).toEqual({
		kind: 'heapBytes',
		early: 100,
		late: 108,
		share: expect.closeTo(0.08, 9) as number
	});
	expect(nodes?.share).toBe(0);
});

it('Too few looks are refused', () => {
	expect(() => growthOf([1, 2, 3, 4, 5].map(look))).toThrow('found 5, allowed 6 or more');
});
