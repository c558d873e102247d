/** What an address asks of an exhibition: how many times as fast as usual its clock runs. */
export interface ExhibitionQuery {
	pace: number;
}

const modeParameter = 'mode';
const exhibitionMode = 'exhibition';
const paceParameter = 'pace';

/** From four times as slow to sixty times as fast, which shows a whole day's wear in half an hour. */
const slowest = 0.25;
const fastest = 60;

/** Reads `?mode=exhibition&pace=2`; null where no exhibition is asked for. A pace that is none, or out of bounds, is 1. */
export function exhibitionOf(search: string): ExhibitionQuery | null {
	const query = new URLSearchParams(search);
	if (query.get(modeParameter) !== exhibitionMode) return null;
	const asked = query.get(paceParameter);
	const pace = asked === null || asked.trim() === '' ? 1 : Number(asked);
	return { pace: pace >= slowest && pace <= fastest ? pace : 1 };
}
