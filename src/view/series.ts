import { messagesIn } from '#i18n/messages.ts';
import { isFigure, type Bound, type Claim, type FigureClaim } from '#model/claim.ts';
import type { Knowledge } from '#model/geodata.ts';
import { lastDayOf } from '#model/period.ts';
import type { Language } from '#model/text.ts';
import type { ClaimView } from './claim-view.ts';

/** One dated observation. `value` is in the unit of the series, as its language writes it. */
export interface Observation {
	claim: ClaimView;
	value: number;
	bound: Bound;
	/** The last day of what the figure is about, ISO date. */
	lastDay: string;
	/** Index into the scopes of the series. */
	scope: number;
}

/** Dated observations of one metric, unit and kind; scopes are kept apart, and nothing lies between two of them. */
export interface Series {
	id: string;
	metric: string;
	kind: string;
	unit: string;
	isPercent: boolean;
	scopes: string[];
	/** By the last day they are about. */
	observations: Observation[];
}

/** All that can be said of a subject's figures over time. */
export interface SeriesOfSubject {
	series: Series[];
	/** Metrics whose dated observations all say the same. */
	unvaried: string[];
	/** Metrics that were observed once in each scope. */
	single: string[];
}

type Figure = FigureClaim & Claim;

const groupOf = ({ metric, unit, kind }: Figure): string => `${metric} ${unit} ${kind}`;

/** Claims of one scope that are true of different days. */
const isRepeated = (figures: Figure[]): boolean => new Set(figures.map(({ asOf }) => asOf)).size > 1;
const isVaried = (figures: Figure[]): boolean =>
	new Set(figures.map(({ value, qualifier }) => `${qualifier}${value}`)).size > 1;

/** A group's claims by scope, in the order the documents first name each scope. */
function byScope(figures: Figure[]): Figure[][] {
	const scopes = [...new Set(figures.map(({ scope }) => scope))];
	return scopes.map((scope) => figures.filter((figure) => figure.scope === scope));
}

/** Figures of one metric, unit and kind together; what can only grow comes first. */
function groupsOf(claims: Claim[], { vocabulary }: Knowledge): Figure[][] {
	const figures = claims
		.filter(isFigure)
		.filter(({ kind, metric }) => kind !== 'context' && vocabulary.metrics[metric]?.constant !== true);
	const rank = (group: Figure[]) => (vocabulary.metrics[group[0]?.metric ?? '']?.cumulative ? 0 : 1);
	return [...new Set(figures.map(groupOf))]
		.map((key) => figures.filter((figure) => groupOf(figure) === key))
		.sort((a, b) => rank(a) - rank(b));
}

function observationOf(figure: Figure, scope: number, factor: number, claim: ClaimView): Observation {
	return {
		claim,
		// The factor is a power of ten: digits beyond fifteen are noise.
		value: Number((figure.value * factor).toPrecision(15)),
		bound: figure.qualifier,
		lastDay: lastDayOf(figure.asOf),
		scope
	};
}

function seriesOf(
	figures: [Figure, ...Figure[]],
	{ vocabulary }: Knowledge,
	language: Language,
	view: (claim: Claim) => ClaimView
): Series {
	const [first] = figures;
	const unit = vocabulary.units[first.unit];
	const scopes = byScope(figures);
	const factor = (language === 'en' ? unit?.enFactor : undefined) ?? 1;
	const observations = scopes.flatMap((own, scope) =>
		own.map((figure) => observationOf(figure, scope, factor, view(figure)))
	);
	return {
		id: groupOf(first).replaceAll(' ', '-'),
		metric: view(first).metric,
		kind: messagesIn(language).kinds[first.kind],
		unit: unit?.[language] ?? '',
		isPercent: first.unit === 'percent',
		scopes: scopes.flatMap(([one]) => (one ? [view(one).scope] : [])),
		observations: observations.sort((a, b) => a.lastDay.localeCompare(b.lastDay, 'en'))
	};
}

/**
 * Sorts a subject's figures into those observed on several days in one scope and the others; figures that can only grow
 * come first. `claims` are those known on the shown day; `view` puts one into words. Kinds are never mixed, and what a
 * text merely names, or what never changes, is left out.
 */
export function seriesOfSubject(
	claims: Claim[],
	knowledge: Knowledge,
	language: Language,
	view: (claim: Claim) => ClaimView
): SeriesOfSubject {
	const result: SeriesOfSubject = { series: [], unvaried: [], single: [] };
	for (const [first, ...rest] of groupsOf(claims, knowledge)) {
		if (!first) continue;
		const repeated = byScope([first, ...rest]).filter(isRepeated);
		const { metric } = view(first);
		if (repeated.some(isVaried)) result.series.push(seriesOf([first, ...rest], knowledge, language, view));
		else if (repeated.length > 0) result.unvaried.push(metric);
		else if (first.kind === 'actual') result.single.push(metric);
	}
	return result;
}
