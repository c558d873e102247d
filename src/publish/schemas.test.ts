import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Claim } from '#model/claim.ts';
import { date, figure, member, project, source, status, word } from '../../tests/unit/build.ts';
import { hostileText } from '../../tests/unit/hostile-geodata.ts';
import { schemaKinds, schemaOf, type SchemaKind } from './schemas.ts';

const root = join(import.meta.dirname, '../../geodata');

/** Strict: a keyword that draft 2020-12 does not know, or that cannot apply, throws. A list may be open behind its first. */
const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true });
for (const kind of schemaKinds) ajv.addSchema(schemaOf(kind));

/** What the schema of a kind has against a value; empty where nothing. */
function faultsIn(kind: SchemaKind, value: unknown): string[] {
	ajv.validate(`${kind}.json`, value);
	return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The raw contents of every file under a folder of the facts, by path. */
function filesIn(folder: string): [string, unknown][] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((path) => /json$/.test(path))
		.map((path) => [path, JSON.parse(readFileSync(join(root, folder, path), 'utf8'))]);
}

/** The claim as its file holds it: without the document it is joined with. */
const filed = (claim: Claim): Record<string, unknown> =>
	Object.fromEntries(Object.entries(claim).filter(([key]) => key !== 'source' && key !== 'published'));

const filedSource = (...claims: Claim[]) => ({ ...source(), claims: claims.map(filed) });

function filedProject(given: object = {}) {
	const { geometry, placed, ...properties } = { ...project(), ...given };
	void placed;
	return { type: 'Feature', id: 'bridge', properties, geometry };
}

function filedMember(given: object = {}) {
	const { geometry, counties, ...properties } = { ...member(), ...given };
	void counties;
	return { type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] };
}

describe('every schema', () => {
	it.each(schemaKinds)('of a %s is sound, and says what it is and where it lies', (kind) => {
		const schema = schemaOf(kind);
		expect(ajv.validateSchema(schema)).toBe(true);
		expect(schema).toMatchObject({
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			$id: `${kind}.json`,
			title: expect.stringMatching(/^[A-Z]/) as unknown,
			description: expect.stringMatching(/\.$/) as unknown
		});
	});

	it('tells which rules of the model it cannot express', () => {
		expect(JSON.stringify(schemaOf('claim'))).toContain('Not expressed in this schema: a date YYYY');
		expect(JSON.stringify(schemaOf('source'))).toContain(
			'Not expressed in this schema: an address on gov.cn'
		);
	});
});

describe('the real facts meet their schema:', () => {
	it.each([
		['source', 'sources', 30],
		['project', 'projects', 30],
		['member', 'members', 4]
	] as const)('every %s', (kind, folder, least) => {
		const files = filesIn(folder);
		expect(files.length).toBeGreaterThanOrEqual(least);
		for (const [path, value] of files) expect(faultsIn(kind, value), path).toEqual([]);
	});
});

describe('a claim', () => {
	it.each([
		['figure', figure({ value: 400, qualifier: '<', note: { zh: hostileText, en: hostileText } })],
		['date', date()],
		['word', word({ asWritten: '甲' })],
		['status', status({ locator: { section: 'roads', paragraph: null } })]
	])('that is a sound %s meets the schema', (_what, claim) => {
		expect(faultsIn('claim', filed(claim))).toEqual([]);
	});

	it.each([
		['without scope', { ...filed(figure()), scope: undefined }, "required property 'scope'"],
		['without as-of', { ...filed(figure()), asOf: undefined }, "required property 'asOf'"],
		['without locator', { ...filed(figure()), locator: undefined }, "required property 'locator'"],
		['without unit', { ...filed(figure()), unit: undefined }, "required property 'unit'"],
		['with a figure that is text', { ...filed(figure()), value: '44' }, '/value must be number'],
		['with a sign that is none', { ...filed(figure()), qualifier: '≈' }, '/qualifier'],
		['with a sign where a status word belongs', { ...filed(status()), qualifier: '=' }, '/qualifier'],
		[
			'with a date that has no shape of one',
			{ ...filed(date()), value: 'soon' },
			'/value must match pattern'
		],
		['with an as-of that is none', { ...filed(figure()), asOf: 'yesterday' }, '/asOf must match pattern'],
		['with a word in one language', { ...filed(word()), value: { zh: '甲' } }, "required property 'en'"],
		['about nothing', { ...filed(figure()), about: 'bridge' }, '/about'],
		['with a whole sentence as its token', { ...filed(figure()), asWritten: '一'.repeat(16) }, '/asWritten'],
		['with a property that nobody knows', { ...filed(figure()), average: 1 }, 'additional properties'],
		['that is none', 'claim', 'must be object']
	])('%s is refused', (_what, raw, fault) => {
		const value: unknown = JSON.parse(JSON.stringify(raw));
		expect(faultsIn('claim', value).join('\n')).toContain(fault);
	});
});

describe('a source', () => {
	it('meets the schema with its claims, or with none', () => {
		expect(faultsIn('source', filedSource())).toEqual([]);
		expect(faultsIn('source', { ...filedSource(figure(), status()), published: '2025-02' })).toEqual([]);
	});

	it.each([
		['with a claim that is broken', { ...filedSource(figure()), claims: [{ id: 'x' }] }, '/claims/0'],
		['without sections', { ...filedSource(), sections: [] }, '/sections'],
		['published in a year only', { ...filedSource(), published: '2025' }, '/published'],
		['of a kind that is none', { ...filedSource(), kind: 'rumour' }, '/kind']
	])('%s is refused', (_what, raw, fault) => {
		expect(faultsIn('source', raw).join('\n')).toContain(fault);
	});
});

describe('a project', () => {
	it('meets the schema with a geometry, or with none', () => {
		expect(faultsIn('project', filedProject())).toEqual([]);
		expect(faultsIn('project', filedProject({ geometry: null, uncertaintyM: null }))).toEqual([]);
	});

	it.each([
		['of a category that is none', filedProject({ category: 'space' }), '/properties/category'],
		['that lies in no member', filedProject({ members: [] }), '/properties/members'],
		[
			'with a position of one number',
			filedProject({ geometry: { type: 'Point', coordinates: [1] } }),
			'/geometry'
		],
		[
			'with a collection of geometries',
			filedProject({ geometry: { type: 'GeometryCollection', geometries: [] } }),
			'/geometry'
		],
		['with a derived standing', filedProject({ standing: {} }), '/properties must NOT have additional'],
		['that is no feature', { ...filedProject(), type: 'Project' }, '/type']
	])('%s is refused', (_what, raw, fault) => {
		expect(faultsIn('project', raw).join('\n')).toContain(fault);
	});
});

describe('a member', () => {
	const county = {
		type: 'Feature',
		properties: { id: 'upper', level: 'county', name: { zh: '上', en: 'Upper' }, adcodes: ['990102'] },
		geometry: member().geometry
	};

	it('meets the schema alone or with its counties', () => {
		const { features, ...rest } = filedMember();
		expect(faultsIn('member', filedMember())).toEqual([]);
		expect(faultsIn('member', { ...rest, features: [...features, county] })).toEqual([]);
	});

	it.each([
		['whose county stands first', { type: 'FeatureCollection', features: [county] }, '/features/0'],
		['without a feature', { type: 'FeatureCollection', features: [] }, '/features'],
		['with a code of five digits', filedMember({ adcodes: ['50010'] }), '/adcodes/0'],
		['whose seat has three numbers', filedMember({ seat: { coordinates: [1, 2, 3] } }), '/seat/coordinates'],
		['that is a point', filedMember({ geometry: { type: 'Point', coordinates: [1, 2] } }), '/geometry']
	])('%s is refused', (_what, raw, fault) => {
		expect(faultsIn('member', raw).join('\n')).toContain(fault);
	});
});
