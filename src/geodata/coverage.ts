import type { FiledClaim } from '#model/claim.ts';
import { isFigureOf, wordingsOf } from './claim-in-text.ts';
import { isContinuationMark, lineAt, type DocumentSection, type Paragraph } from './document.ts';
import { findNumbers, statesPeriod, statesYear, type WrittenNumber } from './written-number.ts';

/** A number of the text that no claim of its paragraph states. `line` counts from 1. */
export interface UncoveredNumber {
	line: number;
	written: string;
	section: string;
	paragraph: number;
	reason: 'unlisted-heading' | 'no-claim' | 'fewer-claims';
}

export interface Coverage {
	covered: number;
	/** Numbers that state nothing: the ordinal of a list item, the mark that a text comes from another page. */
	aside: number;
	uncovered: UncoveredNumber[];
}

interface Span {
	from: number;
	to: number;
}

const isAside = (written: WrittenNumber, { text, item }: Paragraph): boolean =>
	isContinuationMark(text) || (item !== null && written.index === 0 && written.text === String(item));

/** Where the wordings of claims stand; of two claims with one wording the second takes the second place. */
function wordingSpans(text: string, claims: readonly FiledClaim[]): Span[] {
	const searchedTo = new Map<string, number>();
	return claims.flatMap(wordingsOf).flatMap((wording) => {
		const from = text.indexOf(wording, searchedTo.get(wording) ?? 0);
		if (from < 0) return [];
		searchedTo.set(wording, from + wording.length);
		return { from, to: from + wording.length };
	});
}

function statesDateOf(written: WrittenNumber, claim: FiledClaim): boolean {
	const periods = typeof claim.value === 'string' ? [claim.value, claim.asOf] : [claim.asOf];
	return periods.some((period) =>
		written.kind === 'date' ? statesPeriod(written, period) : statesYear(written, period)
	);
}

/** Finds the reason why no claim covers a number; each claim with a figure covers one number only. */
function reasonAgainst(
	written: WrittenNumber,
	claims: readonly FiledClaim[],
	spans: readonly Span[],
	used: Set<FiledClaim>
): UncoveredNumber['reason'] | null {
	const end = written.index + written.text.length;
	if (spans.some(({ from, to }) => from <= written.index && end <= to)) return null;
	if (claims.some((claim) => statesDateOf(written, claim))) return null;
	if (written.kind === 'date') return 'no-claim';
	const stating = claims.filter((claim) => claim.asWritten === undefined && isFigureOf(written, claim));
	const free = stating.find((claim) => !used.has(claim));
	if (!free) return stating.length > 0 ? 'fewer-claims' : 'no-claim';
	used.add(free);
	return null;
}

function coverParagraph(
	section: DocumentSection,
	paragraph: Paragraph,
	all: readonly FiledClaim[]
): Coverage {
	const claims = all.filter(
		({ locator }) => locator.section === section.id && locator.paragraph === paragraph.number
	);
	const spans = wordingSpans(paragraph.text, claims);
	const used = new Set<FiledClaim>();
	const numbers = findNumbers(paragraph.text);
	const stating = numbers.filter((written) => !isAside(written, paragraph));
	const uncovered = stating.flatMap((written): UncoveredNumber[] => {
		const reason = section.id === null ? 'unlisted-heading' : reasonAgainst(written, claims, spans, used);
		if (!reason) return [];
		const line = lineAt(paragraph, written.index);
		const name = section.id ?? section.heading?.text ?? '(no heading)';
		return [{ line, written: written.text, section: name, paragraph: paragraph.number, reason }];
	});
	return { covered: stating.length - uncovered.length, aside: numbers.length - stating.length, uncovered };
}

/**
 * Lists every number in Arabic digits, dates and percentages among them, that no claim of its section and paragraph
 * states. A number that stands twice needs two claims; a date needs one, as value or as-of of any claim there.
 */
export function coverage(document: readonly DocumentSection[], claims: readonly FiledClaim[]): Coverage {
	const parts = document.flatMap((section) =>
		[...(section.heading ? [section.heading] : []), ...section.paragraphs].map((paragraph) =>
			coverParagraph(section, paragraph, claims)
		)
	);
	return {
		covered: parts.reduce((sum, part) => sum + part.covered, 0),
		aside: parts.reduce((sum, part) => sum + part.aside, 0),
		uncovered: parts.flatMap((part) => part.uncovered)
	};
}
