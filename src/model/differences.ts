import {
	isDateClaim,
	isFigure,
	isStatusClaim,
	type Claim,
	type DateClaim,
	type FigureClaim,
	type StatusClaim
} from './claim.ts';
import { parsePeriod } from './period.ts';
import { phaseOf } from './phase.ts';
import { areDisjoint, isBelow, rangeOf } from './range.ts';
import { statuses, type Status } from './status.ts';
import type { Metric } from './vocabulary.ts';

/** Why two claims about one thing cannot both be read as the same statement. */
export type Reason = 'value' | 'scope';

/** Two claims that disagree, in document order; neither is the right one. */
export interface Difference {
	reason: Reason;
	claims: [Claim, Claim];
}

/** Status words that say how much is done; `advancing` or `in-effect` say nothing a percentage could contradict. */
const tellingStatuses: readonly Status[] = [
	'planned',
	'preparing',
	'started',
	'completed',
	'ready-to-open',
	'open'
];

function periodsOf(a: Claim, b: Claim) {
	const first = parsePeriod(a.asOf);
	const second = parsePeriod(b.asOf);
	if (!first || !second) throw new Error(`claims ${a.id}, ${b.id}: as-of ${a.asOf}, ${b.asOf} is not a date`);
	return { first, second, overlap: first.first <= second.last && second.first <= first.last };
}

/** Figures of one time exclude each other, those of a constant at any time; what can only grow must not shrink. */
function figuresClash(a: FigureClaim & Claim, b: FigureClaim & Claim, metric: Metric | undefined): boolean {
	const { first, second, overlap } = periodsOf(a, b);
	const rangeA = rangeOf(a.value, a.qualifier);
	const rangeB = rangeOf(b.value, b.qualifier);
	if (overlap || metric?.constant === true) return areDisjoint(rangeA, rangeB);
	if (metric?.cumulative !== true) return false;
	return first.last < second.first ? isBelow(rangeB, rangeA) : isBelow(rangeA, rangeB);
}

/** Whether two claims assert one metric in one way; what a text merely names in passing, it does not assert. */
const assertsTheSame = (a: Claim, b: Claim): boolean =>
	a.metric === b.metric && a.kind === b.kind && a.kind !== 'context';

function compareFigures(
	a: FigureClaim & Claim,
	b: FigureClaim & Claim,
	metric: Metric | undefined
): Reason | null {
	if (a.unit !== b.unit || !assertsTheSame(a, b) || !figuresClash(a, b, metric)) return null;
	return a.scope === b.scope ? 'value' : 'scope';
}

/** Two dates for one event; a date given with a sign (by, after, about) is not held against another. */
function compareDates(a: DateClaim & Claim, b: DateClaim & Claim, metric: Metric | undefined): Reason | null {
	if (!assertsTheSame(a, b) || a.qualifier !== '=' || b.qualifier !== '=') return null;
	if (metric?.constant !== true && !periodsOf(a, b).overlap) return null;
	const [one, other] = [parsePeriod(a.value), parsePeriod(b.value)];
	if (!one || !other || (one.first <= other.last && other.first <= one.last)) return null;
	return a.scope === b.scope ? 'value' : 'scope';
}

/** Between documents, a later status that is further along is news, not a disagreement. */
function isProgress(a: StatusClaim & Claim, b: StatusClaim & Claim): boolean {
	const { first, second, overlap } = periodsOf(a, b);
	if (overlap) return false;
	const [earlier, later] = first.last < second.first ? [a, b] : [b, a];
	return statuses.indexOf(later.qualifier) >= statuses.indexOf(earlier.qualifier);
}

function compareStatuses(a: StatusClaim & Claim, b: StatusClaim & Claim): Reason | null {
	if (a.qualifier === b.qualifier || a.metric !== b.metric) return null;
	if (a.source !== b.source && isProgress(a, b)) return null;
	if (a.scope !== b.scope) return 'scope';
	// Words for one and the same phase may stand beside each other: 在建 and 加快推进.
	const exclusive = phaseOf(a.qualifier) !== phaseOf(b.qualifier);
	return exclusive && periodsOf(a, b).overlap ? 'value' : null;
}

function compareProgressWithStatus(
	progress: FigureClaim & Claim,
	status: StatusClaim & Claim,
	metric?: Metric
): Reason | null {
	if (metric?.cumulative !== true || !tellingStatuses.includes(status.qualifier)) return null;
	return progress.scope === status.scope ? null : 'scope';
}

function compare(a: Claim, b: Claim, metrics: Record<string, Metric>): Reason | null {
	if (a.about !== b.about) return null;
	if (isFigure(a) && isFigure(b)) return compareFigures(a, b, metrics[a.metric]);
	if (isDateClaim(a) && isDateClaim(b)) return compareDates(a, b, metrics[a.metric]);
	if (isStatusClaim(a) && isStatusClaim(b)) return compareStatuses(a, b);
	if (isFigure(a) && isStatusClaim(b)) return compareProgressWithStatus(a, b, metrics[a.metric]);
	if (isStatusClaim(a) && isFigure(b)) return compareProgressWithStatus(b, a, metrics[b.metric]);
	return null;
}

/**
 * Every pair of claims that disagree: same subject, metric, unit and kind with values or dates that exclude each other,
 * for one scope or because the scopes differ; two status words likewise; or a status word and a percentage of different
 * scope.
 * Pairs keep the order of `claims`. Throws where an as-of is no date, which the check rules out.
 */
export function findDifferences(claims: Claim[], metrics: Record<string, Metric>): Difference[] {
	return claims.flatMap((a, index) =>
		claims.slice(index + 1).flatMap((b) => {
			const reason = compare(a, b, metrics);
			return reason ? [{ reason, claims: [a, b] as [Claim, Claim] }] : [];
		})
	);
}
