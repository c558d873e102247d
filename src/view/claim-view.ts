import { formatPeriod, formatValue, formatValueInWords } from '#i18n/format.ts';
import { pathIn } from '#i18n/language.ts';
import { messagesIn, type Messages } from '#i18n/messages.ts';
import type { Claim } from '#model/claim.ts';
import type { Knowledge } from '#model/geodata.ts';
import type { Language } from '#model/text.ts';
import { citationOf } from './citation.ts';

/** A claim with its whole receipt, ready to be read in one language. */
export interface ClaimView {
	id: string;
	/** Address of this very claim on its source's page. */
	href: string;
	metric: string;
	/** Short, with sign and unit. */
	value: string;
	valueInWords: string;
	kind: string;
	scope: string;
	asOf: string;
	published: string;
	document: string;
	section: string;
	paragraph: string;
	/** Names the place in short: the section of a text that is held, else the document. */
	place: string;
	note: string | null;
	source: string;
	/** To copy, in both languages; only where a button offers it, for it is long. */
	citation?: string;
}

/** Resolves a claim's ids into words. Throws where one is unknown, which the check rules out. */
export function viewClaim(claim: Claim, knowledge: Knowledge, language: Language): ClaimView {
	const messages = messagesIn(language);
	const { vocabulary } = knowledge;
	const source = knowledge.sources.find(({ id }) => id === claim.source);
	const section = source?.sections.find(({ id }) => id === claim.locator.section);
	const metric = vocabulary.metrics[claim.metric];
	const scope = vocabulary.scopes[claim.scope];
	if (!source || !section || !metric || !scope) throw new Error(`claim ${claim.id} names something unknown`);
	return {
		id: claim.id,
		href: `${pathIn(language, `/sources/${source.id}/`)}#${claim.id}`,
		metric: metric[language],
		value: formatValue(claim, vocabulary, language),
		valueInWords: formatValueInWords(claim, vocabulary, language),
		kind: messages.kinds[claim.kind],
		scope: scope[language],
		asOf: formatPeriod(claim.asOf, language),
		published: formatPeriod(claim.published, language),
		document: source.title[language],
		section: section.name[language],
		paragraph: messages.paragraph(claim.locator.paragraph),
		place: source.textHeld ? section.name[language] : source.title[language],
		note: claim.note?.[language] ?? null,
		source: source.id
	};
}

/** As `viewClaim`, with the citation to copy. */
export function viewCitedClaim(claim: Claim, knowledge: Knowledge, language: Language): ClaimView {
	const view = viewClaim(claim, knowledge, language);
	const source = knowledge.sources.find(({ id }) => id === claim.source);
	return source ? { ...view, citation: citationOf(claim, source, language) } : view;
}

/** Where a claim stands, in short: section and paragraph, or the document where its text is not held. */
export const placeWords = (
	{ place, document, paragraph }: Pick<ClaimView, 'place' | 'document' | 'paragraph'>,
	{ listJoin }: Messages
): string => (place === document ? document : `${place}${listJoin}${paragraph}`);

/** Where a claim stands and when it was true, in one short line. */
export function receiptWords(claim: ClaimView, language: Language): string {
	const messages = messagesIn(language);
	return `${placeWords(claim, messages)} · ${messages.asOf} ${claim.asOf}`;
}
