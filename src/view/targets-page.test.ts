import { describe, expect, it } from 'vitest';
import { figure, geodata, word } from '../../tests/unit/build.ts';
import type { Claim } from '#model/claim.ts';
import type { Language } from '#model/text.ts';
import { targetsOn } from './targets-page.ts';

const about = 'member/hekou';
const aim = (given: Partial<Parameters<typeof figure>[0]> = {}) =>
	figure({ id: 'aim', about, metric: 'growth', kind: 'target', value: 7, asOf: '2025', ...given });
const reached = (given: Partial<Parameters<typeof figure>[0]> = {}) =>
	figure({ id: 'reached', about, metric: 'growth', value: 10.2, asOf: '2024', ...given });

const on = (claims: Claim[], day = '2025-01-01', language: Language = 'zh') =>
	targetsOn(geodata({ claims }), language, day);
const rowOf = (...claims: Claim[]) => on(claims)[0]?.rows[0];
const resultsOf = (...claims: Claim[]) => rowOf(aim(), ...claims)?.results.map(({ claim }) => claim.id);

describe('a target', () => {
	it('stands under its subject and year', () => {
		expect(on([aim()])).toMatchObject([
			{ name: '河口区', href: '/members/hekou/', year: 2025, rows: [{ target: { value: '7%' } }] }
		]);
		expect(on([aim({ about: 'project/bridge' })], '2025-01-01', 'en')).toMatchObject([
			{ name: 'Hekou Bridge', href: '/en/projects/bridge/' }
		]);
	});

	it('is not known before it is published', () => {
		expect(on([aim()], '2024-12-31')).toEqual([]);
	});

	it('stands with its own year, the newest year first', () => {
		const years = on([aim({ asOf: '2024' }), aim({ asOf: '2025' })]).map(({ year }) => year);
		expect(years).toEqual([2025, 2024]);
	});
});

describe('the result beside a target', () => {
	it('is what the year before reached in the same metric, unit and scope', () => {
		expect(resultsOf(reached())).toEqual(['reached']);
	});

	it.each([
		['a forecast', reached({ kind: 'forecast' })],
		['another metric', reached({ metric: 'gdp' })],
		['another unit', reached({ unit: 'yi-yuan' })],
		['another scope', reached({ scope: 'east-section' })],
		['another subject', reached({ about: 'project/bridge' })],
		['an earlier year', reached({ asOf: '2023' })],
		['the year of the target itself', reached({ asOf: '2025' })],
		['several years together', reached({ asOf: '2022/2024' })],
		['what is published later', reached({ published: '2025-02-25' })]
	])('is never %s', (_what, claim) => {
		expect(resultsOf(claim)).toEqual([]);
	});

	it('comes from every document that has one, side by side', () => {
		const other = reached({ id: 'elsewhere', value: 9, source: 'press' });
		const data = geodata({ claims: [aim(), reached(), other] });
		data.sources.push({ ...data.sources[0], id: 'press' } as (typeof data.sources)[number]);
		const [year] = targetsOn(data, 'zh', '2025-01-01');
		expect(year?.rows[0]?.results.map(({ claim }) => claim.value)).toEqual(['10.2%', '9%']);
		expect(year?.rows[0]?.bars).toHaveLength(3);
	});

	it('says which part of its year it covers', () => {
		const partOf = (asOf: string) => rowOf(aim(), reached({ asOf }))?.results[0]?.part;
		expect(partOf('2024-01/2024-11')).toBe('2024年1月至11月');
		expect(partOf('2024-06')).toBe('2024年6月');
		expect(partOf('2024')).toBeNull();
		expect(partOf('2024-01/2024-12')).toBeNull();
		expect(partOf('2024-12-31')).toBeNull();
	});
});

describe('the bars', () => {
	const bars = (target: number, result: number) => {
		const row = rowOf(aim({ value: target }), reached({ value: result }));
		return { zero: row?.zero, bars: row?.bars.map(({ role, start, end }) => [role, start, end]) };
	};

	it('begin at nothing and share one scale', () => {
		expect(bars(5, 10)).toEqual({
			zero: 0,
			bars: [
				['target', 0, 0.5],
				['result', 0, 1]
			]
		});
	});

	it('go the other way below nothing', () => {
		expect(bars(6, -2)).toEqual({
			zero: 0.25,
			bars: [
				['target', 0.25, 1],
				['result', 0, 0.25]
			]
		});
	});

	it('say where a value is no exact one', () => {
		const row = rowOf(aim({ qualifier: '≥' }), reached());
		expect(row?.bars.map(({ inexact }) => inexact)).toEqual([true, false]);
	});

	it('are drawn for pairs of figures only', () => {
		expect(rowOf(aim())?.bars).toEqual([]);
		expect(rowOf(aim({ value: 0 }), reached({ value: 0 }))?.bars).toEqual([]);
		const grade = word({ about, kind: 'target', asOf: '2025' });
		expect(rowOf(grade, word({ about, asOf: '2024' }))).toMatchObject({
			results: [{ part: null }],
			bars: []
		});
	});
});
