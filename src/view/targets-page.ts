import { formatPeriod } from '#i18n/format.ts';
import { isFigure, type Claim } from '#model/claim.ts';
import type { Knowledge } from '#model/geodata.ts';
import { parsePeriod, type Period } from '#model/period.ts';
import { knownOn } from '#model/standing.ts';
import type { Language } from '#model/text.ts';
import { viewClaim, type ClaimView } from './claim-view.ts';
import { subjectOf, type Subject } from './subject.ts';

/** A value as a bar from 0: shares of the one scale that a target and its results have in common. */
export interface Bar {
	claim: ClaimView;
	role: 'target' | 'result';
	start: number;
	end: number;
	/** Whether the value is a bound or about: its end is not exact. */
	inexact: boolean;
}

/** One target beside what the year before it reached in the same metric, unit and scope. Never merged, never rated. */
export interface TargetRow {
	target: ClaimView;
	results: {
		claim: ClaimView;
		/** Where the result covers a part of its year only. */ part: string | null;
	}[];
	/** Target first; none where there is nothing to compare. */
	bars: Bar[];
	/** Where 0 lies on the scale of the bars, as a share. */
	zero: number;
}

/** The targets of one subject for one year. */
export interface TargetYear extends Subject {
	year: number;
	rows: TargetRow[];
}

function periodOf({ id, asOf }: Claim): Period {
	const period = parsePeriod(asOf);
	if (!period) throw new Error(`claim ${id}: as-of ${asOf} is not a date`);
	return period;
}

const yearOf = (claim: Claim): number => Number(periodOf(claim).first.slice(0, 4));

const isWithin = (claim: Claim, year: number): boolean => {
	const { first, last } = periodOf(claim);
	return first >= `${year}-01-01` && last <= `${year}-12-31`;
};

/** A part of a year that a sum or a growth rate covers; a single day is when a count was taken, not a part. */
function partOf(claim: Claim, language: Language): string | null {
	const { first, last } = periodOf(claim);
	const isWhole = first.endsWith('-01-01') && last.endsWith('-12-31');
	return isWhole || first === last ? null : formatPeriod(claim.asOf, language);
}

/** The rule of pairing: what is reached, of the same subject, metric, unit and scope, in the year before. */
const answers = (target: Claim, claim: Claim): boolean =>
	claim.kind === 'actual' &&
	claim.about === target.about &&
	claim.metric === target.metric &&
	claim.unit === target.unit &&
	claim.scope === target.scope &&
	isWithin(claim, yearOf(target) - 1);

/** Bars on one scale that holds 0 and every value; none unless a figure stands on both sides. */
function barsOf(
	target: Claim,
	results: Claim[],
	view: (claim: Claim) => ClaimView
): Pick<TargetRow, 'bars' | 'zero'> {
	const figures = [target, ...results].filter(isFigure);
	const values = figures.map(({ value }) => value);
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	if (!isFigure(target) || figures.length < 2 || low === high) return { bars: [], zero: 0 };
	const at = (value: number) => (value - low) / (high - low);
	const bars = figures.map((claim) => ({
		claim: view(claim),
		role: claim === target ? ('target' as const) : ('result' as const),
		start: at(Math.min(0, claim.value)),
		end: at(Math.max(0, claim.value)),
		inexact: claim.qualifier !== '='
	}));
	return { bars, zero: at(0) };
}

function rowOf(
	target: Claim,
	known: Claim[],
	view: (claim: Claim) => ClaimView,
	language: Language
): TargetRow {
	const results = known.filter((claim) => answers(target, claim));
	return {
		target: view(target),
		results: results.map((claim) => ({ claim: view(claim), part: partOf(claim, language) })),
		...barsOf(target, results, view)
	};
}

/** Builds the comparison of all targets known on `day` with the results known by then, newest year first. */
export function targetsOn(knowledge: Knowledge, language: Language, day: string): TargetYear[] {
	const known = knownOn(knowledge.claims, day);
	const targets = known.filter(({ kind }) => kind === 'target');
	const view = (claim: Claim) => viewClaim(claim, knowledge, language);
	const groupOf = (target: Claim) => `${yearOf(target)} ${target.about}`;
	return [...new Set(targets.map(groupOf))]
		.sort()
		.reverse()
		.flatMap((key) => {
			const group = targets.filter((target) => groupOf(target) === key);
			const [first] = group;
			if (!first) return [];
			const rows = group.map((target) => rowOf(target, known, view, language));
			return [{ ...subjectOf(first.about, knowledge, language), year: yearOf(first), rows }];
		});
}
