import { describe, expect, it } from 'vitest';
import { swipeOf } from './swipe.ts';

const from = { x: 200, y: 300, ms: 0 };

describe('a touch', () => {
	it.each([
		['far to the left', { x: 120, y: 310, ms: 200 }, 'left'],
		['far to the right', { x: 290, y: 290, ms: 200 }, 'right'],
		['a tap', { x: 204, y: 301, ms: 90 }, null],
		['scrolling', { x: 150, y: 420, ms: 200 }, null],
		['a slow drag', { x: 100, y: 300, ms: 1500 }, null]
	])('%s is %s', (_, to, wanted) => {
		expect(swipeOf(from, to)).toBe(wanted);
	});
});
