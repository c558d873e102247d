import { cardsIn } from '#geodata/site.server.ts';
import type { PageServerLoad } from './$types';
import { tableCellsOf } from '#view/table-cells.ts';

/** Every project as a row, as known on the default day. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language, members } = await parent();
	const memberNames = Object.fromEntries(members.map(({ id, name }) => [id, name]));
	return {
		cells: Object.fromEntries(
			cardsIn(language).map((card) => [card.id, tableCellsOf(card, memberNames, language)])
		)
	};
};
