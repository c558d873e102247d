import { lastDayOf } from '#model/period.ts';
import { formatKm } from '#i18n/format.ts';
import { pathIn } from '#i18n/language.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { Claim } from '#model/claim.ts';
import type { Knowledge } from '#model/geodata.ts';
import type { ProjectFacts } from '#model/project.ts';
import type { Language } from '#model/text.ts';
import { viewCitedClaim, type ClaimView } from './claim-view.ts';
import { editionOf } from './edition.ts';
import { seriesOfSubject, type SeriesOfSubject } from './series.ts';

/** What a project's own page adds to its card. */
export interface ProjectPage {
	summary: string;
	positionNote: string;
	uncertaintyWords: string | null;
	credits: string[];
	members: { href: string; name: string }[];
	stations: { name: string; kind: string; uncertaintyWords: string }[];
	/** What the edition says. */
	claims: ClaimView[];
	/** Published by others up to the shown day; kept apart from the edition's. */
	elsewhere: ClaimView[];
	/** Published after the shown day, by anyone. */
	later: ClaimView[];
	/** Figures known on the shown day, as far as they were observed on several days. */
	series: SeriesOfSubject;
}

/** Builds a project's page in one language; `day` separates what was known from what came later. */
export function projectPageOf(
	project: ProjectFacts,
	knowledge: Knowledge,
	language: Language,
	day: string
): ProjectPage {
	const messages = messagesIn(language);
	const edition = editionOf(knowledge.sources);
	const claims = knowledge.claims.filter(({ about }) => about === `project/${project.id}`);
	const isOfEdition = ({ source }: Claim) => source === edition.id;
	const isKnown = ({ published }: Claim) => lastDayOf(published) <= day;
	// The same view wherever a claim stands: the page's data then holds it once.
	const views = new Map(claims.map((claim) => [claim, viewCitedClaim(claim, knowledge, language)]));
	const view = (claim: Claim) => views.get(claim) ?? viewCitedClaim(claim, knowledge, language);
	return {
		summary: project.summary[language],
		positionNote: project.positionNote[language],
		uncertaintyWords:
			project.uncertaintyM === null ? null : messages.within(formatKm(project.uncertaintyM, language)),
		credits: knowledge.credits
			.filter(({ id }) => project.credits.includes(id))
			.map(({ name }) => name[language]),
		members: knowledge.members
			.filter(({ id }) => project.members.includes(id))
			.map(({ id, name }) => ({ href: pathIn(language, `/members/${id}/`), name: name[language] })),
		stations: project.stations.map(({ name, kind, uncertaintyM }) => ({
			name: name[language],
			kind: messages.stationKinds[kind],
			uncertaintyWords: messages.within(formatKm(uncertaintyM, language))
		})),
		claims: claims.filter((claim) => isKnown(claim) && isOfEdition(claim)).map(view),
		elsewhere: claims.filter((claim) => isKnown(claim) && !isOfEdition(claim)).map(view),
		later: claims.filter((claim) => !isKnown(claim)).map(view),
		series: seriesOfSubject(claims.filter(isKnown), knowledge, language, view)
	};
}
