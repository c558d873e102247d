import { formatKm } from '#i18n/format.ts';
import { pathIn } from '#i18n/language.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { Category } from '#model/category.ts';
import { isFigure, type Bound, type Claim, type FigureClaim } from '#model/claim.ts';
import type { Knowledge } from '#model/geodata.ts';
import type { Phase } from '#model/phase.ts';
import { approximateFromM, type GeometryQuality, type ProjectFacts } from '#model/project.ts';
import { lastDayOf } from '#model/period.ts';
import { knownOn, latest, progressMetric, standingOf, type Standing } from '#model/standing.ts';
import type { Language } from '#model/text.ts';
import { receiptWords, viewCitedClaim, viewClaim, type ClaimView } from './claim-view.ts';
import { editionOf } from './edition.ts';
import { reasonWords } from './reason-words.ts';

/** A share of works as a ring or bar shows it. */
export interface Share {
	percent: number;
	bound: Bound;
	text: string;
}

/** A whole length as a document states it, with its receipt. */
export interface ProjectLength {
	km: number;
	text: string;
	scope: string;
	claim: string;
	href: string;
	receipt: string;
}

/** Ids of the claims behind what a card shows in short; null where it shows nothing of the kind. */
export interface ClaimIds {
	status: string | null;
	share: string | null;
	fact: string | null;
	rival: string | null;
}

/** Everything a row, ring, plate or popup says of a project, in one language, as known on one day. */
export interface ProjectCard {
	id: string;
	href: string;
	name: string;
	/** For where room is short; the name itself where it has no shorter form. */
	shortName: string;
	category: Category;
	members: string[];
	phase: Phase | null;
	statusWords: string;
	share: Share | null;
	/** What the share covers, where its document says so. */
	shareScope: string | null;
	/** A figure to show where there is no percentage: the length. */
	fact: string | null;
	/** How long it is by a document, with or without a percentage. */
	length: ProjectLength | null;
	/** The claim beside the leading one, where claims differ. */
	rival: { words: string; percent: number | null } | null;
	differs: boolean;
	reason: string | null;
	/** The claims that the words and figures above come from, by id: the way from each to its receipt. */
	claimIds: ClaimIds;
	lead: ClaimView | null;
	/** Claims that differ from the leading one, or stand beside it. */
	others: ClaimView[];
	/** Figures to show where there is no percentage: the length, then what else the edition measures. */
	facts: ClaimView[];
	quality: GeometryQuality;
	positionWords: string;
	placed: boolean;
	approximate: boolean;
}

function shareOf({ progress }: Standing, view: ClaimView | null): Share | null {
	if (!progress || !view) return null;
	return { percent: progress.value, bound: progress.qualifier, text: view.value };
}

function positionWords(project: ProjectFacts, language: Language): string {
	const messages = messagesIn(language);
	if (project.uncertaintyM === null) return messages.positionUnknown;
	if (project.uncertaintyM < approximateFromM) return messages.qualities[project.geometryQuality];
	if (project.geometryQuality === 'schematic') return messages.qualities.schematic;
	return messages.approximately(formatKm(project.uncertaintyM, language));
}

/** Says once what repeats the leading claim: the same status word of the same scope. */
function repeats(claim: Claim, lead: Claim | null): boolean {
	return (
		claim.unit === 'status' &&
		lead?.unit === 'status' &&
		claim.qualifier === lead.qualifier &&
		claim.scope === lead.scope
	);
}

/** The leading claim's own document first, then the latest as-of: the nearer a claim is, the sooner it is compared. */
function byNearness(lead: Claim | null) {
	const sameSource = (claim: Claim) => (claim.source === lead?.source ? 0 : 1);
	return (a: Claim, b: Claim) =>
		sameSource(a) - sameSource(b) || lastDayOf(b.asOf).localeCompare(lastDayOf(a.asOf), 'en');
}

/** Claims to set beside the leading one: those that differ from it, other shares of the works, and what the phase follows from. */
function besides(lead: Claim | null, standing: Standing, claims: Claim[]): Claim[] {
	const differing = standing.differences.flatMap(({ claims: pair }) => pair);
	const shares = claims.filter((claim) => isFigure(claim) && claim.metric === progressMetric);
	const compared = [...new Set([...differing, ...shares])].sort(byNearness(lead));
	const all = new Set([...compared, ...(standing.evidence ? [standing.evidence] : [])]);
	return [...all].filter((claim) => claim !== lead && !repeats(claim, lead));
}

/** What leads: the share of works, else the status word, else the length, else what the edition says first. */
function leadOf(standing: Standing, claims: Claim[], edition: string): Claim | null {
	const length = claims.find(({ metric }) => metric === 'length');
	const ofEdition = claims.filter(({ source }) => source === edition);
	const telling = ofEdition.find(({ kind, unit }) => kind === 'actual' && unit !== 'date');
	return standing.progress ?? standing.status ?? length ?? telling ?? ofEdition[0] ?? claims[0] ?? null;
}

/** The length by the edition if it states one, else by whoever was last to state it as a fact. */
function lengthClaimOf(claims: Claim[], edition: string): (FigureClaim & Claim) | null {
	const lengths = claims
		.filter(isFigure)
		.filter(({ metric, kind, unit }) => metric === 'length' && kind === 'actual' && unit === 'km');
	return lengths.find(({ source }) => source === edition) ?? latest(lengths);
}

function lengthOf(
	claim: (FigureClaim & Claim) | null,
	knowledge: Knowledge,
	language: Language
): ProjectLength | null {
	if (!claim) return null;
	const view = viewClaim(claim, knowledge, language);
	const { id, value: text, scope, href } = view;
	return { km: claim.value, text, scope, claim: id, href, receipt: receiptWords(view, language) };
}

/** How many figures stand in for a percentage: a popup is small. */
const factCount = 2;

/** What is measured of a project without a percentage: its length, by the edition if it can be, then its other figures. */
function factsOf(standing: Standing, length: Claim | null, claims: Claim[], edition: string): Claim[] {
	if (standing.progress) return [];
	const ofEdition = claims.filter(({ source }) => source === edition);
	const measured = ofEdition.filter((claim) => isFigure(claim) && claim.kind === 'actual');
	return [...(length ? [length] : []), ...measured.filter(({ metric }) => metric !== 'length')];
}

function statusWordsOf(standing: Standing, lead: ClaimView | null, language: Language): string {
	const messages = messagesIn(language);
	if (standing.status) return standing.status.value[language];
	if (standing.phase) return messages.phases[standing.phase];
	return lead ? `${lead.metric}${messages.colon}${lead.valueInWords}` : messages.notKnownYet;
}

/** The rival's words; a scope that is not the leading claim's is named, or the figures would look comparable. */
function rivalOf(
	rival: Claim | null,
	lead: Claim | null,
	knowledge: Knowledge,
	language: Language
): ProjectCard['rival'] {
	if (!rival) return null;
	const { valueInWords, scope } = viewClaim(rival, knowledge, language);
	const comparable = rival.scope === lead?.scope || rival.scope === 'unstated';
	return {
		words: comparable ? valueInWords : messagesIn(language).withScope(valueInWords, scope),
		percent: isFigure(rival) && rival.unit === 'percent' && rival.scope === lead?.scope ? rival.value : null
	};
}

/** Builds the card of one project from the claims published up to `day`. */
export function cardOf(
	project: ProjectFacts,
	knowledge: Knowledge,
	language: Language,
	day: string
): ProjectCard {
	const claims = knownOn(knowledge.claims, day).filter(({ about }) => about === `project/${project.id}`);
	const standing = standingOf(claims, knowledge.vocabulary.metrics);
	const lead = leadOf(standing, claims, editionOf(knowledge.sources).id);
	const leadView = lead ? viewCitedClaim(lead, knowledge, language) : null;
	const ownLength = lengthClaimOf(claims, editionOf(knowledge.sources).id);
	const facts = factsOf(standing, ownLength, claims, editionOf(knowledge.sources).id);
	const length = standing.progress ? null : ownLength;
	const involving = standing.differences.filter(({ claims: pair }) => lead !== null && pair.includes(lead));
	const rivals = involving
		.flatMap(({ claims: pair }) => pair.filter((claim) => claim !== lead))
		.sort(byNearness(lead));
	const [rival = null] = rivals;
	const beside = besides(lead, standing, claims);
	const difference =
		involving.find(({ claims: pair }) => rival !== null && pair.includes(rival)) ?? standing.differences[0];
	return {
		id: project.id,
		href: pathIn(language, `/projects/${project.id}/`),
		name: project.name[language],
		shortName: (project.shortName ?? project.name)[language],
		category: project.category,
		members: project.members,
		phase: standing.phase,
		statusWords: statusWordsOf(standing, leadView, language),
		share: shareOf(standing, leadView),
		shareScope:
			standing.progress && standing.progress.scope !== 'unstated' ? (leadView?.scope ?? null) : null,
		fact: length ? viewClaim(length, knowledge, language).value : null,
		length: lengthOf(ownLength, knowledge, language),
		rival: rivalOf(rival, lead, knowledge, language),
		differs: standing.differences.length > 0,
		reason: difference ? reasonWords(difference, language) : null,
		claimIds: {
			status: (standing.evidence ?? lead)?.id ?? null,
			share: standing.progress?.id ?? null,
			fact: length?.id ?? null,
			rival: rival?.id ?? null
		},
		lead: leadView,
		others: beside.map((claim) => viewClaim(claim, knowledge, language)),
		facts: facts
			.filter((claim) => claim !== lead && !beside.includes(claim))
			.slice(0, factCount)
			.map((claim) => viewClaim(claim, knowledge, language)),
		quality: project.geometryQuality,
		positionWords: positionWords(project, language),
		placed: project.placed,
		approximate: (project.uncertaintyM ?? 0) >= approximateFromM && project.geometryQuality !== 'schematic'
	};
}
