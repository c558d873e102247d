import { isFigure, isStatusClaim, type Claim, type FigureClaim, type StatusClaim } from './claim.ts';
import { findDifferences, type Difference } from './differences.ts';
import { lastDayOf } from './period.ts';
import { phaseOf, type Phase } from './phase.ts';
import type { Metric } from './vocabulary.ts';

/** Where a project stands by the claims known on a day. Computed each time, stored nowhere. */
export interface Standing {
	/** Share of the works completed, in percent, or null where nobody states one. */
	progress: (FigureClaim & Claim) | null;
	status: (StatusClaim & Claim) | null;
	phase: Phase | null;
	differences: Difference[];
}

/** Id of the one metric that a ring may show. */
export const progressMetric = 'works-done';

/** A share of the works that is reached: an aim for next year is none. */
const isProgress = ({ metric, kind, unit }: Claim): boolean =>
	metric === progressMetric && kind === 'actual' && unit === 'percent';

/** Claims whose document had been published by the day, in their order. */
export function knownOn(claims: Claim[], day: string): Claim[] {
	return claims.filter((claim) => lastDayOf(claim.published) <= day);
}

/** The claim that is true of the latest day; of equals the first in document order. */
export function latest<T extends Claim>(claims: T[]): T | null {
	return claims.reduce<T | null>(
		(best, claim) => (best && lastDayOf(best.asOf) >= lastDayOf(claim.asOf) ? best : claim),
		null
	);
}

/**
 * The standing of one subject. The latest claim leads, the others stay beside it; a percentage without a status word
 * means work is under way.
 */
export function standingOf(claims: Claim[], metrics: Record<string, Metric>): Standing {
	const progress = latest(claims.filter(isFigure).filter(isProgress));
	const status = latest(claims.filter(isStatusClaim));
	const phase = status ? phaseOf(status.qualifier) : progress ? 'under-construction' : null;
	return { progress, status, phase, differences: findDifferences(claims, metrics) };
}
