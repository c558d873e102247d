import * as v from 'valibot';
import { periodSchema } from './period.ts';
import { statuses } from './status.ts';
import { idSchema, textSchema } from './text.ts';

/** How the document bounds the value: exactly, more than, at least, less than, at most, about. */
export const bounds = ['=', '>', '≥', '<', '≤', '~'] as const;
export type Bound = (typeof bounds)[number];

/** What a claim asserts: a fact reached, an aim, an expectation, an intent, a status word, or mere naming. */
export const kinds = ['actual', 'target', 'forecast', 'plan', 'status', 'context'] as const;
export type Kind = (typeof kinds)[number];

/** What a claim is about: a project, a member of the zone, or one of the frameworks named zone. */
export const aboutSchema = v.pipe(
	v.string(),
	v.regex(/^(project|member|zone)\/[a-z0-9-]+$/, 'project/<id>, member/<id> or zone/<id>')
);

/** Where in its document a claim stands. `paragraph` 0 is the heading itself; null only where the text is not held. */
export const locatorSchema = v.strictObject({
	section: idSchema,
	paragraph: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))
});

const shared = {
	id: idSchema,
	about: aboutSchema,
	metric: idSchema,
	scope: idSchema,
	asOf: periodSchema,
	locator: locatorSchema,
	/** The token that stands in the text where it is not the value's digits: 半小时, 3/4, 开工建设. */
	asWritten: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(15))),
	note: v.optional(textSchema)
};

const assertedKind = v.picklist(kinds.filter((kind) => kind !== 'status'));

/** A number with its unit, e.g. 44 percent. */
export const figureClaimSchema = v.strictObject({
	...shared,
	kind: assertedKind,
	value: v.pipe(v.number(), v.finite()),
	unit: idSchema,
	qualifier: v.picklist(bounds)
});

/** A day, month or year as value, e.g. the day of a breakthrough or a planned opening. */
export const dateClaimSchema = v.strictObject({
	...shared,
	kind: assertedKind,
	value: periodSchema,
	unit: v.literal('date'),
	qualifier: v.picklist(bounds)
});

/** A name, class or rating as value, e.g. AA+. */
export const wordClaimSchema = v.strictObject({
	...shared,
	kind: assertedKind,
	value: textSchema,
	unit: v.literal('text'),
	qualifier: v.picklist(bounds)
});

/** A status word, with the wording that is shown for it. */
export const statusClaimSchema = v.strictObject({
	...shared,
	kind: v.literal('status'),
	value: textSchema,
	unit: v.literal('status'),
	qualifier: v.picklist(statuses)
});

export type FigureClaim = v.InferOutput<typeof figureClaimSchema>;
export type DateClaim = v.InferOutput<typeof dateClaimSchema>;
export type WordClaim = v.InferOutput<typeof wordClaimSchema>;
export type StatusClaim = v.InferOutput<typeof statusClaimSchema>;

/** A claim as it stands in its source's file. */
export type FiledClaim = FigureClaim | DateClaim | WordClaim | StatusClaim;

/** A claim joined with the document that makes it. `published` is the document's day, never the claim's. */
export type Claim = FiledClaim & { source: string; published: string };

/** Picks the schema that a raw claim has to meet, by its unit. */
export function claimSchemaFor(raw: unknown) {
	const unit = typeof raw === 'object' && raw !== null && 'unit' in raw ? raw.unit : undefined;
	if (unit === 'status') return statusClaimSchema;
	if (unit === 'date') return dateClaimSchema;
	if (unit === 'text') return wordClaimSchema;
	return figureClaimSchema;
}

export const isFigure = (claim: Claim): claim is FigureClaim & Claim => typeof claim.value === 'number';
export const isDateClaim = (claim: Claim): claim is DateClaim & Claim => claim.unit === 'date';
export const isStatusClaim = (claim: Claim): claim is StatusClaim & Claim => claim.unit === 'status';
