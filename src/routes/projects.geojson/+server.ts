import { loadGeodata } from '#geodata/read.server.ts';
import { defaultDay } from '#geodata/site.server.ts';
import { projectsGeojson } from '#publish/projects-geojson.ts';

export const prerender = true;

/** All projects with their position and their standing on the default day. */
export const GET = () =>
	new Response(projectsGeojson(loadGeodata(), defaultDay()), {
		headers: { 'content-type': 'application/geo+json' }
	});
