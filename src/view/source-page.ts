import { formatPeriod } from '#i18n/format.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { Knowledge } from '#model/geodata.ts';
import type { Source } from '#model/source.ts';
import type { Language } from '#model/text.ts';
import { viewClaim, type ClaimView } from './claim-view.ts';
import { subjectOf, type Subject } from './subject.ts';

export interface ClaimOnPage {
	claim: ClaimView;
	subject: Subject;
}

/** A document with its claims in its own order. */
export interface SourcePage {
	id: string;
	title: string;
	publisher: string;
	published: string;
	url: string | null;
	sections: {
		id: string;
		article: string;
		name: string;
		paragraphs: { words: string; claims: ClaimOnPage[] }[];
		defects: string[];
	}[];
}

/** Builds the page of one source: sections and paragraphs in the document's order, each claim linked to its subject. */
export function sourcePageOf(source: Source, knowledge: Knowledge, language: Language): SourcePage {
	const messages = messagesIn(language);
	const claims = knowledge.claims.filter((claim) => claim.source === source.id);
	return {
		id: source.id,
		title: source.title[language],
		publisher: source.publisher?.[language] ?? messages.publisherUnknown,
		published: formatPeriod(source.published, language),
		url: source.url,
		sections: source.sections.map(({ id, article, name }) => {
			const here = claims.filter(({ locator }) => locator.section === id);
			const numbers = [...new Set(here.map(({ locator }) => locator.paragraph))].sort(
				(a, b) => (a ?? 0) - (b ?? 0)
			);
			return {
				id,
				article: article[language],
				name: name[language],
				paragraphs: numbers.map((number) => ({
					words: messages.paragraph(number),
					claims: here
						.filter(({ locator }) => locator.paragraph === number)
						.map((claim) => ({
							claim: viewClaim(claim, knowledge, language),
							subject: subjectOf(claim.about, knowledge, language)
						}))
				})),
				defects: source.defects.filter(({ section }) => section === id).map(({ note }) => note[language])
			};
		})
	};
}
