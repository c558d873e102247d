import { error } from '@sveltejs/kit';
import { loadGeodata } from '#geodata/read.server.ts';
import { attributionIn, cardsIn, defaultDay } from '#geodata/site.server.ts';
import { formatPeriod } from '#i18n/format.ts';
import { languageOf } from '#i18n/language.ts';
import { storyLegendOf } from '#map/story-legend.ts';
import { storyViewOf } from '#view/story-view.ts';
import type { LayoutServerLoad } from './$types';

/** A whole story: its chapters turn without asking for anything more. */
export const load: LayoutServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const geodata = loadGeodata();
	const filed = geodata.stories.find(({ id }) => id === params.story);
	if (!filed) error(404, `story ${params.story}: not in geodata/stories`);
	const story = storyViewOf(filed, geodata, language);
	return {
		language,
		story,
		legends: story.chapters.map(({ map }) =>
			storyLegendOf(map, geodata.projects, cardsIn(language), geodata.flows)
		),
		day: defaultDay(),
		dayWords: formatPeriod(defaultDay(), language),
		attribution: attributionIn(language)
	};
};
