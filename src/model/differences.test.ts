import { describe, expect, it } from 'vitest';
import { date, figure, status, vocabulary, word } from '../../tests/unit/build.ts';
import type { Claim } from './claim.ts';
import { findDifferences } from './differences.ts';

const reasons = (...claims: Claim[]) =>
	findDifferences(claims, vocabulary.metrics).map(({ reason }) => reason);

const inBothOrders = (a: Claim, b: Claim) => [reasons(a, b), reasons(b, a)];
const [value, scope, none] = [
	[['value'], ['value']],
	[['scope'], ['scope']],
	[[], []]
];

const overHalf = figure({ value: 50, qualifier: '>', asOf: '2024' });

describe('two shares of one scope', () => {
	it('disagree by value where what can only grow is said to have been more before', () => {
		expect(inBothOrders(overHalf, figure({ value: 44 }))).toEqual(value);
		expect(inBothOrders(figure({ value: 52, asOf: '2024-11' }), figure({ asOf: '2024-12-08' }))).toEqual(
			value
		);
	});

	it('agree where one lies inside the other', () => {
		expect(inBothOrders(overHalf, figure({ value: 51 }))).toEqual(none);
	});

	it('are a series where the later one is higher', () => {
		expect(inBothOrders(figure({ value: 24 }), figure({ value: 31, asOf: '2025-06' }))).toEqual(none);
	});

	it('disagree where both are true of the same days', () => {
		expect(inBothOrders(figure({ value: 51 }), figure({ value: 58, asOf: '2025-01' }))).toEqual(value);
	});
});

describe('two shares of different scope', () => {
	const east = (value: number, asOf: string) => figure({ value, asOf, scope: 'east-section' });

	it('disagree by scope where one scope would make them disagree by value', () => {
		expect(inBothOrders(east(58, '2024-12-08'), figure({ value: 51 }))).toEqual(scope);
		expect(inBothOrders(east(59.39, '2025-01-01'), figure({ value: 52.03 }))).toEqual(scope);
	});

	it('are no disagreement where the later one is higher', () => {
		expect(inBothOrders(east(48, '2024-09-13'), figure({ value: 51 }))).toEqual(none);
	});

	it('are no disagreement where they say the same', () => {
		expect(inBothOrders(east(51, '2024-12-02'), overHalf)).toEqual(none);
	});
});

describe('what may fall again', () => {
	const growth = (value: number, asOf: string) => figure({ metric: 'growth', value, asOf });

	it('disagrees only about the same days', () => {
		expect(inBothOrders(growth(6.7, '2023'), growth(3, '2024'))).toEqual(none);
		expect(inBothOrders(growth(6.7, '2024'), growth(3, '2024'))).toEqual(value);
		expect(inBothOrders(growth(6.7, '2024'), growth(3, '2024-01/2024-11'))).toEqual(value);
	});

	it('is taken of a metric that is not known to grow only', () => {
		expect(findDifferences([growth(6.7, '2023'), growth(3, '2024')], {})).toEqual([]);
	});
});

describe('what does not change with the years', () => {
	const area = (value: number, asOf: string, given = {}) =>
		figure({ metric: 'area', unit: 'square-km', value, asOf, ...given });

	it('disagrees at any two times, in either direction', () => {
		expect(inBothOrders(area(3649, '2020-10-04'), area(3636, '2025-08-15'))).toEqual(value);
		expect(inBothOrders(area(3636, '2020-10-04'), area(3649, '2025-08-15'))).toEqual(value);
	});

	it('agrees where one figure is said to be rounded', () => {
		expect(inBothOrders(area(3600, '2020', { qualifier: '~' }), area(3636, '2025'))).toEqual(none);
	});
});

describe('two dates', () => {
	const through = (value: string, given = {}) =>
		date({ metric: 'breakthrough', kind: 'actual', value, asOf: value, ...given });

	it('of one event disagree, whenever they were stated', () => {
		expect(inBothOrders(through('2024-12-02'), through('2024-11-27'))).toEqual(value);
		expect(inBothOrders(through('2024-12-02'), through('2024-11-27', { scope: 'east-section' }))).toEqual(
			scope
		);
	});

	it('agree where one only says it less exactly', () => {
		expect(inBothOrders(through('2024-12'), through('2024-12-02'))).toEqual(none);
	});

	it('are not held against each other where one is only a bound', () => {
		expect(inBothOrders(through('2024-12-02'), through('2024-11-27', { qualifier: '≤' }))).toEqual(none);
	});

	it('that were planned at two times are a changed plan', () => {
		expect(inBothOrders(date({ value: '2026', asOf: '2021' }), date({ value: '2027' }))).toEqual(none);
		expect(inBothOrders(date({ value: '2026' }), date({ value: '2027' }))).toEqual(value);
	});

	it('that a text names in passing are not held against each other', () => {
		const named = (year: string) => date({ kind: 'context', value: year });
		expect(inBothOrders(named('2023'), named('2025'))).toEqual(none);
	});
});

describe('claims that are never compared', () => {
	const other = { value: 90, asOf: '2025-01-01' };

	it.each([
		['of different subjects', figure({ ...other, about: 'project/tunnel' })],
		['of different metrics', figure({ ...other, metric: 'growth' })],
		['in different units', figure({ ...other, unit: 'km' })],
		['a target and what is reached', figure({ ...other, kind: 'target' })],
		['a forecast and what is reached', figure({ ...other, kind: 'forecast' })],
		['a word and a figure', word({ metric: 'works-done' })],
		['a date and a figure', date({ metric: 'works-done' })]
	])('%s', (_what, claim) => {
		expect(inBothOrders(figure(), claim)).toEqual(none);
	});

	it('what a text names in passing', () => {
		const named = (value: number) => figure({ kind: 'context', value });
		expect(inBothOrders(named(4), named(6))).toEqual(none);
	});

	it('except two targets, which can disagree', () => {
		const target = (value: number) => figure({ kind: 'target', value });
		expect(inBothOrders(target(60), target(70))).toEqual(value);
	});
});

describe('two status words', () => {
	const completed = status({ qualifier: 'completed', scope: 'east-section', asOf: '2024' });

	it('of different scope disagree by scope', () => {
		expect(inBothOrders(completed, status({ qualifier: 'ready-to-open' }))).toEqual(scope);
	});

	it('of one scope disagree by value on the same days only', () => {
		const open = status({ qualifier: 'open' });
		expect(inBothOrders(status(), open)).toEqual(value);
		expect(inBothOrders(status({ asOf: '2022' }), open)).toEqual(none);
	});

	it('of two documents are news where the later one is further along', () => {
		const begun = status({ scope: 'east-section', asOf: '2022', source: 'press' });
		expect(inBothOrders(begun, status({ qualifier: 'open' }))).toEqual(none);
		const opened = status({ qualifier: 'open', scope: 'east-section', asOf: '2022', source: 'press' });
		expect(inBothOrders(opened, status())).toEqual(scope);
	});

	it('for the same phase stand beside each other', () => {
		const building = status({ qualifier: 'under-construction' });
		expect(inBothOrders(building, status({ qualifier: 'advancing' }))).toEqual(none);
	});

	it('that are the same never disagree', () => {
		expect(inBothOrders(completed, status({ qualifier: 'completed' }))).toEqual(none);
	});
});

describe('a share and a status word', () => {
	const expansion = figure({ value: 62, scope: 'expansion', asOf: '2024' });

	it('of different scope disagree by scope', () => {
		expect(inBothOrders(expansion, status({ scope: 'phase-two' }))).toEqual(scope);
	});

	it('of one scope do not', () => {
		expect(inBothOrders(expansion, status({ scope: 'expansion' }))).toEqual(none);
	});

	it('do not where the word says nothing about how much is done', () => {
		for (const qualifier of ['advancing', 'under-construction', 'in-effect'] as const) {
			expect(reasons(expansion, status({ qualifier })), qualifier).toEqual([]);
		}
	});

	it('do not where the figure is no share of what is done', () => {
		expect(reasons(figure({ metric: 'length', unit: 'km' }), status({ scope: 'phase-two' }))).toEqual([]);
	});
});

describe('the pairs', () => {
	it('keep the order of the claims and name each disagreement once', () => {
		const [a, b, c] = [figure({ value: 10 }), figure({ value: 20 }), figure({ value: 30 })];
		const pairs = findDifferences([a, b, c], vocabulary.metrics).map(({ claims }) => claims);
		expect(pairs).toEqual([
			[a, b],
			[a, c],
			[b, c]
		]);
	});

	it('cannot be formed over an as-of that is no date', () => {
		const broken = figure({ id: 'undated', asOf: 'lately' });
		expect(() => reasons(figure(), broken)).toThrow('undated');
	});
});
