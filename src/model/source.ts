import * as v from 'valibot';
import { publishedSchema } from './period.ts';
import { idSchema, textSchema } from './text.ts';

/** Only official and press publishers are linked; a re-post is named by its first publisher, without a link. */
export const linkableHosts = [
	'gov.cn',
	'people.com.cn',
	'people.cn',
	'cqnews.net',
	'kxzc.cn',
	'chinadaily.com.cn',
	'cri.cn',
	'china.com.cn',
	'bjnews.com.cn',
	'cbg.cn',
	'cqcb.com',
	'wikipedia.org'
] as const;

/** Whether an address is written out with https or http and lies on one of the linkable hosts or below it. */
export function isLinkable(address: string): boolean {
	if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
	const { hostname } = new URL(address);
	return linkableHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

/** A heading of the document, in its order, under the article it belongs to. `heading` is as printed, or null. */
export const sectionSchema = v.strictObject({
	id: idSchema,
	article: textSchema,
	heading: v.nullable(v.string()),
	name: textSchema
});

/** A flaw of the text itself, in our words: a cut paragraph, a doubtful character. */
export const defectSchema = v.strictObject({
	section: idSchema,
	paragraph: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
	note: textSchema
});

export const sourceKinds = ['newspaper-page', 'press', 'government', 'reference'] as const;

/** One document without its claims, which are checked one by one. `textHeld` says whether paragraphs can be named. */
export const sourceSchema = v.strictObject({
	id: idSchema,
	kind: v.picklist(sourceKinds),
	title: textSchema,
	publisher: v.nullable(textSchema),
	published: publishedSchema,
	url: v.nullable(v.pipe(v.string(), v.check(isLinkable, `an address on ${linkableHosts.join(', ')}`))),
	textHeld: v.boolean(),
	sections: v.pipe(v.array(sectionSchema), v.minLength(1, 'at least one section')),
	defects: v.array(defectSchema),
	claims: v.array(v.unknown())
});

export type Section = v.InferOutput<typeof sectionSchema>;
export type Defect = v.InferOutput<typeof defectSchema>;

/** A checked document; its claims are kept apart, joined by `Claim.source`. */
export type Source = Omit<v.InferOutput<typeof sourceSchema>, 'claims'>;
