import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Which chapter the address names, from 1. */
export const load: PageLoad = async ({ params, parent }) => {
	const { story } = await parent();
	const chapter = story.chapters.find(({ n }) => String(n) === params.n);
	if (!chapter)
		error(404, `story ${story.id}: found chapter ${params.n}, allowed 1 to ${story.chapters.length}`);
	return { chapter };
};
