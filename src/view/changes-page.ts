import { formatPeriod } from '#i18n/format.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { Claim } from '#model/claim.ts';
import type { Knowledge } from '#model/geodata.ts';
import { lastDayOf } from '#model/period.ts';
import { knownOn, standingOf } from '#model/standing.ts';
import type { Language } from '#model/text.ts';
import { viewClaim, type ClaimView } from './claim-view.ts';
import type { DayRange } from './day-range.ts';
import { editionOf } from './edition.ts';
import { inListOrder } from './list-order.ts';
import { subjectsOf, type Subject } from './subject.ts';

/** What was said on one of the two days; `claim` is the one that says it, none where it only follows from others. */
export interface Said {
	words: string;
	/** What the claim covers; null for what is no claim. */
	scope: string | null;
	claim: { id: string; href: string } | null;
}

/** One part of a standing that reads differently on the two days. */
export interface Change {
	part: 'status' | 'share' | 'phase';
	before: Said | null;
	after: Said | null;
	/** Two shares of different scope: their difference means nothing. */
	scopesDiffer: boolean;
}

/** What has become new about one subject. */
export interface SubjectChanges extends Subject {
	changes: Change[];
	claims: ClaimView[];
}

/** What changed between two days. Subjects about which nothing is new are only counted. */
export interface ChangesPage extends DayRange {
	fromWords: string;
	toWords: string;
	subjects: SubjectChanges[];
	claimCount: number;
	unchanged: number;
}

/** The days that are compared where nobody asks for others: from the edition to the last publication. */
export function defaultRange({ sources }: Pick<Knowledge, 'sources'>): DayRange {
	const days = sources.map(({ published }) => lastDayOf(published)).sort();
	const from = editionOf(sources).published;
	return { from, to: days.at(-1) ?? from };
}

function saidBy(claim: Claim | null, knowledge: Knowledge, language: Language): Said | null {
	if (!claim) return null;
	const { id, href, value, scope } = viewClaim(claim, knowledge, language);
	return { words: value, scope, claim: { id, href } };
}

/** The parts of a standing in words, by the claims known on one of the days. */
function partsOf(
	claims: Claim[],
	knowledge: Knowledge,
	language: Language
): Record<Change['part'], Said | null> {
	const { status, progress, phase } = standingOf(claims, knowledge.vocabulary.metrics);
	return {
		status: saidBy(status, knowledge, language),
		share: saidBy(progress, knowledge, language),
		phase: phase && { words: messagesIn(language).phases[phase], scope: null, claim: null }
	};
}

/** A new document that says the same of the same scope changes nothing. */
const readsAlike = (a: Said | null, b: Said | null): boolean =>
	a?.words === b?.words && a?.scope === b?.scope;

function changesOf(before: Claim[], after: Claim[], knowledge: Knowledge, language: Language): Change[] {
	const [old, current] = [before, after].map((claims) => partsOf(claims, knowledge, language));
	return (['status', 'share', 'phase'] as const).flatMap((part) => {
		const [from, to] = [old?.[part] ?? null, current?.[part] ?? null];
		if (readsAlike(from, to)) return [];
		const scopesDiffer = part === 'share' && from !== null && to !== null && from.scope !== to.scope;
		return [{ part, before: from, after: to, scopesDiffer }];
	});
}

/** Builds the comparison of two days: standings that read differently, and the claims published in between. */
export function changesPageOf(knowledge: Knowledge, { from, to }: DayRange, language: Language): ChangesPage {
	const [knownBefore, knownAfter] = [knownOn(knowledge.claims, from), knownOn(knowledge.claims, to)];
	const news = knownOn(knowledge.claims, to).filter(({ published }) => lastDayOf(published) > from);
	const edition = editionOf(knowledge.sources).id;
	const editionClaims = knowledge.claims.filter(({ source }) => source === edition);
	const projects = inListOrder(knowledge.projects, editionClaims);
	const all = subjectsOf({ ...knowledge, projects }, language).map((subject) => {
		const isAbout = ({ about }: Claim) => about === subject.about;
		return {
			...subject,
			changes: changesOf(knownBefore.filter(isAbout), knownAfter.filter(isAbout), knowledge, language),
			claims: news.filter(isAbout).map((claim) => viewClaim(claim, knowledge, language))
		};
	});
	const subjects = all.filter(({ changes, claims }) => changes.length > 0 || claims.length > 0);
	return {
		from,
		to,
		fromWords: formatPeriod(from, language),
		toWords: formatPeriod(to, language),
		subjects,
		claimCount: news.length,
		unchanged: all.length - subjects.length
	};
}
