import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { positionSchema } from './project.ts';
import { idSchema, textSchema, type Text } from './text.ts';

const placeSchema = v.strictObject({
	coordinates: positionSchema,
	uncertaintyM: v.pipe(v.number(), v.minValue(1)),
	credit: idSchema
});

/**
 * Properties of the first feature of `geodata/members/<id>.geojson`: the member itself. `adcodes` are the county codes
 * (GB/T 2260) it is made of; `labelAt` is where its name stands on the map, an editorial choice.
 */
export const memberPropertiesSchema = v.strictObject({
	id: idSchema,
	level: v.literal('member'),
	name: textSchema,
	fullName: textSchema,
	province: textSchema,
	summary: textSchema,
	adcodes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{6}$/, 'a code of six digits'))), v.minLength(1)),
	seat: placeSchema,
	labelAt: positionSchema,
	credits: v.pipe(v.array(idSchema), v.minLength(1))
});

/** Properties of the further features: the counties of a member that has more than one. */
export const countyPropertiesSchema = v.strictObject({
	id: idSchema,
	level: v.literal('county'),
	name: textSchema,
	adcodes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{6}$/, 'a code of six digits'))), v.length(1))
});

export type MemberProperties = v.InferOutput<typeof memberPropertiesSchema>;
export type CountyProperties = v.InferOutput<typeof countyPropertiesSchema>;
/** A member without its boundaries. */
export type MemberFacts = MemberProperties & { counties: { name: Text }[] };
export type County = CountyProperties & { geometry: Polygon | MultiPolygon };
export type Member = MemberProperties & { geometry: Polygon | MultiPolygon; counties: County[] };
