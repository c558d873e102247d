import * as v from 'valibot';

/** First and last day of an as-of, both inclusive, as ISO dates (they compare as strings). */
export interface Period {
	first: string;
	last: string;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function singlePeriod(text: string): Period | null {
	const match = shape.exec(text);
	if (!match) return null;
	const [, year = '', month, day] = match;
	if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
	if (Number(month) < 1 || Number(month) > 12) return null;
	const days = daysInMonth(Number(year), Number(month));
	if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };
	return Number(day) >= 1 && Number(day) <= days ? { first: text, last: text } : null;
}

/**
 * Reads an as-of: a day, a month, a year, or two of them joined by a slash (`2024-01/2024-11`), the shapes of
 * ISO 8601-2 (EDTF level 0). Returns null for anything that is not a date of the calendar or runs backwards.
 */
export function parsePeriod(text: string): Period | null {
	const [from = '', to = from, ...rest] = text.split('/');
	const start = singlePeriod(from);
	const end = singlePeriod(to);
	if (rest.length > 0 || !start || !end || end.last < start.first) return null;
	return { first: start.first, last: end.last };
}

export const periodSchema = v.pipe(
	v.string(),
	v.check((text) => parsePeriod(text) !== null, 'a date YYYY, YYYY-MM, YYYY-MM-DD or two of them joined by /')
);

/** When a document came out: a day, or the month where no day is known. Never a range. */
export const publishedSchema = v.pipe(
	v.string(),
	v.check(
		(text) => text.length >= 7 && !text.includes('/') && parsePeriod(text) !== null,
		'a day YYYY-MM-DD or a month YYYY-MM'
	)
);

/** The last day of a period: from then on all of it has been. Throws on what is no date. */
export function lastDayOf(text: string): string {
	const period = parsePeriod(text);
	if (!period) throw new RangeError(`${text}: allowed are YYYY, YYYY-MM, YYYY-MM-DD or two joined by /`);
	return period.last;
}

/** A day of the calendar, YYYY-MM-DD. */
export const daySchema = v.pipe(
	v.string(),
	v.check((text) => text.length === 10 && parsePeriod(text) !== null, 'a day YYYY-MM-DD')
);
