import * as v from 'valibot';
import { categories } from './category.ts';
import { idSchema, textSchema } from './text.ts';

/** Where an exchange begins or ends: the seat of a member, or the place of a project. */
export const flowEndSchema = v.pipe(
	v.string(),
	v.regex(/^(project|member)\/[a-z0-9-]+$/, 'project/<id> or member/<id>')
);

/**
 * An exchange between places in `geodata/flows.json`: who is linked with whom, by which claims. Its arcs are derived
 * from the ends and say nothing of a course.
 */
export const flowSchema = v.strictObject({
	id: idSchema,
	/** What stands at the arc. */
	name: textSchema,
	category: v.picklist(categories),
	/** Whether goods go one way, from the first end of a link to the second. */
	directed: v.boolean(),
	links: v.pipe(v.array(v.strictTuple([flowEndSchema, flowEndSchema])), v.minLength(1, 'at least one link')),
	claims: v.pipe(v.array(idSchema), v.minLength(1, 'at least one claim'))
});
export type Flow = v.InferOutput<typeof flowSchema>;
