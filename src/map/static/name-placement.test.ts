import { describe, expect, it } from 'vitest';
import { placeNames, type NameInput } from './name-placement.ts';

const name = (id: string, x: number, y: number, sides: string[]): NameInput => ({
	id,
	x,
	y,
	width: 40,
	height: 14,
	distance: 6,
	sides
});

describe('names of the static map', () => {
	it('take the first side that is free', () => {
		const taken = [{ x: 100, y: 90, width: 60, height: 20 }];
		const [place] = placeNames([name('a', 100, 100, ['left', 'right'])], taken);
		expect(place?.at).toEqual({ dx: -6, dy: 0, anchor: 'end' });
	});

	it('make room for the more important ones before them', () => {
		const places = placeNames([name('a', 100, 100, ['left']), name('b', 110, 108, ['left', 'top'])], []);
		expect(places.map(({ at }) => at?.anchor)).toEqual(['start', 'middle']);
	});

	it('are left out where no side is free', () => {
		const taken = [{ x: 0, y: 0, width: 300, height: 300 }];
		expect(placeNames([name('a', 100, 100, ['left', 'top'])], taken)[0]?.at).toBeNull();
	});

	it('stand on their point whatever is there when they have no sides', () => {
		const taken = [{ x: 0, y: 0, width: 300, height: 300 }];
		expect(placeNames([name('a', 100, 100, [])], taken)[0]?.at).toEqual({ dx: 0, dy: 0, anchor: 'middle' });
	});
});
