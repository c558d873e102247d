import { json } from '@sveltejs/kit';
import { groundOf } from '#geodata/map-features.server.ts';
import { loadGeodata } from '#geodata/read.server.ts';

export const prerender = true;

/** What lies below the projects, for the map engine's worker. */
export const GET = () => json(groundOf(loadGeodata()));
