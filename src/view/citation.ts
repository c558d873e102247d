import { formatPeriod } from '#i18n/format.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { Claim } from '#model/claim.ts';
import type { Source } from '#model/source.ts';
import { languages, type Language } from '#model/text.ts';

/** Stands in a citation where the day of reading belongs, which only the reader's own clock knows. */
const readingDay = '{accessed}';

/** What the standard writes for a publisher or a place that is not known (GB/T 7714-2015, 8.4). */
const unknownPublisher = '[出版者不详]';
const unknownPlace = '[出版地不详]';

/** The article that holds the claim on a newspaper page; the document itself elsewhere. */
function titleOf(claim: Claim, source: Source, language: Language): string {
	const section = source.sections.find(({ id }) => id === claim.locator.section);
	const title = source.kind === 'newspaper-page' && section ? section.article : source.title;
	return title[language];
}

/** Section and paragraph, where the text is held; they take the place that the standard gives to the cited page. */
function placeOf(claim: Claim, source: Source, language: Language): string[] {
	const section = source.sections.find(({ id }) => id === claim.locator.section);
	if (!source.textHeld || !section) return [];
	return [section.name[language], messagesIn(language).paragraph(claim.locator.paragraph)];
}

/**
 * GB/T 7714-2015, with the marks of its table: [EB/OL] where there is an address, [N] for the press in print, [Z] for
 * what is neither. The name of an author is left out, as the standard allows in numbered lists.
 */
function inChinese(claim: Claim, source: Source): string {
	const title = titleOf(claim, source, 'zh');
	const publisher = source.publisher?.zh ?? unknownPublisher;
	const place = placeOf(claim, source, 'zh')
		.map((part, index) => `${index === 0 ? ': ' : ', '}${part}`)
		.join('');
	if (source.url !== null) {
		const year = source.published.slice(0, 4);
		return `${title}[EB/OL]. ${publisher}, ${year}${place}(${source.published})[${readingDay}]. ${source.url}.`;
	}
	const isPress = source.kind === 'newspaper-page' || source.kind === 'press';
	const medium = isPress ? '[N]. ' : `[Z]. ${unknownPlace}: `;
	return `${title}${medium}${publisher}, ${source.published}${place}.`;
}

function inEnglish(claim: Claim, source: Source): string {
	const publisher = source.publisher?.en ?? `[${messagesIn('en').publisherUnknown}]`;
	const parts = [publisher, formatPeriod(source.published, 'en'), ...placeOf(claim, source, 'en')];
	const address = source.url === null ? '' : ` ${source.url} (accessed ${readingDay}).`;
	return `${titleOf(claim, source, 'en')}. ${parts.join(', ')}.${address}`;
}

/** The claim's document as one cites it, a line in each language, that of the page first. */
export function citationOf(claim: Claim, source: Source, language: Language): string {
	const lines = { zh: inChinese(claim, source), en: inEnglish(claim, source) };
	const order = [language, ...languages.filter((one) => one !== language)];
	return order.map((one) => lines[one]).join('\n');
}

/** A citation as it is copied: with the day of reading (ISO) and, on a last line, the address of the very claim. */
export function completeCitation(citation: string, accessed: string, address: string): string {
	return `${citation.replaceAll(readingDay, accessed)}\n${address}`;
}
