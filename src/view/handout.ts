import { formatPeriod } from '#i18n/format.ts';
import { pathIn } from '#i18n/language.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { Knowledge } from '#model/geodata.ts';
import type { Language } from '#model/text.ts';
import type { StoryView } from './story-view.ts';

/** A document that a handout cites, by its number; a reader of paper finds it by these words or by either address. */
export interface NumberedDocument {
	number: number;
	title: string;
	publisher: string;
	published: string;
	/** Of the original, where it may be linked. */
	url: string | null;
	/** Of the document's page on this site. */
	path: string;
}

export interface HandoutReceipts {
	documents: NumberedDocument[];
	/** The number of a claim's document, by claim id. */
	numberOf: Record<string, number>;
}

/** The path, without language, of a story's handout. */
export const handoutPath = (story: string): string => `/stories/${story}/handout/`;

/** Numbers the documents of a story in the order in which its figures cite them. */
export function handoutReceipts(
	{ chapters }: StoryView,
	knowledge: Knowledge,
	language: Language
): HandoutReceipts {
	const told = chapters.flatMap(({ subjects }) => subjects.flatMap(({ figures }) => figures.flat()));
	const sourceOf = new Map(knowledge.claims.map(({ id, source }) => [id, source]));
	const cited = [...new Set(told.flatMap(({ id }) => sourceOf.get(id) ?? []))];
	const documents = cited.flatMap((id, index) => {
		const source = knowledge.sources.find((one) => one.id === id);
		if (!source) return [];
		return [
			{
				number: index + 1,
				title: source.title[language],
				publisher: source.publisher?.[language] ?? messagesIn(language).publisherUnknown,
				published: formatPeriod(source.published, language),
				url: source.url,
				path: pathIn(language, `/sources/${id}/`)
			}
		];
	});
	return {
		documents,
		numberOf: Object.fromEntries(told.map(({ id }) => [id, cited.indexOf(sourceOf.get(id) ?? '') + 1]))
	};
}
