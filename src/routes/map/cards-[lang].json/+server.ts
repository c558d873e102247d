import { error, json } from '@sveltejs/kit';
import { cardsIn, defaultDay, memberCardsIn } from '#geodata/site.server.ts';
import { staticMapIn } from '#map/static/static-map.server.ts';
import { languages, type Language } from '#model/text.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

const isLanguage = (word: string): word is Language => (languages as readonly string[]).includes(word);

/** What the popups say and where rings stand by what the plates beside them say: one file a language. */
export const GET: RequestHandler = ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404, `language ${lang}: allowed are ${languages.join(', ')}`);
	const { ringPlaces } = staticMapIn(lang);
	return json({ cards: cardsIn(lang), members: memberCardsIn(lang, defaultDay()), ringPlaces });
};
