import { lastDayOf, parsePeriod } from '#model/period.ts';

/** The query parameter that says which day's knowledge the site shows. */
export const knownParameter = 'known';

/** A day to show, and whether the address asked for one that cannot be shown. */
export interface KnownDay {
	day: string;
	refused: string | null;
}

/**
 * Reads the day out of the address. A day that is none, or before anything had been published (`first`), falls back to
 * the default and says so through `refused`.
 */
export function knownDayOf(asked: string | null, defaultDay: string, first: string): KnownDay {
	if (asked === null || asked === defaultDay) return { day: defaultDay, refused: null };
	const isDay = asked.length === 10 && parsePeriod(asked) !== null;
	return isDay && asked >= lastDayOf(first)
		? { day: asked, refused: null }
		: { day: defaultDay, refused: asked };
}
