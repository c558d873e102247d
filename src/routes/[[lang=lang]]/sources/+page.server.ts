import { loadGeodata } from '#geodata/read.server.ts';
import { formatPeriod } from '#i18n/format.ts';
import { languageOf, pathIn } from '#i18n/language.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const { sources, claims } = loadGeodata();
	return {
		sources: sources.map(({ id, title, published }) => ({
			href: pathIn(language, `/sources/${id}/`),
			title: title[language],
			published: formatPeriod(published, language),
			claims: claims.filter(({ source }) => source === id).length
		}))
	};
};
