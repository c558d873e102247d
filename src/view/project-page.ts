import { formatKm } from '#i18n/format.ts';
import { pathIn } from '#i18n/language.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { Geodata } from '#model/geodata.ts';
import type { Project } from '#model/project.ts';
import type { Language } from '#model/text.ts';
import { viewClaim, type ClaimView } from './claim-view.ts';
import { editionOf } from './edition.ts';

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
	/** Published by others, before or after; kept apart from the edition's. */
	elsewhere: { claim: ClaimView; later: boolean }[];
}

/** Builds a project's page in one language; `day` separates what was known from what came later. */
export function projectPageOf(
	project: Project,
	geodata: Geodata,
	language: Language,
	day: string
): ProjectPage {
	const messages = messagesIn(language);
	const edition = editionOf(geodata.sources);
	const claims = geodata.claims.filter(({ about }) => about === `project/${project.id}`);
	const others = claims.filter(({ source }) => source !== edition.id);
	return {
		summary: project.summary[language],
		positionNote: project.positionNote[language],
		uncertaintyWords:
			project.uncertaintyM === null ? null : messages.within(formatKm(project.uncertaintyM, language)),
		credits: geodata.credits
			.filter(({ id }) => project.credits.includes(id))
			.map(({ name }) => name[language]),
		members: geodata.members
			.filter(({ id }) => project.members.includes(id))
			.map(({ id, name }) => ({ href: pathIn(language, `/members/${id}/`), name: name[language] })),
		stations: project.stations.map(({ name, kind, uncertaintyM }) => ({
			name: name[language],
			kind: messages.stationKinds[kind],
			uncertaintyWords: messages.within(formatKm(uncertaintyM, language))
		})),
		claims: claims
			.filter(({ source }) => source === edition.id)
			.map((claim) => viewClaim(claim, geodata, language)),
		elsewhere: others.map((claim) => ({
			claim: viewClaim(claim, geodata, language),
			later: claim.published > day
		}))
	};
}
