import { formatPeriod } from '#i18n/format.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { Knowledge } from '#model/geodata.ts';
import type { Source } from '#model/source.ts';
import type { Language } from '#model/text.ts';
import { viewCitedClaim, type ClaimView } from './claim-view.ts';
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
		paragraphs: ParagraphOnPage[];
		/** Flaws of the section as a whole. */
		defects: string[];
	}[];
}

/** A paragraph by its number, with the claims it makes and the flaws of its text. */
export interface ParagraphOnPage {
	words: string;
	claims: ClaimOnPage[];
	defects: string[];
}

/** The paragraphs of a section that something is said of, in the document's order. */
function paragraphsOf(
	section: string,
	source: Source,
	knowledge: Knowledge,
	language: Language
): ParagraphOnPage[] {
	const claims = knowledge.claims.filter(
		({ source: own, locator }) => own === source.id && locator.section === section
	);
	const defects = source.defects.filter((defect) => defect.section === section && defect.paragraph !== null);
	const numbers = [
		...claims.map(({ locator }) => locator.paragraph),
		...defects.map(({ paragraph }) => paragraph)
	];
	return [...new Set(numbers)]
		.sort((a, b) => (a ?? 0) - (b ?? 0))
		.map((number) => ({
			words: messagesIn(language).paragraph(number),
			claims: claims
				.filter(({ locator }) => locator.paragraph === number)
				.map((claim) => ({
					claim: viewCitedClaim(claim, knowledge, language),
					subject: subjectOf(claim.about, knowledge, language)
				})),
			defects: defects.filter(({ paragraph }) => paragraph === number).map(({ note }) => note[language])
		}));
}

/** Builds the page of one source: sections and paragraphs in the document's order, each claim linked to its subject. */
export function sourcePageOf(source: Source, knowledge: Knowledge, language: Language): SourcePage {
	return {
		id: source.id,
		title: source.title[language],
		publisher: source.publisher?.[language] ?? messagesIn(language).publisherUnknown,
		published: formatPeriod(source.published, language),
		url: source.url,
		sections: source.sections.map(({ id, article, name }) => ({
			id,
			article: article[language],
			name: name[language],
			paragraphs: paragraphsOf(id, source, knowledge, language),
			defects: source.defects
				.filter(({ section, paragraph }) => section === id && paragraph === null)
				.map(({ note }) => note[language])
		}))
	};
}
