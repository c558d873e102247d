import { loadGeodata } from '#geodata/read.server.ts';
import { languageOf } from '#i18n/language.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const { credits, zones, members } = loadGeodata();
	const nameOf = (id: string) => members.find((member) => member.id === id)?.name[language] ?? id;
	return {
		credits: credits.map(({ id, name, licence, text }) => ({
			id,
			name: name[language],
			licence,
			text: text[language]
		})),
		zones: zones.map(({ id, name, note, members: own }) => ({
			id,
			name: name[language],
			note: note[language],
			members: own.map(nameOf)
		}))
	};
};
