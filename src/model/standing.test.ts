import { describe, expect, it } from 'vitest';
import { date, figure, status, vocabulary } from '../../tests/unit/build.ts';
import type { Claim } from './claim.ts';
import { knownOn, latest, standingOf } from './standing.ts';

const standing = (...claims: Claim[]) => standingOf(claims, vocabulary.metrics);

describe('the standing of a project', () => {
	it('is unknown without claims', () => {
		expect(standing()).toEqual({
			progress: null,
			status: null,
			phase: null,
			evidence: null,
			differences: []
		});
	});

	it('is led by the share of the latest day, wherever it stands in the order', () => {
		const [earlier, later] = [figure({ value: 51, asOf: '2024-12-08' }), figure({ value: 44 })];
		expect(standing(earlier, later).progress).toBe(later);
		expect(standing(later, earlier).progress).toBe(later);
	});

	it('counts a year by its last day', () => {
		const [june, year] = [figure({ value: 30, asOf: '2024-06' }), figure({ value: 40, asOf: '2024' })];
		expect(standing(june, year).progress).toBe(year);
		expect(standing(year, june).progress).toBe(year);
	});

	it('is led by the first in document order where two are of the same day', () => {
		const [first, second] = [figure({ value: 51 }), figure({ value: 58 })];
		expect(standing(first, second).progress).toBe(first);
	});

	it('takes no target, no plan and no other metric for progress', () => {
		const aim = figure({ value: 80, kind: 'target', asOf: '2025' });
		const growth = figure({ value: 5, metric: 'growth', asOf: '2025' });
		const money = figure({ value: 18, unit: 'yi-yuan', asOf: '2025' });
		expect(standing(figure(), aim, growth, money).progress?.value).toBe(44);
		expect(standing(aim, growth, money)).toMatchObject({ progress: null, phase: null });
	});

	it('takes its phase from the latest status word', () => {
		const begun = status({ asOf: '2022' });
		expect(standing(begun, status({ qualifier: 'ready-to-open' })).phase).toBe('ready');
		expect(standing(begun, figure({ value: 62 })).phase).toBe('started');
	});

	it('is under construction by a percentage alone', () => {
		expect(standing(figure()).phase).toBe('under-construction');
	});

	it('is started by the day that work began, and by nothing that is only planned', () => {
		const began = date({ metric: 'construction-start', kind: 'actual', value: '2021-12-16' });
		expect(standing(began)).toMatchObject({ phase: 'started', evidence: began, progress: null });
		expect(standing({ ...began, kind: 'plan' })).toMatchObject({ phase: null, evidence: null });
	});

	it('rests on the most telling claim', () => {
		const began = date({ metric: 'construction-start', kind: 'actual', value: '2021-12-16' });
		const overall = figure({ metric: 'overall-progress', value: 90 });
		const share = figure();
		const said = status({ qualifier: 'ready-to-open' });
		expect(standing(began, overall)).toMatchObject({ phase: 'under-construction', evidence: overall });
		expect(standing(began, overall, share).evidence).toBe(share);
		expect(standing(began, overall, share, said)).toMatchObject({ phase: 'ready', evidence: said });
	});

	it('keeps what differs beside what leads', () => {
		const half = figure({ value: 50, qualifier: '>', asOf: '2024' });
		const lead = figure();
		expect(standing(half, lead).differences).toEqual([{ reason: 'value', claims: [half, lead] }]);
	});
});

describe('what is known on a day', () => {
	const claims = [
		figure({ id: 'before', published: '2024-12-31' }),
		figure({ id: 'that-day', published: '2025-01-01' }),
		figure({ id: 'after', published: '2025-01-02', asOf: '2024' })
	];
	const idsKnownOn = (day: string) => knownOn(claims, day).map(({ id }) => id);

	it('is what was published by then, whatever day it is true of', () => {
		expect(idsKnownOn('2025-01-01')).toEqual(['before', 'that-day']);
		expect(idsKnownOn('2025-01-02')).toEqual(['before', 'that-day', 'after']);
		expect(idsKnownOn('2024-12-30')).toEqual([]);
	});

	it('leaves out a document of a month until the month is over', () => {
		const claims = [figure({ published: '2024-08', asOf: '2024-08' })];
		expect(knownOn(claims, '2024-08-30')).toEqual([]);
		expect(knownOn(claims, '2024-08-31')).toEqual(claims);
	});
});

describe('latest', () => {
	it('is none of none', () => {
		expect(latest([])).toBeNull();
	});

	it('compares last days, not texts', () => {
		const [range, month] = [figure({ asOf: '2022/2024' }), figure({ asOf: '2023-06' })];
		expect(latest([month, range])).toBe(range);
	});
});
