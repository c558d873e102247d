import { formatKm } from '#i18n/format.ts';
import { pathIn } from '#i18n/language.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { Category } from '#model/category.ts';
import { isFigure, type Bound, type Claim } from '#model/claim.ts';
import type { Geodata } from '#model/geodata.ts';
import type { Phase } from '#model/phase.ts';
import { approximateFromM, type GeometryQuality, type Project } from '#model/project.ts';
import { knownOn, progressMetric, standingOf, type Standing } from '#model/standing.ts';
import type { Language } from '#model/text.ts';
import { viewClaim, type ClaimView } from './claim-view.ts';

/** A share of works as a ring or bar shows it. */
export interface Share {
	percent: number;
	bound: Bound;
	text: string;
}

/** Everything a row, ring, plate or popup says of a project, in one language, as known on one day. */
export interface ProjectCard {
	id: string;
	href: string;
	name: string;
	category: Category;
	members: string[];
	phase: Phase | null;
	statusWords: string;
	share: Share | null;
	/** A figure to show where there is no percentage: the length. */
	fact: string | null;
	/** The claim beside the leading one, where claims differ. */
	rival: { words: string; percent: number | null } | null;
	differs: boolean;
	reason: string | null;
	lead: ClaimView | null;
	/** Claims that differ from the leading one, or stand beside it. */
	others: ClaimView[];
	quality: GeometryQuality;
	positionWords: string;
	placed: boolean;
	approximate: boolean;
}

function shareOf({ progress }: Standing, view: ClaimView | null): Share | null {
	if (!progress || !view) return null;
	return { percent: progress.value, bound: progress.qualifier, text: view.value };
}

function positionWords(project: Project, language: Language): string {
	const messages = messagesIn(language);
	if (project.uncertaintyM === null) return messages.positionUnknown;
	if (project.uncertaintyM < approximateFromM) return messages.qualities[project.geometryQuality];
	if (project.geometryQuality === 'schematic') return messages.qualities.schematic;
	return messages.approximately(formatKm(project.uncertaintyM, language));
}

/** Claims to set beside the leading one: first those that differ from it, then other shares of the same works. */
function besides(lead: Claim | null, standing: Standing, claims: Claim[]): Claim[] {
	const differing = standing.differences
		.flatMap(({ claims: pair }) => pair)
		.filter((claim) => claim !== lead);
	const shares = claims.filter(
		(claim) => claim !== lead && isFigure(claim) && claim.metric === progressMetric
	);
	const status = standing.status && standing.status !== lead ? [standing.status] : [];
	return [...new Set([...differing, ...shares, ...status])];
}

/** Builds the card of one project from the claims published up to `day`. */
export function cardOf(project: Project, geodata: Geodata, language: Language, day: string): ProjectCard {
	const messages = messagesIn(language);
	const claims = knownOn(geodata.claims, day).filter(({ about }) => about === `project/${project.id}`);
	const standing = standingOf(claims, geodata.vocabulary.metrics);
	const length = claims.find((claim) => claim.metric === 'length') ?? null;
	const lead = standing.progress ?? standing.status ?? length ?? claims[0] ?? null;
	const leadView = lead ? viewClaim(lead, geodata, language) : null;
	const involving = standing.differences.find(({ claims: pair }) => lead !== null && pair.includes(lead));
	const rivalClaim = involving?.claims.find((claim) => claim !== lead) ?? null;
	return {
		id: project.id,
		href: pathIn(language, `/projects/${project.id}/`),
		name: project.name[language],
		category: project.category,
		members: project.members,
		phase: standing.phase,
		statusWords:
			standing.status?.value[language] ??
			(standing.phase ? messages.phases[standing.phase] : (leadView?.valueInWords ?? '')),
		share: shareOf(standing, leadView),
		fact: !standing.progress && length ? viewClaim(length, geodata, language).value : null,
		rival: rivalClaim
			? {
					words: viewClaim(rivalClaim, geodata, language).valueInWords,
					percent: isFigure(rivalClaim) && rivalClaim.unit === 'percent' ? rivalClaim.value : null
				}
			: null,
		differs: standing.differences.length > 0,
		reason: standing.differences[0] ? messages.reasons[(involving ?? standing.differences[0]).reason] : null,
		lead: leadView,
		others: besides(lead, standing, claims).map((claim) => viewClaim(claim, geodata, language)),
		quality: project.geometryQuality,
		positionWords: positionWords(project, language),
		placed: project.geometry !== null,
		approximate: (project.uncertaintyM ?? 0) >= approximateFromM && project.geometryQuality !== 'schematic'
	};
}
