import { describe, expect, it } from 'vitest';
import { paddingFor } from './story-padding.ts';

const frame = { left: 0, top: 0, right: 1400, bottom: 800 };
const margin = 24;

describe('the room that captions take', () => {
	it('is only a margin where nothing lies over the map', () => {
		const below = { left: 0, top: 800, right: 1400, bottom: 900 };
		expect(paddingFor(frame, [below])).toEqual({ left: margin, top: margin, right: margin, bottom: margin });
	});

	it('is the width of a card at the left, and the height of a bar at the bottom', () => {
		const card = { left: 0, top: 0, right: 480, bottom: 800 };
		const bar = { left: 0, top: 710, right: 1400, bottom: 800 };
		expect(paddingFor(frame, [card, bar])).toEqual({
			left: 480 + margin,
			top: margin,
			right: margin,
			bottom: 90 + margin
		});
	});

	it('is counted from the map’s own edge', () => {
		const moved = { left: 100, top: 50, right: 1500, bottom: 850 };
		const card = { left: 100, top: 50, right: 400, bottom: 850 };
		expect(paddingFor(moved, [card])).toMatchObject({ left: 300 + margin });
	});

	it('has a least margin on a small screen', () => {
		expect(paddingFor({ left: 0, top: 0, right: 300, bottom: 200 }, []).top).toBe(12);
	});
});
