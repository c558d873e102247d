import { loadGeodata } from '#geodata/read.server.ts';
import { attributionIn, cardsIn, defaultDay, memberCardsIn } from '#geodata/site.server.ts';
import { formatPeriod } from '#i18n/format.ts';
import { languageOf } from '#i18n/language.ts';
import { rowOf } from '#view/project-row.ts';
import type { LayoutServerLoad } from './$types';

/** What stands beside the map on every page. */
export const load: LayoutServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const day = defaultDay();
	return {
		language,
		day,
		firstDay: loadGeodata().sources[0]?.published ?? day,
		dayWords: formatPeriod(day, language),
		rows: cardsIn(language).map((card) => rowOf(card, language)),
		members: memberCardsIn(language, day).map(({ id, href, name }) => ({ id, href, name })),
		attribution: attributionIn(language)
	};
};
