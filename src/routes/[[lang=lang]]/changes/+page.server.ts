import { loadGeodata } from '#geodata/read.server.ts';
import { languageOf } from '#i18n/language.ts';
import { changesPageOf, defaultRange } from '#view/changes-page.ts';
import type { PageServerLoad } from './$types';

/** The default comparison; other days are compared in the browser. */
export const load: PageServerLoad = ({ params }) => {
	const geodata = loadGeodata();
	return { changes: changesPageOf(geodata, defaultRange(geodata), languageOf(params.lang)) };
};
