import type { Geometry, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import * as v from 'valibot';
import { contextPropertiesSchema, type ContextProperties } from '#model/basemap.ts';
import { countyPropertiesSchema, memberPropertiesSchema } from '#model/member.ts';
import { projectPropertiesSchema } from '#model/project.ts';
import { idSchema } from '#model/text.ts';

type GeometryType = Exclude<Geometry['type'], 'GeometryCollection'>;
type Line = LineString | MultiLineString;
type Area = Polygon | MultiPolygon;

function typeOf(value: unknown): unknown {
	return typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
}

/** A geometry by its type only; whether its coordinates are sound is the GeoJSON rule's to say. */
function geometrySchema<G extends Geometry>(...types: GeometryType[]) {
	const known: unknown[] = types;
	return v.custom<G>((value) => known.includes(typeOf(value)), `a geometry of type ${types.join(' or ')}`);
}

const lineSchema = geometrySchema<Line>('LineString', 'MultiLineString');
const areaSchema = geometrySchema<Area>('Polygon', 'MultiPolygon');
const anySchema = geometrySchema<Geometry>(
	'Point',
	'MultiPoint',
	'LineString',
	'MultiLineString',
	'Polygon',
	'MultiPolygon'
);
const outlineSchema = geometrySchema<Line | Area>('LineString', 'MultiLineString', 'Polygon', 'MultiPolygon');

function featureSchema<P extends v.GenericSchema, G extends v.GenericSchema>(properties: P, geometry: G) {
	return v.strictObject({ type: v.literal('Feature'), id: v.optional(idSchema), properties, geometry });
}

/** A collection before its features are checked one by one. */
export const collectionSchema = v.strictObject({
	type: v.literal('FeatureCollection'),
	features: v.array(v.unknown())
});

/** A list before its entries are checked one by one. */
export const listSchema = v.array(v.unknown());

export const projectFeatureSchema = featureSchema(projectPropertiesSchema, v.nullable(anySchema));
export const memberFeatureSchema = featureSchema(memberPropertiesSchema, areaSchema);
export const countyFeatureSchema = featureSchema(countyPropertiesSchema, areaSchema);

function contextFeatureSchema<G extends v.GenericSchema>(
	kinds: readonly ContextProperties['kind'][],
	geometry: G
) {
	const properties = v.strictObject({ ...contextPropertiesSchema.entries, kind: v.picklist(kinds) });
	return featureSchema(properties, geometry);
}

/** The features of the four context files, each with the kinds and geometries that belong there. */
export const contextFeatureSchemas = {
	rivers: contextFeatureSchema(['river'], lineSchema),
	towns: contextFeatureSchema(['town'], geometrySchema<Point>('Point')),
	neighbours: contextFeatureSchema(['neighbour'], outlineSchema),
	network: contextFeatureSchema(['railway', 'high-speed-railway', 'expressway'], lineSchema)
};

export type ProjectFeature = v.InferOutput<typeof projectFeatureSchema>;
export type MemberFeature = v.InferOutput<typeof memberFeatureSchema>;
export type CountyFeature = v.InferOutput<typeof countyFeatureSchema>;
export type ContextFile = keyof typeof contextFeatureSchemas;
export type ContextFeature<F extends ContextFile> = v.InferOutput<(typeof contextFeatureSchemas)[F]>;
