import { error } from '@sveltejs/kit';
import { pageEntries } from '#geodata/entries.server.ts';
import { loadGeodata } from '#geodata/read.server.ts';
import { languageOf } from '#i18n/language.ts';
import { sourcePageOf } from '#view/source-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => pageEntries('sources');

export const load: PageServerLoad = ({ params }) => {
	const geodata = loadGeodata();
	const source = geodata.sources.find(({ id }) => id === params.id);
	if (!source) error(404, `source ${params.id}: not in geodata/sources`);
	return { source: sourcePageOf(source, geodata, languageOf(params.lang)) };
};
