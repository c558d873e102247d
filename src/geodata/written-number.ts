import { parsePeriod } from '#model/period.ts';

interface Written {
	/** The characters as they stand in the folded text, and where. */
	text: string;
	index: number;
}

/** A date as far as the text states it: a year, a month of a year, a day with or without its year. */
export interface WrittenDate extends Written {
	kind: 'date';
	year: number | null;
	month: number | null;
	day: number | null;
}

/** A number in Arabic digits; `percent` where the sign follows it. */
export interface WrittenFigure extends Written {
	kind: 'figure';
	value: number;
	percent: boolean;
}

export type WrittenNumber = WrittenDate | WrittenFigure;

const pattern =
	/(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?|(?<monthAlone>\d{1,2})月(?<dayAlone>\d{1,2})日|(?<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<percent>%?)/g;

const numberOrNull = (digits: string | undefined): number | null =>
	digits === undefined ? null : Number(digits);

function toWritten(match: RegExpExecArray): WrittenNumber {
	const { year, month, day, monthAlone, dayAlone, figure, percent } = match.groups ?? {};
	const written = { text: match[0], index: match.index };
	if (figure !== undefined) {
		return {
			...written,
			kind: 'figure',
			value: Number(figure.replaceAll(',', '')),
			percent: percent === '%'
		};
	}
	return {
		...written,
		kind: 'date',
		year: numberOrNull(year),
		month: numberOrNull(month ?? monthAlone),
		day: numberOrNull(day ?? dayAlone)
	};
}

/** Every number and date in Arabic digits of a folded text, in its order. */
export function findNumbers(text: string): WrittenNumber[] {
	return [...text.matchAll(pattern)].map(toWritten);
}

function dayMeets(day: string, date: WrittenDate): boolean {
	const [year, month, dayOfMonth] = day.split('-').map(Number);
	return (
		(date.year === null || date.year === year) &&
		(date.month === null || date.month === month) &&
		(date.day === null || date.day === dayOfMonth)
	);
}

/** Whether a written date states a period's first or last day, as far as it states anything. */
export function statesPeriod(date: WrittenDate, period: string): boolean {
	const days = parsePeriod(period);
	return days !== null && (dayMeets(days.first, date) || dayMeets(days.last, date));
}

/** Whether a written date is a day, month or year named in full (`2024`, `2024-02`, `2024-12-02`). */
export function statesDate(date: WrittenDate, named: string): boolean {
	const [year, month, day] = named.split('-').map(Number);
	return (
		date.year === year &&
		(month === undefined || date.month === month) &&
		(day === undefined || date.day === day)
	);
}

/** Whether a bare number is the year in which a period starts or ends: `2023` where the text drops the 年. */
export function statesYear({ value, percent }: WrittenFigure, period: string): boolean {
	const days = parsePeriod(period);
	if (days === null || percent) return false;
	return [days.first, days.last].some((day) => day.startsWith(`${value}-`));
}
