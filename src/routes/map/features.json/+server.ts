import { json } from '@sveltejs/kit';
import { mapFeaturesOf } from '#geodata/map-features.server.ts';
import { loadGeodata } from '#geodata/read.server.ts';

export const prerender = true;

/** What the map draws above the ground, the same in both languages. */
export const GET = () => json(mapFeaturesOf(loadGeodata()));
