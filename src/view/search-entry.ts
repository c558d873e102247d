import type { Text } from '#model/text.ts';

/** What can be found, in the order of the groups of results. */
export const searchKinds = ['project', 'member', 'station', 'town', 'claim'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing to find, the same for both languages; made at build time. */
export interface SearchEntry {
	/** Unique among all entries. */
	key: string;
	kind: SearchKind;
	name: Text;
	/** Syllables of the Chinese name, separated by spaces. */
	pinyin: string;
	/** What or where it is; can be searched for, too. */
	note: Text;
	/** Address without language, of what has a page; null for places, which only the map shows. */
	path: string | null;
	/** Where a place is, degrees WGS-84, and how well that is known in metres; null for what has a page. */
	place: { at: [number, number]; uncertaintyM: number } | null;
}
