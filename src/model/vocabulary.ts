import * as v from 'valibot';
import { idSchema, textSchema } from './text.ts';

/**
 * A metric: what is measured, in our words. `cumulative` figures can only grow (share of works done); `constant` ones do
 * not change with the years (an area, the day of a breakthrough), so that two dates do not explain two values.
 */
export const metricSchema = v.strictObject({
	...textSchema.entries,
	cumulative: v.optional(v.boolean()),
	constant: v.optional(v.boolean())
});

/** Which part of the subject a figure covers. */
export const scopeSchema = textSchema;

/**
 * A unit. `zh` and `en` follow the number; `enFactor` turns the Chinese magnitude into the English one exactly
 * (亿元 to billion yuan: 0.1). `before` puts the word in front of the number (第 1 / No. 1).
 */
export const unitSchema = v.strictObject({
	zh: v.string(),
	en: v.string(),
	enFactor: v.optional(v.pipe(v.number(), v.minValue(0))),
	before: v.optional(v.strictObject({ zh: v.string(), en: v.string() }))
});

export const vocabularySchema = v.strictObject({
	metrics: v.record(idSchema, metricSchema),
	scopes: v.record(idSchema, scopeSchema),
	units: v.record(idSchema, unitSchema)
});
export type Vocabulary = v.InferOutput<typeof vocabularySchema>;
export type Metric = v.InferOutput<typeof metricSchema>;
export type Unit = v.InferOutput<typeof unitSchema>;

/** A framework that documents call a zone, with the members it has. 万达开 and 万达开云 are two. */
export const zoneSchema = v.strictObject({
	id: idSchema,
	name: textSchema,
	members: v.pipe(v.array(idSchema), v.minLength(2)),
	note: textSchema
});
export type Zone = v.InferOutput<typeof zoneSchema>;

/** A body of data the map owes a credit to. `text` is the line to show. */
export const creditSchema = v.strictObject({
	id: idSchema,
	name: textSchema,
	licence: v.string(),
	text: textSchema
});
export type Credit = v.InferOutput<typeof creditSchema>;
