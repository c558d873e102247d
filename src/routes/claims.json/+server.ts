import { loadGeodata } from '#geodata/read.server.ts';
import { claimsJson } from '#publish/claims-json.ts';

export const prerender = true;

/** Every claim with its document, and the words its ids stand for. */
export const GET = () =>
	new Response(claimsJson(loadGeodata()), { headers: { 'content-type': 'application/json' } });
