import { loadGeodata } from '#geodata/read.server.ts';
import { cardsIn } from '#geodata/site.server.ts';
import { drawingLegendOf } from '#map/story-legend.ts';
import { handoutReceipts } from '#view/handout.ts';
import type { PageServerLoad } from './$types';

/** The receipts of the whole story, numbered, and what its drawing of the zone shows. */
export const load: PageServerLoad = async ({ parent }) => {
	const { story, language } = await parent();
	const geodata = loadGeodata();
	return {
		receipts: handoutReceipts(story, geodata, language),
		legend: drawingLegendOf(geodata.projects, cardsIn(language))
	};
};
