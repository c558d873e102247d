import { json } from '@sveltejs/kit';
import { loadGeodata } from '#geodata/read.server.ts';
import { searchEntriesOf } from '#geodata/search-entries.server.ts';

export const prerender = true;

/** What can be found, in both languages at once. */
export const GET = () => json(searchEntriesOf(loadGeodata()));
