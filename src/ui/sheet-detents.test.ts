import { describe, expect, it } from 'vitest';
import { heldHeight, lowered, raised, restAfterDrag } from './sheet-detents.ts';

const heights = { peek: 96, half: 442, full: 788 };

describe('the heights of the sheet', () => {
	it('follow one another and end at the lowest and the highest', () => {
		expect([raised('peek'), raised('half'), raised('full')]).toEqual(['half', 'full', 'full']);
		expect([lowered('full'), lowered('half'), lowered('peek')]).toEqual(['half', 'peek', 'peek']);
	});

	it('hold the sheet while it is dragged', () => {
		expect([20, 300, 900].map((px) => heldHeight(px, heights))).toEqual([96, 300, 788]);
	});
});

describe('a sheet let go', () => {
	it.each([
		[100, 'peek'],
		[268, 'peek'],
		[270, 'half'],
		[614, 'half'],
		[616, 'full']
	] as const)('at %i px without haste rests at the nearest height: %s', (px, rest) => {
		expect(restAfterDrag(px, 0, heights)).toBe(rest);
	});

	it('goes on to the next height after a flick, however short', () => {
		expect(restAfterDrag(110, 0.9, heights)).toBe('half');
		expect(restAfterDrag(460, 0.9, heights)).toBe('full');
		expect(restAfterDrag(770, -0.9, heights)).toBe('half');
		expect(restAfterDrag(430, -0.9, heights)).toBe('peek');
	});

	it('stays at an end against a flick beyond it', () => {
		expect(restAfterDrag(788, 3, heights)).toBe('full');
		expect(restAfterDrag(96, -3, heights)).toBe('peek');
	});

	it('glides on a little after a slow movement', () => {
		expect(restAfterDrag(250, 0.3, heights)).toBe('half');
		expect(restAfterDrag(280, -0.3, heights)).toBe('peek');
	});
});
