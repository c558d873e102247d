import { error } from '@sveltejs/kit';
import { pageEntries } from '#geodata/entries.server.ts';
import { loadGeodata } from '#geodata/read.server.ts';
import { memberCardsIn } from '#geodata/site.server.ts';
import { languageOf } from '#i18n/language.ts';
import { viewClaim } from '#view/claim-view.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => pageEntries('members');

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const geodata = loadGeodata();
	const card = memberCardsIn(language).find(({ id }) => id === params.id);
	const member = geodata.members.find(({ id }) => id === params.id);
	if (!card || !member) error(404, `member ${params.id}: not in geodata/members`);
	const claims = geodata.claims.filter(({ about }) => about === `member/${params.id}`);
	return {
		card,
		counties: member.counties.map(({ name }) => name[language]),
		claims: claims.map((claim) => viewClaim(claim, geodata, language))
	};
};
