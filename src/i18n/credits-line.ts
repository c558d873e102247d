import type { Messages } from './messages.ts';

/** What has to stand wherever the map is shown: what it is not for, whose data it is, and its review number. */
export const creditsLine = (
	{ disclaimer, reviewNumber, colon, notSubmitted }: Messages,
	attribution: string
): string => `${disclaimer} · ${attribution} · ${reviewNumber}${colon}${notSubmitted}`;
