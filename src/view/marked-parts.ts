import type { Language } from '#model/text.ts';
import type { SearchEntry } from './search-entry.ts';

/** A name cut at what was typed, to mark it; the whole name where it is not in there as typed. */
export function markedParts(
	{ name }: SearchEntry,
	typed: string,
	language: Language
): [string, string, string] {
	const shown = name[language];
	const sought = typed.trim().toLowerCase();
	const at = sought === '' ? -1 : shown.toLowerCase().indexOf(sought);
	if (at === -1) return [shown, '', ''];
	return [shown.slice(0, at), shown.slice(at, at + sought.length), shown.slice(at + sought.length)];
}
