import { describe, expect, it } from 'vitest';
import type { FigureClaim, FiledClaim } from '#model/claim.ts';
import { coverage } from './coverage.ts';
import { parseDocument } from './document.ts';

const sections = ['桥', '路'].map((heading) => ({
	id: heading === '桥' ? 'bridges' : 'roads',
	article: { zh: '文', en: 'Article' },
	heading,
	name: { zh: heading, en: 'Section' }
}));

function figure(value: number, unit = 'bridge', more: Partial<FigureClaim> = {}): FigureClaim {
	return {
		id: 'a-claim',
		about: 'project/bridge',
		metric: 'bridges',
		scope: 'unstated',
		asOf: '2024',
		kind: 'actual',
		value,
		unit,
		qualifier: '=',
		locator: { section: 'bridges', paragraph: 1 },
		...more
	};
}

function coverageOf(paragraph: string, claims: FiledClaim[], heading = '桥') {
	const { uncovered, ...counts } = coverage(
		parseDocument(`# ${heading}\n\n${paragraph}\n`, sections),
		claims
	);
	return { ...counts, uncovered: uncovered.map(({ written, reason, line }) => [written, reason, line]) };
}

describe('coverage', () => {
	it('is complete where every number has its claim', () => {
		const claims = [figure(12), figure(3.5, 'percent')];
		expect(coverageOf('建成12座,增长３.５％。', claims)).toEqual({ covered: 2, aside: 0, uncovered: [] });
	});

	it('lists a number without a claim, with its line', () => {
		expect(coverageOf('建成12座。', [figure(1)]).uncovered).toEqual([['12', 'no-claim', 3]]);
	});

	it('does not take the claim of another paragraph', () => {
		const elsewhere = figure(12, 'bridge', { locator: { section: 'roads', paragraph: 1 } });
		expect(coverageOf('建成12座。', [elsewhere]).uncovered).toEqual([['12', 'no-claim', 3]]);
	});

	it('wants one claim for each time that a number stands', () => {
		const text = '桥增长6%,路增长6%。';
		expect(coverageOf(text, [figure(6, 'percent')]).uncovered).toEqual([['6%', 'fewer-claims', 3]]);
		expect(coverageOf(text, [figure(6, 'percent'), figure(6, 'percent')]).uncovered).toEqual([]);
	});

	it('takes a wording for the numbers inside it, and only there', () => {
		const share = figure(0.75, 'ratio', { asWritten: '3/4' });
		expect(coverageOf('占3/4,另有3座。', [share]).uncovered).toEqual([['3', 'no-claim', 3]]);
	});

	it('takes the as-of of a claim for the date it stands beside', () => {
		const inFebruary = figure(12, 'bridge', { asOf: '2024-02' });
		expect(coverageOf('2024年2月,建成12座。', [inFebruary]).uncovered).toEqual([]);
		expect(coverageOf('2024年3月,建成12座。', [inFebruary]).uncovered).toEqual([
			['2024年3月', 'no-claim', 3]
		]);
	});

	it('takes a bare year for the year of an as-of', () => {
		expect(coverageOf('2024以来建成12座。', [figure(12)]).uncovered).toEqual([]);
	});

	it('sets aside the ordinals of a list, but not other numbers at its start', () => {
		expect(coverageOf('- 1 甲\n- 2 乙\n- 9 座桥', []).uncovered).toEqual([['9', 'no-claim', 5]]);
		expect(coverageOf('- 1 甲\n- 2 乙', []).aside).toBe(2);
	});

	it('sets aside the mark that a text goes on from another page', () => {
		const document = parseDocument('(上接1版)\n\n正文。', sections);
		expect(coverage(document, [])).toEqual({ covered: 0, aside: 1, uncovered: [] });
	});

	it('lists numbers under a heading that the source does not list', () => {
		expect(coverageOf('建成12座。', [figure(12)], '隧道').uncovered).toEqual([['12', 'unlisted-heading', 3]]);
	});
});
