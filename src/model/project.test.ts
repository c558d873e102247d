import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { project } from '../../tests/unit/build.ts';
import { positionSchema, projectPropertiesSchema, stationSchema } from './project.ts';

/** The project as its file holds it: without its geometry and what is derived from that. */
const properties = Object.fromEntries<unknown>(
	Object.entries(project()).filter(([key]) => key !== 'geometry' && key !== 'placed')
);
const station = {
	name: { zh: '河口站', en: 'Hekou Station' },
	kind: 'station',
	coordinates: [108.2, 31.2],
	uncertaintyM: 400,
	credit: 'survey'
};

const allows = (change: object) => safeParse(projectPropertiesSchema, { ...properties, ...change }).success;

describe('the properties of a project', () => {
	it('are sound as they stand, with a station and with a river to follow', () => {
		expect(allows({})).toBe(true);
		expect(allows({ stations: [station], follows: ['long-river'] })).toBe(true);
		expect(allows({ geometryQuality: 'none', uncertaintyM: null })).toBe(true);
	});

	it.each([
		['of no member', { members: [] }],
		['of an unknown category', { category: 'airport' }],
		['of an unknown quality', { geometryQuality: 'guessed' }],
		['more exact than a metre', { uncertaintyM: 0.5 }],
		['without a word on its uncertainty', { uncertaintyM: undefined }],
		['following no river', { follows: [] }],
		['with a status, which is derived', { status: 'started' }],
		['with an id that is no file name', { id: 'Bridge 1' }]
	])('are refused for one %s', (_what, change) => {
		expect(allows(change)).toBe(false);
	});
});

describe('a position', () => {
	it('has two finite numbers and no height', () => {
		expect(safeParse(positionSchema, [108.2, 31.2]).success).toBe(true);
		for (const raw of [[108.2], [108.2, 31.2, 200], [108.2, NaN], [Infinity, 31.2], ['108', '31']]) {
			expect(safeParse(positionSchema, raw).success, JSON.stringify(raw)).toBe(false);
		}
	});
});

describe('a station', () => {
	it('says how uncertain it is and who says so', () => {
		expect(safeParse(stationSchema, station).success).toBe(true);
		for (const key of ['uncertaintyM', 'credit', 'kind', 'name']) {
			expect(safeParse(stationSchema, { ...station, [key]: undefined }).success, key).toBe(false);
		}
	});
});
