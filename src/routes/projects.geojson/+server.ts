import { loadGeodata } from '#geodata/read.server.ts';
import { defaultDay } from '#geodata/site.server.ts';
import { knownOn, standingOf } from '#model/standing.ts';

export const prerender = true;

/** All projects as GeoJSON (RFC 7946), courses resolved, with their standing on the default day. */
export const GET = () => {
	const geodata = loadGeodata();
	const day = defaultDay();
	const features = geodata.projects.map(({ geometry, ...properties }) => {
		const claims = knownOn(geodata.claims, day).filter(({ about }) => about === `project/${properties.id}`);
		const { progress, status, differences } = standingOf(claims, geodata.vocabulary.metrics);
		const standing = {
			asKnownOn: day,
			progress: progress ? { percent: progress.value, bound: progress.qualifier, claim: progress.id } : null,
			status: status ? { word: status.qualifier, text: status.value, claim: status.id } : null,
			claimsDiffer: differences.length > 0
		};
		return { type: 'Feature', id: properties.id, geometry, properties: { ...properties, standing } };
	});
	return new Response(JSON.stringify({ type: 'FeatureCollection', features }), {
		headers: { 'content-type': 'application/geo+json' }
	});
};
