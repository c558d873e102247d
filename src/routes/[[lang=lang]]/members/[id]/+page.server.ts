import { error } from '@sveltejs/kit';
import { pageEntries } from '#geodata/entries.server.ts';
import { loadGeodata } from '#geodata/read.server.ts';
import { defaultDay } from '#geodata/site.server.ts';
import { languageOf } from '#i18n/language.ts';
import { memberPageOf } from '#view/member-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => pageEntries('members');

export const load: PageServerLoad = ({ params }) => {
	const geodata = loadGeodata();
	const member = geodata.members.find(({ id }) => id === params.id);
	if (!member) error(404, `member ${params.id}: not in geodata/members`);
	return { member: memberPageOf(member, geodata, languageOf(params.lang), defaultDay()) };
};
