import type { Feature, Geometry } from 'geojson';
import * as v from 'valibot';
import { categories } from './category.ts';
import { idSchema, textSchema } from './text.ts';

/**
 * How the geometry came about: traced from survey-grade data, joined station to station, known only roughly, or not
 * known at all (then there is no geometry and no dot).
 */
export const geometryQualities = ['surveyed', 'schematic', 'approximate', 'none'] as const;
export type GeometryQuality = (typeof geometryQualities)[number];

/** Positions worse than this are areas marked 约, never dots. Half-width in metres. */
export const approximateFromM = 3000;

export const positionSchema = v.strictTuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]);

export const stationKinds = ['station', 'interchange', 'tunnel', 'site'] as const;

/** A named point on or of the project, WGS-84 lon/lat, with its own half-width of uncertainty in metres. */
export const stationSchema = v.strictObject({
	name: textSchema,
	kind: v.picklist(stationKinds),
	coordinates: positionSchema,
	uncertaintyM: v.pipe(v.number(), v.minValue(1)),
	credit: idSchema
});
export type Station = v.InferOutput<typeof stationSchema>;

/** Properties of `geodata/projects/<category>/<id>.geojson`. */
export const projectPropertiesSchema = v.strictObject({
	id: idSchema,
	name: textSchema,
	/** A name for where room is short, as on the map; a plain form that people use, not one of our own making. */
	shortName: v.optional(textSchema),
	category: v.picklist(categories),
	members: v.pipe(v.array(idSchema), v.minLength(1, 'at least one member')),
	summary: textSchema,
	geometryQuality: v.picklist(geometryQualities),
	/** Half-width of the position's uncertainty in metres; null only with quality `none`. */
	uncertaintyM: v.nullable(v.pipe(v.number(), v.minValue(1))),
	/** Ids of basemap rivers whose course the project follows; its geometry is then taken from them, inside the zone. */
	follows: v.optional(v.pipe(v.array(idSchema), v.minLength(1))),
	stations: v.array(stationSchema),
	/** Ids in `geodata/credits.json` that the positions come from. */
	credits: v.array(idSchema),
	/** Why the position is as good as it is, or why there is none. */
	positionNote: textSchema
});
export type ProjectProperties = v.InferOutput<typeof projectPropertiesSchema>;

/** A project without its shape; `placed` says whether there is one. */
export type ProjectFacts = ProjectProperties & { placed: boolean };

/** A project with its geometry resolved (WGS-84), null where none is known. */
export type Project = ProjectFacts & { geometry: Geometry | null };
export type ProjectFeature = Feature<Geometry | null, ProjectProperties>;
