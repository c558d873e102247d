import { error } from '@sveltejs/kit';
import { smallReliefImage } from '#geodata/relief-image.server.ts';
import { themes } from '#model/theme.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => themes.map((theme) => ({ theme }));

/** The shaded relief of the static map, some tens of kilobytes. */
export const GET: RequestHandler = async ({ params: { theme } }) => {
	const known = themes.find((one) => one === theme);
	if (!known) error(404, `theme ${theme}: allowed are ${themes.join(', ')}`);
	const image = await smallReliefImage(known);
	return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/webp' } });
};
