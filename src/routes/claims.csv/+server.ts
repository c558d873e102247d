import { loadGeodata } from '#geodata/read.server.ts';
import { claimsCsv } from '#publish/claims-csv.ts';

export const prerender = true;

/** Every claim as a row of a table, for spreadsheets. */
export const GET = () => {
	// As bytes: a text body may lose its byte-order mark on the way.
	const bytes = new TextEncoder().encode(claimsCsv(loadGeodata()));
	return new Response(bytes, { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
};
