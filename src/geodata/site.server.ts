import type { Geodata } from '#model/geodata.ts';
import type { Language } from '#model/text.ts';
import { cardsOn } from '#view/cards-on.ts';
import { editionOf } from '#view/edition.ts';
import { memberCardOf, type MemberCard } from '#view/member-card.ts';
import type { ProjectCard } from '#view/project-card.ts';
import { loadGeodata } from './read.server.ts';

/** The day that the site shows by default: that of the newest page. */
export const defaultDay = (geodata: Geodata = loadGeodata()): string => editionOf(geodata.sources).published;

const cardsByLanguage = new Map<Language, ProjectCard[]>();

/** All cards of a language as known on the default day, made once a build. */
export function cardsIn(language: Language): ProjectCard[] {
	const made = cardsByLanguage.get(language) ?? cardsOn(loadGeodata(), language, defaultDay());
	cardsByLanguage.set(language, made);
	return made;
}

/** All member cards of a language as known on a day. */
export function memberCardsIn(language: Language, day: string): MemberCard[] {
	const geodata = loadGeodata();
	return geodata.members.map((member) => memberCardOf(member, geodata, language, day));
}

/** The attribution line that the licences ask for. */
export function attributionIn(language: Language): string {
	return loadGeodata()
		.credits.filter(({ licence }) => licence !== '-')
		.map(({ name, licence }) => (language === 'zh' ? `${name.zh}（${licence}）` : `${name.en} (${licence})`))
		.join(' · ');
}
