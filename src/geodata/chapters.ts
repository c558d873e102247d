import type { Chapter } from '#model/story.ts';
import type { Entries } from './file-entries.ts';
import type { Entry } from './schema-findings.ts';

/** Every chapter of every story, with its place. */
export const chaptersIn = ({ stories }: Pick<Entries, 'stories'>): Entry<Chapter>[] =>
	stories.flatMap(({ json, value }) =>
		value.chapters.map((chapter, index) => ({ json, path: ['chapters', index], value: chapter }))
	);
