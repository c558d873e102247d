import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '#geodata/read.server.ts';
import { approximateFromM } from '#model/project.ts';
import { figure, geodata, placeless, project } from '../../tests/unit/build.ts';
import { hostileFormula, hostileGeodata, hostileText } from '../../tests/unit/hostile-geodata.ts';
import { projectJsonLd } from './project-json-ld.ts';

const placeOf = (given: Parameters<typeof project>[0]) =>
	projectJsonLd(project(given), geodata(), 'zh', '').location;

describe('a project in the words of schema.org', () => {
	it('has its names, its place and the data about it', () => {
		expect(projectJsonLd(project(), geodata(), 'en', 'https://map.example')).toEqual({
			'@context': 'https://schema.org',
			'@type': 'Project',
			name: 'Hekou Bridge',
			alternateName: ['河口大桥'],
			description: 'A bridge.',
			url: 'https://map.example/en/projects/bridge/',
			location: {
				'@type': 'Place',
				name: 'Hekou Bridge',
				geo: { '@type': 'GeoCoordinates', latitude: 31.2, longitude: 108.2 },
				containedInPlace: [
					{
						'@type': 'AdministrativeArea',
						name: 'Hekou District',
						containedInPlace: { '@type': 'AdministrativeArea', name: 'Jiang' }
					}
				]
			},
			subjectOf: {
				'@type': 'Dataset',
				name: expect.stringMatching(/\w/) as unknown,
				description: expect.stringMatching(/\w/) as unknown,
				url: 'https://map.example/en/',
				distribution: [
					{
						'@type': 'DataDownload',
						contentUrl: 'https://map.example/claims.csv',
						encodingFormat: 'text/csv'
					},
					{
						'@type': 'DataDownload',
						contentUrl: 'https://map.example/claims.json',
						encodingFormat: 'application/json'
					},
					{
						'@type': 'DataDownload',
						contentUrl: 'https://map.example/projects.geojson',
						encodingFormat: 'application/geo+json'
					}
				]
			}
		});
	});

	it('has links from the root where the address of the site is not known', () => {
		const { url } = projectJsonLd(project(), geodata(), 'zh', '');
		expect(url).toBe('/projects/bridge/');
	});

	it('has a position just below three kilometres of doubt', () => {
		expect(placeOf({ uncertaintyM: approximateFromM - 1 })).toHaveProperty('geo');
	});

	it.each([
		['from three kilometres of doubt', { uncertaintyM: approximateFromM }],
		['of no known place', placeless],
		[
			'that is a line',
			{
				geometry: {
					type: 'LineString' as const,
					coordinates: [
						[108, 31],
						[109, 32]
					]
				}
			}
		]
	])('has no position %s', (_what, given) => {
		expect(placeOf(given)).not.toHaveProperty('geo');
	});

	it('states no figure, for it would stand there without its receipt', () => {
		const claims = [figure({ value: 44.44 })];
		expect(JSON.stringify(projectJsonLd(project(), geodata({ claims }), 'zh', ''))).not.toContain('44.44');
	});

	it('carries hostile words unchanged', () => {
		const hostile = hostileGeodata();
		expect(hostile.projects.map((one) => projectJsonLd(one, hostile, 'zh', ''))).toMatchObject([
			{ name: hostileText, alternateName: [hostileFormula], description: hostileText }
		]);
	});

	it('has a position for the real projects that are dots on the map, and for no other', () => {
		const { geodata: real } = readGeodata(join(import.meta.dirname, '../../geodata'));
		const placed = real.projects.filter(
			(one) => 'geo' in Object(projectJsonLd(one, real, 'zh', '').location)
		);
		const dots = real.projects.filter(
			({ geometry, uncertaintyM }) => geometry?.type === 'Point' && (uncertaintyM ?? Infinity) < 3000
		);
		expect(dots.length).toBeGreaterThan(0);
		expect(placed.map(({ id }) => id)).toEqual(dots.map(({ id }) => id));
	});
});
