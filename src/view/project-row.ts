import { messagesIn } from '#i18n/messages.ts';
import type { Language } from '#model/text.ts';
import type { ProjectCard } from './project-card.ts';

/** The few fields of a card that a list row shows: they stand in every page, so they are kept small. */
export type ProjectRow = Pick<
	ProjectCard,
	| 'id'
	| 'href'
	| 'name'
	| 'category'
	| 'members'
	| 'phase'
	| 'statusWords'
	| 'share'
	| 'shareScope'
	| 'fact'
	| 'length'
	| 'rival'
	| 'differs'
	| 'claimIds'
	| 'placed'
> & { placeWords: string };

/** Cuts a card down to its row. */
export function rowOf(card: ProjectCard, language: Language): ProjectRow {
	const messages = messagesIn(language);
	const {
		id,
		href,
		name,
		category,
		members,
		phase,
		statusWords,
		share,
		shareScope,
		fact,
		length,
		rival,
		differs,
		claimIds,
		placed
	} = card;
	const placeWords = !placed
		? messages.qualities.none
		: card.approximate
			? messages.qualities.approximate
			: '';
	return {
		id,
		href,
		name,
		category,
		members,
		phase,
		statusWords,
		share,
		shareScope,
		fact,
		length,
		rival,
		differs,
		claimIds,
		placed,
		placeWords
	};
}
