import { knowledgeOf } from '#geodata/knowledge.ts';
import { loadGeodata } from '#geodata/read.server.ts';
import { defaultDay } from '#geodata/site.server.ts';
import { languageOf } from '#i18n/language.ts';
import { conflictsPageOf } from '#view/conflicts-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	conflicts: conflictsPageOf(knowledgeOf(loadGeodata()), languageOf(params.lang), defaultDay())
});
