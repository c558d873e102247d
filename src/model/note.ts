import * as v from 'valibot';
import { aboutSchema } from './claim.ts';
import { idSchema, textSchema } from './text.ts';

/** What one side of a disagreement says, in our words, with the claims it rests on where there are any. */
const sideSchema = v.strictObject({
	words: textSchema,
	claims: v.optional(v.pipe(v.array(idSchema), v.minLength(1, 'at least one claim, or none named at all')))
});

/** A disagreement that cannot be worked out from the claims, with the reason why. No side is the right one. */
export const noteSchema = v.strictObject({
	id: idSchema,
	topic: textSchema,
	sides: v.pipe(v.array(sideSchema), v.minLength(2, 'at least two sides')),
	whyNotComputed: textSchema,
	about: v.optional(
		v.pipe(v.array(aboutSchema), v.minLength(1, 'at least one subject, or none named at all'))
	)
});

export type Note = v.InferOutput<typeof noteSchema>;
