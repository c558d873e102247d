import { pathIn, otherLanguage } from '#i18n/language.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { Knowledge } from '#model/geodata.ts';
import { lastDayOf } from '#model/period.ts';
import type { Source } from '#model/source.ts';
import type { Language } from '#model/text.ts';
import { subjectName } from './subject.ts';
import { uuidV5 } from './uuid.ts';
import { element, xmlText, type XmlElement } from './xml.ts';

/** Drawn once for this site. A new one would make every entry look new to every reader. */
const namespace = 'cfdaba8d-ba77-43fb-b9e2-8e7fd8ec0711';

const tags: Record<Language, string> = { zh: 'zh-Hans', en: 'en' };

const summaries: Record<Language, (publisher: string, claims: number, subjects: string) => string> = {
	zh: (publisher, claims, subjects) => `${publisher}：${claims} 条说法，涉及${subjects}。`,
	en: (publisher, claims, subjects) =>
		`${publisher}: ${claims === 1 ? '1 claim' : `${claims} claims`} about ${subjects}.`
};

/** An id that stays when the site moves: made of the language and what is named, not of an address. */
const idOf = (language: Language, name: string): string =>
	`urn:uuid:${uuidV5(namespace, `${language}/${name}`)}`;

/** Midnight in China on the day of publication; of a month on its last day. */
const instantOf = (published: string): string => `${lastDayOf(published)}T00:00:00+08:00`;

function summaryOf({ id, publisher }: Source, knowledge: Knowledge, language: Language): string {
	const messages = messagesIn(language);
	const claims = knowledge.claims.filter(({ source }) => source === id);
	const subjects = [...new Set(claims.map(({ about }) => about))].map((about) =>
		subjectName(about, knowledge)
	);
	if (claims.length === 0) return messages.noClaims;
	const names = subjects.map((name) => name[language]).join(messages.listJoin);
	return summaries[language](publisher?.[language] ?? messages.publisherUnknown, claims.length, names);
}

function linkTo(rel: string, type: string, language: Language, href: string): XmlElement {
	return element('link', { rel, type, hreflang: tags[language], href });
}

function entryOf(source: Source, knowledge: Knowledge, language: Language, origin: string): XmlElement {
	const page = `${origin}${pathIn(language, `/sources/${source.id}/`)}`;
	return element(
		'entry',
		{},
		element('id', {}, idOf(language, `sources/${source.id}`)),
		element('title', {}, source.title[language]),
		element('published', {}, instantOf(source.published)),
		element('updated', {}, instantOf(source.published)),
		linkTo('alternate', 'text/html', language, page),
		...(source.url === null ? [] : [element('link', { rel: 'via', href: source.url })]),
		element('summary', {}, summaryOf(source, knowledge, language))
	);
}

/** Newest first; of one day in the order of their ids. */
function byPublication(a: Source, b: Source): number {
	const [first, second] = [lastDayOf(a.published), lastDayOf(b.published)];
	if (first !== second) return first < second ? 1 : -1;
	return a.id < b.id ? -1 : 1;
}

/**
 * The documents with their claims as an Atom feed (RFC 4287), newest first. `origin` is the site's address; where it is
 * empty the links are relative to the root. Throws where there is no document: a feed must say when it changed.
 */
export function atomFeed(knowledge: Knowledge, language: Language, origin: string): string {
	const sources = [...knowledge.sources].sort(byPublication);
	const [newest] = sources;
	if (!newest) throw new Error('feed: found no source, at least one is needed');
	const { siteTitle, siteDescription } = messagesIn(language);
	const other = otherLanguage(language);
	const feedType = 'application/atom+xml';
	return xmlText(
		element(
			'feed',
			{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': tags[language] },
			element('id', {}, idOf(language, 'feed')),
			element('title', {}, siteTitle),
			element('subtitle', {}, siteDescription),
			element('updated', {}, instantOf(newest.published)),
			element('author', {}, element('name', {}, siteTitle)),
			linkTo('self', feedType, language, `${origin}${pathIn(language, '/feed.xml')}`),
			linkTo('alternate', 'text/html', language, `${origin}${pathIn(language, '/sources/')}`),
			linkTo('alternate', feedType, other, `${origin}${pathIn(other, '/feed.xml')}`),
			...sources.map((source) => entryOf(source, knowledge, language, origin))
		)
	);
}
