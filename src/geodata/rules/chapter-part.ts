import { show } from '../place.ts';
import type { Rule } from './rule.ts';

/** Chapters belong to parts of their story, and no part is without a chapter. */
export const chapterPart: Rule = {
	name: 'chapter-part',
	check: ({ stories }) =>
		stories.flatMap(({ json, value: { parts, chapters } }) => [
			...chapters.flatMap(({ part }, index) =>
				part === null || parts.some(({ id }) => id === part)
					? []
					: [
							{
								json,
								path: ['chapters', index, 'part'],
								found: show(part),
								allowed: `${parts.map(({ id }) => id).join(', ')} or null`
							}
						]
			),
			...parts.flatMap(({ id }, index) =>
				chapters.some(({ part }) => part === id)
					? []
					: [
							{
								json,
								path: ['parts', index],
								found: `${show(id)} without a chapter`,
								allowed: 'one at least'
							}
						]
			)
		])
};
