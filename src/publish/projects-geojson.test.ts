import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import type { FeatureCollection } from 'geojson';
import geojson from 'geojson-validation';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '#geodata/read.server.ts';
import { figure, geodata, placeless, project, status } from '../../tests/unit/build.ts';
import { hostileGeodata } from '../../tests/unit/hostile-geodata.ts';
import { projectsGeojson } from './projects-geojson.ts';

const day = '2025-01-01';

/** Throws where the text is no GeoJSON to either of the two validators. */
function collectionOf(text: string): FeatureCollection {
	const collection = check(text);
	expect(geojson.valid(collection, true)).toEqual([]);
	return collection as FeatureCollection;
}

const propertiesOf = (text: string) => collectionOf(text).features.map(({ properties }) => properties);

describe('the projects as GeoJSON', () => {
	it('have an id, a geometry and where they stand, each part with its claim', () => {
		const claims = [
			figure({ id: 'half', value: 50, qualifier: '>' }),
			status({ id: 'begun' }),
			figure({ id: 'later', value: 80, published: '2025-01-02', asOf: '2025-01-02' })
		];
		const { features } = collectionOf(projectsGeojson(geodata({ claims }), day));
		expect(features).toMatchObject([
			{
				id: 'bridge',
				geometry: { type: 'Point', coordinates: [108.2, 31.2] },
				properties: {
					name: { zh: '河口大桥', en: 'Hekou Bridge' },
					uncertaintyM: 100,
					standing: {
						asKnownOn: day,
						progress: { percent: 50, bound: '>', claim: 'half' },
						status: { word: 'started', text: { zh: '开工', en: 'Works begun' }, claim: 'begun' },
						claimsDiffer: false
					}
				}
			}
		]);
	});

	it('say when claims differ, and nothing of a standing that nobody states', () => {
		const differing = [figure(), figure({ value: 51 })];
		const [differs] = propertiesOf(projectsGeojson(geodata({ claims: differing }), day));
		const [silent] = propertiesOf(projectsGeojson(geodata(), day));
		expect(differs).toMatchObject({ standing: { claimsDiffer: true } });
		expect(silent).toMatchObject({ standing: { progress: null, status: null, claimsDiffer: false } });
	});

	it('have no geometry where no position is known', () => {
		const { features } = collectionOf(projectsGeojson(geodata({ projects: [project(placeless)] }), day));
		expect(features).toMatchObject([{ geometry: null }]);
	});

	it('are an empty collection where there are none', () => {
		expect(collectionOf(projectsGeojson(geodata({ projects: [] }), day)).features).toEqual([]);
	});

	it('carry hostile words unchanged', () => {
		const [{ name } = { name: null }] = hostileGeodata().projects;
		expect(propertiesOf(projectsGeojson(hostileGeodata(), day))).toMatchObject([{ name }]);
	});

	it('are all there in the real facts', () => {
		const real = readGeodata(join(import.meta.dirname, '../../geodata')).geodata;
		const { features } = collectionOf(projectsGeojson(real, day));
		expect(features.map(({ id }) => id)).toEqual(real.projects.map(({ id }) => id));
		expect(features.filter(({ geometry }) => geometry).length).toBe(
			real.projects.filter(({ placed }) => placed).length
		);
	});
});
