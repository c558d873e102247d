import { describe, expect, it } from 'vitest';
import { figurePagesOf, type MeasuredRow } from './figure-pages.ts';

const row = (subject: string, heightPx = 100): MeasuredRow => ({ subject, headingPx: 30, heightPx });
const room = { firstPx: 250, otherPx: 400, gapPx: 10 };
const indexes = (rows: MeasuredRow[]) =>
	figurePagesOf(rows, room).map((page) => page.map(({ index, named }) => (named ? `${index}*` : `${index}`)));

describe('the pages of a chapter’s figures', () => {
	it('are one where all fits, each subject named once', () => {
		expect(indexes([row('port'), row('port')])).toEqual([['0*', '1']]);
	});

	it('name a subject again that goes on over the page', () => {
		expect(indexes(Array.from({ length: 6 }, () => row('port')))).toEqual([
			['0*', '1'],
			['2*', '3', '4'],
			['5*']
		]);
	});

	it('count the room of headings and gaps', () => {
		expect(indexes([row('a', 90), row('b', 90)])).toEqual([['0*', '1*']]);
		expect(indexes([row('a', 91), row('b', 90)])).toEqual([['0*'], ['1*']]);
	});

	it('leave a first page empty that has no room for the first row', () => {
		expect(indexes([row('a', 300), row('b', 900), row('c')])).toEqual([[], ['0*'], ['1*'], ['2*']]);
	});

	it('are one, empty, for a chapter without figures', () => {
		expect(indexes([])).toEqual([[]]);
	});
});
