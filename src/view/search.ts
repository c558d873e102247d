import MiniSearch, { type SearchResult } from 'minisearch';
import { searchKinds, type SearchEntry, type SearchKind } from './search-entry.ts';
import {
	foldForSearch,
	initialTokens,
	looseQueryTokens,
	nameTokens,
	queryTokens,
	soundTokens
} from './search-tokens.ts';

/** Results of one kind, best first; `more` counts those that are left out. */
export interface FoundGroup {
	kind: SearchKind;
	entries: SearchEntry[];
	more: number;
}

/** `near` where nothing fits what was typed and the results only resemble it. */
export interface Found {
	groups: FoundGroup[];
	near: boolean;
}

export interface Search {
	find(typed: string): Found;
}

const perGroup: Record<SearchKind, number> = { project: 6, member: 4, station: 5, town: 6, claim: 5 };
const nothing: Found = { groups: [], near: false };

/** Typed texts are cut here: no name is longer. */
const longestTyped = 60;

const tokensOf = { name: nameTokens, sound: soundTokens, initials: initialTokens, note: nameTokens };
type Field = keyof typeof tokensOf;

function indexOf(entries: readonly SearchEntry[]): MiniSearch {
	const index = new MiniSearch<Record<'key' | Field, string>>({
		idField: 'key',
		fields: Object.keys(tokensOf),
		tokenize: (text, field) => tokensOf[field as Field](text),
		processTerm: (term) => term
	});
	index.addAll(
		entries.map(({ key, name, pinyin, note }) => ({
			key,
			name: `${name.zh} ${name.en}`,
			sound: pinyin,
			initials: pinyin,
			note: `${note.zh} ${note.en}`
		}))
	);
	return index;
}

/** The nearer a name is to what was typed, as a whole, the higher it stands among its kind. */
function nearness({ name, pinyin }: SearchEntry, typed: string): number {
	const joined = pinyin.replaceAll(' ', '');
	const initials = pinyin.split(' ').map((syllable) => syllable.slice(0, 1));
	const forms = [foldForSearch(name.zh), foldForSearch(name.en), joined, initials.join('')];
	const ranks = forms.map((form) =>
		form === typed ? 8 : form.startsWith(typed) ? 4 : form.includes(typed) ? 2 : 1
	);
	return Math.max(...ranks);
}

/** Latin words may be half typed; Chinese characters are whole. */
const isLatin = (term: string): boolean => /^[a-z\d]/.test(term);
const boost = { name: 3, sound: 2, initials: 2, note: 1 };

/** Where a town lies tells two of one name apart; it does not find all that lie there. */
const findsTownByPlaceAlone = ({ id, match }: SearchResult): boolean =>
	String(id).startsWith('town/') &&
	Object.values(match).every((fields) => fields.every((one) => one === 'note'));

/** Every term has to be there. */
const exactly = (index: MiniSearch, typed: string): SearchResult[] =>
	index
		.search(typed, { tokenize: queryTokens, prefix: isLatin, combineWith: 'AND', boost })
		.filter((result) => !findsTownByPlaceAlone(result));

/** Half of the terms have to be there, Latin ones within two slips of the finger. */
function nearly(index: MiniSearch, typed: string): SearchResult[] {
	const terms = new Set(looseQueryTokens(typed));
	const options = { tokenize: looseQueryTokens, boost, fields: ['name', 'sound'] };
	const fuzzy = (term: string) => (isLatin(term) && term.length > 3 ? 0.34 : false);
	return index
		.search(typed, { ...options, prefix: (term) => isLatin(term) && term.length > 2, fuzzy, maxFuzzy: 2 })
		.filter(
			({ queryTerms }) => queryTerms.length * 2 > terms.size || (terms.size === 2 && queryTerms.length > 0)
		);
}

function grouped(entries: SearchEntry[]): FoundGroup[] {
	const byKind = Map.groupBy(entries, ({ kind }) => kind);
	return searchKinds.flatMap((kind) => {
		const all = byKind.get(kind) ?? [];
		const shown = all.slice(0, perGroup[kind]);
		return all.length > 0 ? [{ kind, entries: shown, more: all.length - shown.length }] : [];
	});
}

/** Builds the index over entries; finding throws nothing, whatever is typed. */
export function createSearch(entries: readonly SearchEntry[]): Search {
	const index = indexOf(entries);
	const byKey = new Map(entries.map((entry) => [entry.key, entry]));

	function ranked(results: SearchResult[], typed: string): SearchEntry[] {
		return results
			.flatMap(({ id, score }) => {
				const entry = byKey.get(String(id));
				return entry ? [{ entry, score: score * nearness(entry, typed) }] : [];
			})
			.toSorted((a, b) => b.score - a.score)
			.map(({ entry }) => entry);
	}

	return {
		find(raw) {
			const typed = foldForSearch(raw.slice(0, longestTyped));
			if (queryTokens(typed).length === 0) return nothing;
			const exact = exactly(index, typed);
			if (exact.length > 0) return { groups: grouped(ranked(exact, typed)), near: false };
			const near = grouped(ranked(nearly(index, typed), typed));
			return { groups: near, near: near.length > 0 };
		}
	};
}
