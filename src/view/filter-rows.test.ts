import { describe, expect, it } from 'vitest';
import { countChoices, filterRows, isUnfiltered, toggled } from './filter-rows.ts';
import { noFilter, type Filter } from './view-query.ts';

const share = { percent: 44, bound: '=' as const, text: '44%' };
const rows = [
	{ id: 'a', category: 'rail', phase: 'under-construction', members: ['x', 'y'], share, differs: true },
	{ id: 'b', category: 'rail', phase: 'planned', members: ['x'], share: null, differs: false },
	{ id: 'c', category: 'port', phase: null, members: ['y'], share, differs: false },
	{ id: 'd', category: 'water', phase: 'planned', members: ['y'], share: null, differs: true }
] as const satisfies readonly (Parameters<typeof filterRows>[0][number] & { id: string })[];
const filter = (given: Partial<Filter>): Filter => ({ ...noFilter, ...given });
const ids = (given: Partial<Filter>) =>
	filterRows<(typeof rows)[number]>(rows, filter(given))
		.map(({ id }) => id)
		.join('');
const count = (given: Partial<Filter>) => countChoices(rows, filter(given), ['x', 'y']);

describe('a filter', () => {
	it('lets everything pass while nothing is chosen', () => {
		expect(ids({})).toBe('abcd');
		expect(isUnfiltered(noFilter)).toBe(true);
		expect(isUnfiltered(filter({ differing: true }))).toBe(false);
	});

	it.each([
		[{ categories: ['rail', 'port'] }, 'abc'],
		[{ phases: ['unstated'] }, 'c'],
		[{ phases: ['planned', 'unstated'] }, 'bcd'],
		[{ members: ['x'] }, 'ab'],
		[{ withShare: true }, 'ac'],
		[{ differing: true }, 'ad'],
		[{ categories: ['rail'], withShare: true }, 'a'],
		[{ categories: ['port'], differing: true }, '']
	] as [Partial<Filter>, string][])('widens within a kind and narrows between kinds: %j', (given, passed) => {
		expect(ids(given)).toBe(passed);
	});
});

describe('the count of a choice', () => {
	it('says what the choice would show beside the other kinds', () => {
		const counts = count({ categories: ['rail'], members: ['x'] });
		expect(counts.all).toBe(2);
		expect(counts.categories).toMatchObject({ rail: 2, port: 0, water: 0 });
		expect(counts.members).toEqual({ x: 2, y: 1 });
		expect(counts.phases).toMatchObject({ planned: 1, 'under-construction': 1, unstated: 0 });
	});

	it('is the number of rows that the choice then shows', () => {
		const start = filter({ members: ['y'] });
		const counts = count(start);
		for (const category of ['rail', 'port', 'water'] as const)
			expect(counts.categories[category]).toBe(ids({ ...start, categories: [category] }).length);
		expect(counts.withShare).toBe(ids({ ...start, withShare: true }).length);
		expect(counts.differing).toBe(ids({ ...start, differing: true }).length);
	});

	it('adds up over the statuses, for each project has one or none', () => {
		const { phases } = count({});
		expect(Object.values(phases).reduce((sum, one) => sum + one)).toBe(rows.length);
	});
});

it('a choice is put in, and taken out again', () => {
	expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
	expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});
