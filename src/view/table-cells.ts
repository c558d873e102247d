import { messagesIn } from '#i18n/messages.ts';
import type { Language } from '#model/text.ts';
import { receiptWords } from './claim-view.ts';
import type { ProjectCard } from './project-card.ts';
import type { OrderKey } from './row-order.ts';

/** What a document says of a project, with the way to its receipt. */
export interface ClaimedCell {
	text: string;
	claim: string;
	href: string;
	/** Section, paragraph and as-of in words. */
	receipt: string;
}

/** The columns that show a claim; each but the rival can be ordered by. */
export const claimedColumns = ['status', 'progress', 'rival', 'length'] as const;
export type ClaimedColumn = (typeof claimedColumns)[number];

/** A project as a row of the table: everything that the map shows of it, in words. */
export interface TableCells extends Record<ClaimedColumn, ClaimedCell | null> {
	name: string;
	href: string;
	category: string;
	/** The members that it lies in. */
	members: string;
	/** How well its place is known. */
	position: string;
}

/** What a column is ordered by; null where it is not. */
export const orderOfColumn: Record<ClaimedColumn, OrderKey | null> = {
	status: 'status',
	progress: 'progress',
	rival: null,
	length: 'length'
};

/** A claim of the card's own under the words that the card has for it. */
function claimedCell(
	card: ProjectCard,
	id: string | null,
	text: string | undefined,
	language: Language
): ClaimedCell | null {
	const view = [card.lead, ...card.others, ...card.facts].find((one) => one?.id === id);
	if (!view || text === undefined) return null;
	return { text, claim: view.id, href: view.href, receipt: receiptWords(view, language) };
}

/** Cuts a card down to its row of the table. `memberNames` by id, in the language. */
export function tableCellsOf(
	card: ProjectCard,
	memberNames: Record<string, string>,
	language: Language
): TableCells {
	const messages = messagesIn(language);
	const { claimIds, share, shareScope, rival, length } = card;
	const shareText = share && [share.text, shareScope].filter(Boolean).join(' · ');
	return {
		name: card.name,
		href: card.href,
		category: messages.categories[card.category],
		members: card.members.map((id) => memberNames[id] ?? id).join(messages.listJoin),
		position: card.positionWords,
		status: claimedCell(card, claimIds.status, card.statusWords, language),
		progress: claimedCell(card, claimIds.share, shareText ?? undefined, language),
		rival: claimedCell(card, claimIds.rival, rival?.words, language),
		length: length && { ...length, text: `${length.text} · ${length.scope}` }
	};
}
