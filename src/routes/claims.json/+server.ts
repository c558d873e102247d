import { json } from '@sveltejs/kit';
import { loadGeodata } from '#geodata/read.server.ts';

export const prerender = true;

/** Every claim with its document, and the words its ids stand for. */
export const GET = () => {
	const { claims, sources, vocabulary } = loadGeodata();
	return json({ claims, sources, vocabulary });
};
