import { error } from '@sveltejs/kit';
import { reliefImage } from '#geodata/relief-image.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{ theme: 'light' }];

/** The shaded relief, drawn from the elevation at build time. */
export const GET: RequestHandler = async ({ params: { theme } }) => {
	if (theme !== 'light' && theme !== 'dark') error(404, `theme ${theme}: allowed are light, dark`);
	const image = await reliefImage(theme);
	return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/webp' } });
};
