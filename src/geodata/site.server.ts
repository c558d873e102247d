import type { Geodata } from '#model/geodata.ts';
import type { Language } from '#model/text.ts';
import { inListOrder } from '#view/list-order.ts';
import { editionOf } from '#view/edition.ts';
import { memberCardOf, type MemberCard } from '#view/member-card.ts';
import { cardOf, type ProjectCard } from '#view/project-card.ts';
import { loadGeodata } from './read.server.ts';

/** The day that the site shows by default: that of the newest page. */
export const defaultDay = (geodata: Geodata = loadGeodata()): string => editionOf(geodata.sources).published;

const cardsByLanguage = new Map<Language, ProjectCard[]>();

/** All cards of a language as known on the default day, made once a build. */
export function cardsIn(language: Language): ProjectCard[] {
	const made = cardsByLanguage.get(language) ?? makeCards(language);
	cardsByLanguage.set(language, made);
	return made;
}

function makeCards(language: Language): ProjectCard[] {
	const geodata = loadGeodata();
	const edition = editionOf(geodata.sources);
	const ordered = inListOrder(
		geodata.projects,
		geodata.claims.filter(({ source }) => source === edition.id)
	);
	return ordered.map((project) => cardOf(project, geodata, language, edition.published));
}

/** All member cards of a language. */
export function memberCardsIn(language: Language): MemberCard[] {
	const geodata = loadGeodata();
	return geodata.members.map((member) => memberCardOf(member, geodata, language));
}

/** The attribution line that the licences ask for. */
export function attributionIn(language: Language): string {
	return loadGeodata()
		.credits.filter(({ licence }) => licence !== '-')
		.map(({ name, licence }) => (language === 'zh' ? `${name.zh}（${licence}）` : `${name.en} (${licence})`))
		.join(' · ');
}
