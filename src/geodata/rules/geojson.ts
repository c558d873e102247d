import type { Finding } from '../finding.ts';
import { geojsonFaults } from '../geojson-faults.ts';
import type { JsonFile } from '../json-file.ts';
import { show, type JsonPath } from '../place.ts';
import type { Rule } from './rule.ts';

function featuresIn(value: unknown): { path: JsonPath; value: unknown }[] {
	const features: unknown = Reflect.get(Object(value), 'features');
	if (!Array.isArray(features)) return [{ path: [], value }];
	return features.map((feature: unknown, index) => ({ path: ['features', index], value: feature }));
}

function faultsIn(json: JsonFile): Finding[] {
	return featuresIn(json.value).flatMap(({ path, value }) =>
		geojsonFaults(value).map((fault) => {
			const geometry: unknown = Reflect.get(Object(value), 'geometry');
			return {
				json,
				path: [...path, 'geometry'],
				found: `${show(geometry)} (${fault})`,
				allowed: 'GeoJSON (RFC 7946)'
			};
		})
	);
}

/** Every `.geojson` is GeoJSON (RFC 7946) by the judgement of geojson-validation. */
export const geojson: Rule = {
	name: 'geojson',
	check: ({ files }) =>
		files.filter(({ file, value }) => file.endsWith('.geojson') && value !== undefined).flatMap(faultsIn)
};
