import { loadGeodata } from '#geodata/read.server.ts';
import { handoutReceipts } from '#view/handout.ts';
import type { PageServerLoad } from './$types';

/** The receipts of the whole story, numbered. */
export const load: PageServerLoad = async ({ parent }) => {
	const { story, language } = await parent();
	return { receipts: handoutReceipts(story, loadGeodata(), language) };
};
