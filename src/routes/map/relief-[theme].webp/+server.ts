import { error } from '@sveltejs/kit';
import { reliefImage } from '#geodata/relief-image.server.ts';
import { themes } from '#model/theme.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => themes.map((theme) => ({ theme }));

/** The shaded relief, drawn from the elevation at build time. */
export const GET: RequestHandler = async ({ params: { theme } }) => {
	const known = themes.find((one) => one === theme);
	if (!known) error(404, `theme ${theme}: allowed are ${themes.join(', ')}`);
	const image = await reliefImage(known);
	return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/webp' } });
};
