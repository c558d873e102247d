import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { date, figure, status, word } from '../../tests/unit/build.ts';
import {
	aboutSchema,
	claimSchemaFor,
	dateClaimSchema,
	figureClaimSchema,
	isFigure,
	isStatusClaim,
	statusClaimSchema,
	wordClaimSchema,
	type Claim
} from './claim.ts';

/** The claim as its file holds it: without the document it is joined with. */
function filed(claim: Claim): Record<string, unknown> {
	const own = Object.entries(claim).filter(([key]) => key !== 'source' && key !== 'published');
	return Object.fromEntries<unknown>(own);
}

const isSound = (raw: unknown) => safeParse(claimSchemaFor(raw), raw).success;

describe('the schema of a raw claim', () => {
	it('follows its unit', () => {
		expect(claimSchemaFor({ unit: 'status' })).toBe(statusClaimSchema);
		expect(claimSchemaFor({ unit: 'date' })).toBe(dateClaimSchema);
		expect(claimSchemaFor({ unit: 'text' })).toBe(wordClaimSchema);
		expect(claimSchemaFor({ unit: 'percent' })).toBe(figureClaimSchema);
	});

	it.each([null, undefined, 44, 'status', [], {}, { unit: null }])(
		'is that of a figure for %j, which fails it',
		(raw) => {
			expect(claimSchemaFor(raw)).toBe(figureClaimSchema);
			expect(isSound(raw)).toBe(false);
		}
	);

	it('accepts one sound claim of each sort', () => {
		for (const claim of [figure(), date(), word(), status()])
			expect(isSound(filed(claim)), claim.unit).toBe(true);
	});
});

describe('a claim is refused', () => {
	it.each([
		['with a figure that is text', { ...filed(figure()), value: '44' }],
		['with a figure that is none', { ...filed(figure()), value: NaN }],
		['with an endless figure', { ...filed(figure()), value: Infinity }],
		['with a sign that is none', { ...filed(figure()), qualifier: '≈' }],
		['with a status word where a sign belongs', { ...filed(figure()), qualifier: 'started' }],
		['with a sign where a status word belongs', { ...filed(status()), qualifier: '=' }],
		['with a figure that calls itself a status', { ...filed(figure()), kind: 'status' }],
		['with a status that calls itself a fact', { ...filed(status()), kind: 'actual' }],
		['with a date that is none', { ...filed(date()), value: '2024-02-30' }],
		['with an as-of that is none', { ...filed(figure()), asOf: 'yesterday' }],
		['with a word in one language', { ...filed(word()), value: { zh: '甲级' } }],
		['with a paragraph before the heading', { ...filed(figure()), locator: { section: 'a', paragraph: -1 } }],
		['with a whole sentence as its token', { ...filed(figure()), asWritten: '一'.repeat(16) }],
		['with a property that nobody knows', { ...filed(figure()), source: 'page-2025' }]
	])('%s', (_what, raw) => {
		expect(isSound(raw)).toBe(false);
	});
});

describe('what a claim is about', () => {
	it.each(['project/bridge', 'member/hekou', 'zone/wandakai'])('can be %s', (about) => {
		expect(safeParse(aboutSchema, about).success).toBe(true);
	});

	it.each(['bridge', 'project/', 'project/Bridge', 'project/a/b', 'project/../a', 'source/page', ''])(
		'cannot be %j',
		(about) => {
			expect(safeParse(aboutSchema, about).success).toBe(false);
		}
	);
});

describe('the sorts of claims', () => {
	it('are told apart by value and unit', () => {
		const all = [figure(), date(), word(), status()];
		expect(all.map(isFigure)).toEqual([true, false, false, false]);
		expect(all.map(isStatusClaim)).toEqual([false, false, false, true]);
	});
});
