import { lastDayOf, parsePeriod } from '#model/period.ts';

/** Two days to compare: what was published after the first, up to and including the second. ISO dates. */
export interface DayRange {
	from: string;
	to: string;
}

/** A range to show, and what the address asked for that cannot be shown. */
export interface AskedRange extends DayRange {
	refused: string[];
}

/**
 * Reads two days out of the address. A day that is none, or before anything had been published (`first`), falls back to
 * its default; a range that runs backwards falls back whole. Both are said through `refused`.
 */
export function dayRangeOf(
	asked: { from: string | null; to: string | null },
	defaults: DayRange,
	first: string
): AskedRange {
	const isShowable = (day: string) =>
		day.length === 10 && parsePeriod(day) !== null && day >= lastDayOf(first);
	const refused = [asked.from, asked.to].filter((day) => day !== null).filter((day) => !isShowable(day));
	const from = asked.from !== null && isShowable(asked.from) ? asked.from : defaults.from;
	const latestDay = from > defaults.to ? from : defaults.to;
	const to = asked.to !== null && isShowable(asked.to) ? asked.to : latestDay;
	return from <= to ? { from, to, refused } : { ...defaults, refused: [...refused, `${from} – ${to}`] };
}
