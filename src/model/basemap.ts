import type { FeatureCollection, LineString, MultiLineString, Point, MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { idSchema, textSchema } from './text.ts';

/** What the four context files hold; one kind per file but `network`. */
export const contextKinds = [
	'river',
	'town',
	'neighbour',
	'railway',
	'high-speed-railway',
	'expressway'
] as const;

/** Properties of every feature of `geodata/basemap/*.geojson`. `name` is null where the data name nothing. */
export const contextPropertiesSchema = v.strictObject({
	id: idSchema,
	kind: v.picklist(contextKinds),
	name: v.nullable(textSchema),
	/** 1 is drawn first and largest, 4 last and smallest. */
	rank: v.picklist([1, 2, 3, 4]),
	uncertaintyM: v.pipe(v.number(), v.minValue(1)),
	credit: idSchema
});
export type ContextProperties = v.InferOutput<typeof contextPropertiesSchema>;

/** `relief.json` beside `relief.png` (16-bit grey, metres above sea level): where the picture lies, in WGS-84 degrees. */
export const reliefSchema = v.strictObject({
	west: v.number(),
	north: v.number(),
	degreesPerPixel: v.number(),
	widthPx: v.number(),
	heightPx: v.number(),
	credits: v.array(idSchema)
});
export type Relief = v.InferOutput<typeof reliefSchema>;

export interface Basemap {
	rivers: FeatureCollection<LineString | MultiLineString, ContextProperties>;
	towns: FeatureCollection<Point, ContextProperties>;
	/** Prefecture or county boundaries outside the zone. */
	neighbours: FeatureCollection<LineString | MultiLineString | Polygon | MultiPolygon, ContextProperties>;
	/** Railways and expressways in service, as context. */
	network: FeatureCollection<LineString | MultiLineString, ContextProperties>;
	relief: Relief;
}
