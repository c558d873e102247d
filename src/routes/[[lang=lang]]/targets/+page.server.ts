import { loadGeodata } from '#geodata/read.server.ts';
import { defaultDay } from '#geodata/site.server.ts';
import { languageOf } from '#i18n/language.ts';
import { targetsOn } from '#view/targets-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	years: targetsOn(loadGeodata(), languageOf(params.lang), defaultDay())
});
