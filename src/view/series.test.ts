import { describe, expect, it } from 'vitest';
import { date, figure, geodata, status, vocabulary } from '../../tests/unit/build.ts';
import type { Claim } from '#model/claim.ts';
import type { Language } from '#model/text.ts';
import { viewClaim } from './claim-view.ts';
import { seriesOfSubject } from './series.ts';

const metrics = { ...vocabulary.metrics, area: { zh: '面积', en: 'Area', constant: true } };

function over(claims: Claim[], language: Language = 'zh') {
	const data = geodata({ claims, vocabulary: { ...vocabulary, metrics } });
	return seriesOfSubject(claims, data, language, (claim) => viewClaim(claim, data, language));
}
const nothing = { series: [], unvaried: [], single: [] };

const september = { value: 41, asOf: '2024-09-13', scope: 'east-section' };
const december = { value: 51, asOf: '2024-12-08', scope: 'east-section' };

describe('figures of several days', () => {
	it('are a series by the last day they are about, with the words of their unit and kind', () => {
		const { series } = over([figure(december), figure(september), figure({ ...december, asOf: '2024' })]);
		expect(series).toMatchObject([
			{ metric: '完成工程量', kind: '实际', unit: '%', isPercent: true, scopes: ['东段'] }
		]);
		expect(series[0]?.observations.map(({ value, lastDay }) => [value, lastDay])).toEqual([
			[41, '2024-09-13'],
			[51, '2024-12-08'],
			[51, '2024-12-31']
		]);
	});

	it('keep their sign and their scope', () => {
		const bound = figure({ value: 50, qualifier: '>', asOf: '2024' });
		const { series } = over([figure(september), figure(december), bound]);
		expect(series[0]?.scopes).toEqual(['东段', '口径未写明']);
		expect(series[0]?.observations.map(({ bound, scope }) => [bound, scope])).toEqual([
			['=', 0],
			['=', 0],
			['>', 1]
		]);
	});

	it('are never joined across kinds, metrics or units', () => {
		const plan = figure({ ...december, kind: 'plan' });
		const growth = figure({ ...december, metric: 'growth' });
		const money = figure({ ...december, unit: 'yi-yuan' });
		expect(over([figure(september), plan, growth, money]).series).toEqual([]);
	});

	it('are no series where every day is of another scope', () => {
		expect(over([figure(september), figure({ ...december, scope: 'expansion' })])).toEqual({
			...nothing,
			single: ['完成工程量']
		});
	});

	it('are no series where two documents give one day', () => {
		expect(over([figure(december), figure({ ...december, value: 52 })]).series).toEqual([]);
	});

	it('are only named where they always say the same', () => {
		const same = [figure(september), figure({ ...december, value: 41 })];
		expect(over(same)).toEqual({ ...nothing, unvaried: ['完成工程量'] });
		expect(over([figure(september), figure({ ...december, value: 41, qualifier: '≥' })]).series).toHaveLength(
			1
		);
	});

	it('that can only grow come first', () => {
		const growth = [september, december].map((given) => figure({ ...given, metric: 'growth' }));
		const works = [september, december].map((given) => figure(given));
		expect(over([...growth, ...works]).series.map(({ metric }) => metric)).toEqual(['完成工程量', '增速']);
	});

	it('are in the magnitude of the language, exactly', () => {
		const yi = { unit: 'yi-yuan', metric: 'gdp' };
		const claims = [
			figure({ ...yi, value: 686.91, asOf: '2023' }),
			figure({ ...yi, value: 721.44, asOf: '2024' })
		];
		const [zh, en] = [over(claims).series[0], over(claims, 'en').series[0]];
		expect([zh?.unit, zh?.observations.map(({ value }) => value)]).toEqual(['亿元', [686.91, 721.44]]);
		expect([en?.unit, en?.observations.map(({ value }) => value)]).toEqual([
			'billion yuan',
			[68.691, 72.144]
		]);
	});
});

describe('a single figure', () => {
	it('is named where it is reached, not where it is planned', () => {
		expect(over([figure()])).toEqual({ ...nothing, single: ['完成工程量'] });
		expect(over([figure({ kind: 'plan' })])).toEqual(nothing);
	});
});

describe('what is no series', () => {
	it('is a date, a status, a mere naming, and what never changes', () => {
		const twice = (make: (asOf: string) => Claim) => ['2023', '2024'].map(make);
		const claims = [
			...twice((asOf) => date({ asOf, value: asOf })),
			...twice((asOf) => status({ asOf })),
			...twice((asOf) => figure({ asOf, kind: 'context', value: Number(asOf) })),
			...twice((asOf) => figure({ asOf, metric: 'area', unit: 'square-km', value: Number(asOf) }))
		];
		expect(over(claims)).toEqual(nothing);
	});
});
