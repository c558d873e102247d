import type { Knowledge } from '#model/geodata.ts';
import type { Language } from '#model/text.ts';
import { editionOf } from './edition.ts';
import { inListOrder } from './list-order.ts';
import { cardOf, type ProjectCard } from './project-card.ts';

/** Cards of all projects as known on a day, in the list's order. */
export function cardsOn(knowledge: Knowledge, language: Language, day: string): ProjectCard[] {
	const edition = editionOf(knowledge.sources);
	const editionClaims = knowledge.claims.filter(({ source }) => source === edition.id);
	return inListOrder(knowledge.projects, editionClaims).map((project) =>
		cardOf(project, knowledge, language, day)
	);
}
