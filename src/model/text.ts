import * as v from 'valibot';

/** The two languages the site is written in. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty('text that is not empty'));

/** A wording in both languages; a missing translation is an error, never a fallback. */
export const textSchema = v.strictObject({ zh: filled, en: filled });
export type Text = v.InferOutput<typeof textSchema>;

/** Ids are file names and addresses: lower-case ASCII words joined by hyphens. */
export const idSchema = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case words joined by hyphens')
);
