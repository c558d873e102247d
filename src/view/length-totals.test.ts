import { expect, it } from 'vitest';
import { lengthTotals } from './length-totals.ts';

const row = (id: string, category: 'rail' | 'expressway' | 'water', km: number | null) => ({
	id,
	name: id,
	category,
	length:
		km === null
			? null
			: { km, text: `${km} km`, scope: 'all of it', claim: `${id}-length`, href: `#${id}`, receipt: '' }
});

it('lengths are added up within a category, each with its claim, and a single one has no total', () => {
	const totals = lengthTotals([
		row('a', 'rail', 478),
		row('b', 'expressway', 50.5),
		row('c', 'rail', 477),
		row('d', 'rail', null),
		row('e', 'water', null)
	]);
	expect(totals).toMatchObject([{ category: 'rail', km: 955 }]);
	expect(totals[0]?.parts.map(({ claim }) => claim)).toEqual(['a-length', 'c-length']);
});

it('without lengths there is nothing to add up', () => {
	expect(lengthTotals([row('a', 'rail', null)])).toEqual([]);
});
