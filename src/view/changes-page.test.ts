import { describe, expect, it } from 'vitest';
import { figure, geodata, source, status } from '../../tests/unit/build.ts';
import type { Claim } from '#model/claim.ts';
import type { Language } from '#model/text.ts';
import { changesPageOf, defaultRange } from './changes-page.ts';

const late = { source: 'late', published: '2025-03-25' };
const sources = [
	source(),
	source({ id: 'late', kind: 'press', published: '2025-03-25' }),
	source({ id: 'month', kind: 'press', published: '2025-04' })
];
const range = { from: '2025-01-01', to: '2025-03-25' };

const page = (claims: Claim[], days = range, language: Language = 'zh') =>
	changesPageOf(geodata({ claims, sources }), days, language);
const bridgeOf = (claims: Claim[], days = range) =>
	page(claims, days).subjects.find(({ about }) => about === 'project/bridge');

describe('the days that are compared by default', () => {
	it('are that of the edition and the last publication, a month counted to its end', () => {
		expect(defaultRange({ sources })).toEqual({ from: '2025-01-01', to: '2025-04-30' });
		expect(defaultRange({ sources: [source()] })).toEqual({ from: '2025-01-01', to: '2025-01-01' });
	});
});

describe('between two days', () => {
	it('a share that has grown stands with both claims, and a note where their scopes differ', () => {
		const before = figure({ id: 'before', value: 44 });
		expect(
			bridgeOf([before, figure({ id: 'after', value: 59.39, asOf: '2025-03-20', ...late })])?.changes
		).toEqual([
			{
				part: 'share',
				before: {
					words: '44%',
					scope: '口径未写明',
					claim: { id: 'before', href: '/sources/page-2025/#before' }
				},
				after: { words: '59.39%', scope: '口径未写明', claim: { id: 'after', href: '/sources/late/#after' } },
				scopesDiffer: false
			}
		]);
		const east = figure({ value: 59.39, scope: 'east-section', asOf: '2025-03-20', ...late });
		expect(bridgeOf([before, east])?.changes).toMatchObject([{ part: 'share', scopesDiffer: true }]);
	});

	it('a first status word changes status and phase, from nothing said', () => {
		const changes = bridgeOf([status({ asOf: '2025-03-25', ...late })])?.changes;
		expect(changes).toMatchObject([
			{ part: 'status', before: null, after: { words: '开工' } },
			{ part: 'phase', before: null, after: { words: '开工建设', claim: null } }
		]);
	});

	it('a document that says the same again is a new claim but no change', () => {
		const again = status({ id: 'again', asOf: '2025-03-25', ...late });
		const bridge = bridgeOf([status(), again]);
		expect(bridge?.changes).toEqual([]);
		expect(bridge?.claims.map(({ id }) => id)).toEqual(['again']);
	});

	it('what was published on the first day is old, on the last day new', () => {
		const claims = [figure({ id: 'first-day' }), figure({ id: 'last-day', ...late })];
		expect(bridgeOf(claims)?.claims.map(({ id }) => id)).toEqual(['last-day']);
		expect(bridgeOf(claims, { from: '2024-12-31', to: '2025-01-01' })?.claims.map(({ id }) => id)).toEqual([
			'first-day'
		]);
		expect(page(claims, { from: '2025-03-25', to: '2025-12-31' })).toMatchObject({
			subjects: [],
			claimCount: 0
		});
	});

	it('an aim or a fact of a member is a claim, no change of standing', () => {
		const gdp = figure({ about: 'member/hekou', metric: 'gdp', unit: 'yi-yuan', ...late });
		expect(page([gdp])).toMatchObject({
			subjects: [{ about: 'member/hekou', name: '河口区', href: '/members/hekou/', changes: [] }],
			claimCount: 1
		});
	});

	it('what stayed as it was is counted, not listed', () => {
		expect(page([figure(), figure({ about: 'member/hekou', ...late })])).toMatchObject({ unchanged: 1 });
		expect(page([figure()])).toMatchObject({ subjects: [], unchanged: 2, claimCount: 0 });
	});

	it('all is said in the language of the page', () => {
		const english = page([status({ asOf: '2025-03-25', ...late })], range, 'en');
		expect(english).toMatchObject({
			fromWords: '1 January 2025',
			toWords: '25 March 2025',
			subjects: [
				{
					name: 'Hekou Bridge',
					href: '/en/projects/bridge/',
					changes: [{ after: { words: 'Works begun' } }, {}]
				}
			]
		});
	});
});
