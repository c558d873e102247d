import { loadGeodata } from '#geodata/read.server.ts';
import { formatPeriod } from '#i18n/format.ts';
import { languageOf, pathIn } from '#i18n/language.ts';
import { messagesIn } from '#i18n/messages.ts';
import { editionOf } from '#view/edition.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const { sources, claims } = loadGeodata();
	const edition = editionOf(sources);
	// The page that the site is about first, then what is newest.
	const others = sources.filter((source) => source !== edition).toReversed();
	return {
		sources: [edition, ...others].map(({ id, title, publisher, published }) => ({
			href: pathIn(language, `/sources/${id}/`),
			title: title[language],
			publisher: publisher?.[language] ?? messagesIn(language).publisherUnknown,
			published: formatPeriod(published, language),
			claims: claims.filter(({ source }) => source === id).length
		}))
	};
};
