import type { Section } from '#model/source.ts';
import { fold, foldTight } from './fold.ts';

/** A stretch of a paragraph's folded text: from `start` on it stands in this line of the file (counted from 1). */
interface Piece {
	start: number;
	line: number;
}

/** One paragraph, list item or table row of a section. `item` is its place in its list, null outside lists. */
export interface Paragraph {
	number: number;
	text: string;
	item: number | null;
	pieces: Piece[];
}

/** A heading and what stands under it. `id` is null where the source does not list the heading. */
export interface DocumentSection {
	id: string | null;
	heading: Paragraph | null;
	paragraphs: Paragraph[];
}

type LineKind = 'blank' | 'heading' | 'item' | 'row' | 'text';

const continuationMark = /^\(上接\d+版\)$/;
const sentenceEnd = /[。！？…!?.;:)\]"'》]$/;

/** Whether a heading only says which page the text comes from. */
export const isContinuationMark = (heading: string): boolean => continuationMark.test(foldTight(heading));

function kindOf(line: string): LineKind {
	if (line.trim() === '') return 'blank';
	if (/^#{1,6}\s/.test(line) || isContinuationMark(line)) return 'heading';
	if (/^\s*(?:-\s+)?\|/.test(line)) return 'row';
	return /^\s*(?:[-*+]|\d+[.)])\s/.test(line) ? 'item' : 'text';
}

const isEmptyRow = (line: string): boolean => /^[\s|:-]*$/.test(line);

function contentOf(line: string, kind: LineKind): string {
	if (kind === 'heading') return fold(line.replace(/^#+\s*/, ''));
	if (kind === 'item') return fold(line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ''));
	return fold(line);
}

/** Two words of Latin script need a space between them, Chinese and numbers cut by the layout do not. */
function append(paragraph: Paragraph, text: string, line: number): void {
	const glue = /[A-Za-z]$/.test(paragraph.text) && /^[A-Za-z]/.test(text) ? ' ' : '';
	const start = paragraph.text.length + glue.length;
	paragraph.text += glue + text;
	paragraph.pieces.push({ start, line });
}

const newParagraph = (number: number, text: string, item: number | null, line: number): Paragraph => ({
	number,
	text,
	item,
	pieces: [{ start: 0, line }]
});

/** The line of the file that a position in the paragraph's folded text comes from. */
export function lineAt(paragraph: Paragraph, position: number): number {
	const piece = paragraph.pieces.findLast(({ start }) => start <= position);
	return piece?.line ?? 1;
}

/** Splits a text into headings with what follows them; text ahead of the first heading has the heading null. */
function splitDocument(markdown: string): DocumentSection[] {
	const sections: DocumentSection[] = [{ id: null, heading: null, paragraphs: [] }];
	let current = sections[0];
	let before: LineKind = 'blank';
	for (const [index, line] of markdown.split(/\r?\n/).entries()) {
		const kind = kindOf(line);
		const text = contentOf(line, kind);
		const last = current?.paragraphs.at(-1);
		if (kind === 'heading') {
			current = { id: null, heading: newParagraph(0, text, null, index + 1), paragraphs: [] };
			sections.push(current);
		} else if (kind === 'text' && last && continues(last, before)) {
			append(last, text, index + 1);
		} else if (kind !== 'blank' && !(kind === 'row' && isEmptyRow(line.replace(/^\s*-\s/, '')))) {
			const item = kind === 'item' ? (last?.item ?? 0) + 1 : null;
			current?.paragraphs.push(newParagraph((last?.number ?? 0) + 1, text, item, index + 1));
		}
		before = kind;
	}
	return sections;
}

/** A line goes on with the paragraph above it, directly or where the layout cut it off in mid-sentence. */
function continues(last: Paragraph, before: LineKind): boolean {
	if (before === 'text' || before === 'item') return true;
	return (
		before === 'blank' && last.item === null && !last.text.startsWith('|') && !sentenceEnd.test(last.text)
	);
}

/**
 * Reads the Markdown text of a document against the sections its source lists. Headings are matched in the document's
 * order, so two equal ones stay apart; a source's heading null takes the text ahead of the first heading. Paragraphs
 * count from 1 in each section, list items and table rows among them; what the layout cut in two is one paragraph.
 */
export function parseDocument(markdown: string, listed: readonly Section[]): DocumentSection[] {
	const sections = splitDocument(markdown);
	let next = 0;
	for (const section of sections) {
		const heading = section.heading && foldTight(section.heading.text);
		const found = listed.findIndex(
			(entry, index) =>
				index >= next && (entry.heading === null ? null : foldTight(entry.heading)) === heading
		);
		if (found < 0) continue;
		section.id = listed[found]?.id ?? null;
		next = found + 1;
	}
	return sections;
}

/** The paragraph that a locator names; 0 is the heading itself. Undefined where the document has none such. */
export function findParagraph(
	sections: readonly DocumentSection[],
	{ section, paragraph }: { section: string; paragraph: number | null }
): Paragraph | undefined {
	const found = sections.find(({ id }) => id === section);
	if (paragraph === 0) return found?.heading ?? undefined;
	return found?.paragraphs.find(({ number }) => number === paragraph);
}
