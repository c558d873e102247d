import { error } from '@sveltejs/kit';
import { pageEntries } from '#geodata/entries.server.ts';
import { loadGeodata } from '#geodata/read.server.ts';
import { cardsIn, defaultDay } from '#geodata/site.server.ts';
import { languageOf } from '#i18n/language.ts';
import { projectJsonLd } from '#publish/project-json-ld.ts';
import { projectPageOf } from '#view/project-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => pageEntries('projects');

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const geodata = loadGeodata();
	const project = geodata.projects.find(({ id }) => id === params.id);
	const card = cardsIn(language).find(({ id }) => id === params.id);
	if (!project || !card) error(404, `project ${params.id}: not in geodata/projects`);
	return {
		card,
		project: projectPageOf(project, geodata, language, defaultDay()),
		jsonLd: projectJsonLd(project, geodata, language, __SITE_ORIGIN__)
	};
};
