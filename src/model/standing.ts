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
	/** The claim that the phase follows from: the status word, else a share of the works, else the day they began. */
	evidence: Claim | null;
	differences: Difference[];
}

/** Id of the one metric that a ring may show. */
export const progressMetric = 'works-done';

/** A share of the works that is reached: an aim for next year is none. */
const isProgress = ({ metric, kind, unit }: Claim): boolean =>
	metric === progressMetric && kind === 'actual' && unit === 'percent';

/** Metrics that show work under way where neither a status word nor a share of the works says so, the most telling first. */
const evidenceMetrics: readonly (readonly [string, Phase])[] = [
	['overall-progress', 'under-construction'],
	['construction-start', 'started']
];

function phaseByFigures(claims: Claim[], progress: Claim | null): { phase: Phase; evidence: Claim } | null {
	if (progress) return { phase: 'under-construction', evidence: progress };
	for (const [metric, phase] of evidenceMetrics) {
		const evidence = latest(claims.filter((claim) => claim.metric === metric && claim.kind === 'actual'));
		if (evidence) return { phase, evidence };
	}
	return null;
}

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
 * means work is under way, and so does the day on which it began.
 */
export function standingOf(claims: Claim[], metrics: Record<string, Metric>): Standing {
	const progress = latest(claims.filter(isFigure).filter(isProgress));
	const status = latest(claims.filter(isStatusClaim));
	const figures = phaseByFigures(claims, progress);
	return {
		progress,
		status,
		phase: status ? phaseOf(status.qualifier) : (figures?.phase ?? null),
		evidence: status ?? figures?.evidence ?? null,
		differences: findDifferences(claims, metrics)
	};
}
