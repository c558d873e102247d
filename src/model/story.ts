import * as v from 'valibot';
import { positionSchema } from './project.ts';
import { idSchema, textSchema } from './text.ts';

/** Parts of the background that a chapter may ask for; all else of it is always there. */
export const backgroundLayers = ['network', 'towns'] as const;
export type BackgroundLayer = (typeof backgroundLayers)[number];

/** What a chapter shows or dims: a whole category, one project, an exchange, a part of the background. */
export const showableSchema = v.pipe(
	v.string(),
	v.regex(/^(category|project|flow|layer)\/[a-z0-9-]+$/, 'category/…, project/…, flow/… or layer/…')
);

/** What a chapter points at. */
export const highlightSchema = v.pipe(
	v.string(),
	v.regex(/^(project|member)\/[a-z0-9-]+$/, 'project/<id> or member/<id>')
);

const finite = v.pipe(v.number(), v.finite());

/** What the map looks at, WGS-84: a box that has to be seen whole, or a point with a zoom. */
export const storyCameraSchema = v.union([
	/** West, south, east, north. */
	v.strictObject({ bounds: v.strictTuple([finite, finite, finite, finite]) }),
	v.strictObject({ center: positionSchema, zoom: finite })
]);
export type StoryCamera = v.InferOutput<typeof storyCameraSchema>;

/** One step of a story. All of its state stands here: nothing is left over from another chapter. */
export const chapterSchema = v.strictObject({
	id: idSchema,
	/** The part it belongs to; null for what stands before, between or behind the parts. */
	part: v.nullable(idSchema),
	title: textSchema,
	lead: textSchema,
	camera: storyCameraSchema,
	/** What is not named is off. A project named itself goes by that, and not by its category. */
	shown: v.array(showableSchema),
	dimmed: v.array(showableSchema),
	highlighted: v.array(highlightSchema),
	/** Claims by id; two or more in one entry are told side by side. */
	figures: v.array(v.pipe(v.array(idSchema), v.minLength(1, 'at least one claim'))),
	/** Whether it lists the documents that the story rests on. */
	listsSources: v.optional(v.boolean()),
	/** For who presents; never on the screen of the audience. */
	notes: textSchema
});
export type Chapter = v.InferOutput<typeof chapterSchema>;

/** A group of chapters, as a section of the edition. */
export const partSchema = v.strictObject({ id: idSchema, title: textSchema });

/** `geodata/stories/<id>.json`. */
export const storySchema = v.strictObject({
	id: idSchema,
	title: textSchema,
	summary: textSchema,
	parts: v.array(partSchema),
	chapters: v.pipe(v.array(chapterSchema), v.minLength(1, 'at least one chapter'))
});
export type Story = v.InferOutput<typeof storySchema>;
