import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import datapackage from 'datapackage';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGeodata } from '#geodata/read.server.ts';
import type { Geodata } from '#model/geodata.ts';
import { date, figure, geodata, project, status, word } from '../../tests/unit/build.ts';
import { hostileGeodata } from '../../tests/unit/hostile-geodata.ts';
import { claimsCsv } from './claims-csv.ts';
import { claimsJson } from './claims-json.ts';
import { dataPackage } from './data-package.ts';
import { projectsGeojson } from './projects-geojson.ts';

const day = '2025-01-01';

describe('the data package', () => {
	let folder: string;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'data-package-'));
	});

	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	/**
	 * Writes what the package describes beside it and opens it with the format's own library, which takes a byte-order
	 * mark for a part of the first column's name.
	 */
	async function opened(facts: Geodata, origin = '') {
		const files = {
			'claims.csv': claimsCsv(facts),
			'claims.json': claimsJson(facts),
			'projects.geojson': projectsGeojson(facts, day)
		};
		for (const [name, text] of Object.entries(files))
			writeFileSync(join(folder, name), text.replace('\uFEFF', ''));
		const descriptor = dataPackage(facts, day, origin);
		const loaded = await datapackage.Package.load(descriptor, { basePath: folder });
		return { descriptor, files: new Map(Object.entries(files)), loaded };
	}

	async function claimsIn(facts: Geodata) {
		const { loaded } = await opened(facts);
		return loaded.getResource('claims')?.read({ keyed: true });
	}

	it.each([
		['of nothing', () => geodata({ projects: [], members: [], credits: [] })],
		['of one claim of each sort', () => geodata({ claims: [figure(), date(), word(), status()] })],
		['of hostile words', hostileGeodata]
	])('%s is sound to its own library, file by file', async (_what, facts) => {
		const { loaded } = await opened(facts());
		expect(loaded.errors).toEqual([]);
		expect(loaded.resources.map(({ name, errors }) => [name, errors])).toEqual([
			['claims', []],
			['claims-json', []],
			['projects', []]
		]);
	});

	it('is refused without resources, so the library does look', async () => {
		const descriptor = { ...dataPackage(geodata(), day, ''), resources: [] };
		const { valid } = await datapackage.Package.load(descriptor);
		expect(valid).toBe(false);
	});

	it('describes a table that reads back under its own schema', async () => {
		const claims = [figure({ id: 'less', value: 400, qualifier: '<' }), word({ id: 'class' })];
		const rows = await claimsIn(geodata({ claims }));
		expect(rows).toMatchObject([
			{ claim: 'less', qualifier: '<', value: '400', paragraph: 1, note_zh: null },
			{ claim: 'class', value: null, value_zh: '甲级' }
		]);
	});

	it('describes a table whose schema refuses what no claim may be', async () => {
		const reading = (...claims: Geodata['claims']) => claimsIn(geodata({ claims }));
		const naming = (constraint: string) => ({
			errors: [{ message: expect.stringContaining(constraint) as unknown }]
		});
		await expect(reading(figure({ id: 'same' }), figure({ id: 'same' }))).rejects.toThrow('unique');
		await expect(reading(figure({ id: 'No Id' }))).rejects.toMatchObject(naming('pattern'));
		await expect(reading(figure({ qualifier: '≈' as '=' }))).rejects.toMatchObject(naming('enum'));
	});

	it('gives the size and the hash of each file as it is served', async () => {
		const { descriptor, files } = await opened(hostileGeodata());
		for (const { path, bytes, hash } of descriptor.resources) {
			const served = Buffer.from(files.get(path) ?? '', 'utf8');
			expect(bytes, path).toBe(served.length);
			expect(hash, path).toBe(`sha256:${createHash('sha256').update(served).digest('hex')}`);
		}
	});

	it('adds the licences of the positions that are used, and names what has none as a source', async () => {
		const credit = (id: string, licence: string) => ({
			id,
			licence,
			name: { zh: id, en: id },
			text: { zh: id, en: `Data of ${id}` }
		});
		const station = {
			name: { zh: '站', en: 'Station' },
			kind: 'station' as const,
			coordinates: [108, 31] as [number, number],
			uncertaintyM: 100,
			credit: 'list'
		};
		const { descriptor } = await opened(
			geodata({
				projects: [project({ credits: ['osm'], stations: [station] })],
				credits: [credit('osm', 'ODbL 1.0'), credit('list', '-'), credit('unused', 'ISC')]
			})
		);
		expect(descriptor.resources[2]).toMatchObject({
			licenses: [
				{ name: 'MIT', title: 'MIT' },
				{ name: 'ODbL-1.0', title: 'ODbL 1.0' }
			],
			sources: [{ title: 'Data of osm' }, { title: 'Data of list' }]
		});
	});

	it('has a home page only where the address of the site is known', async () => {
		expect((await opened(geodata())).descriptor).not.toHaveProperty('homepage');
		const { descriptor, loaded } = await opened(geodata(), 'https://map.example');
		expect(descriptor).toMatchObject({ homepage: 'https://map.example/' });
		expect(loaded.errors).toEqual([]);
	});

	it('of the real facts is sound, and every claim reads back', async () => {
		const { geodata: real } = readGeodata(join(import.meta.dirname, '../../geodata'));
		const { loaded } = await opened(real);
		expect([...loaded.errors, ...loaded.resources.flatMap(({ errors }) => errors)]).toEqual([]);
		const rows = await loaded.getResource('claims')?.read({ keyed: true });
		expect(rows?.map(({ claim }) => claim)).toEqual(real.claims.map(({ id }) => id));
	});
});
