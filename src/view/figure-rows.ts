import type { ChapterView, StoryClaim, StorySubject } from './story-view.ts';

/** A place in a row: one figure, with its rivals; `subject` where it is another one than its neighbour's. */
export interface FigureCell {
	subject: StorySubject | null;
	claims: StoryClaim[];
}

/** A row of a wall's card: what it is about, and one or two figures. */
export interface FigureRow {
	/** Named above the row where the row before, or the page before, was not about it; null where each cell has its own. */
	subject: StorySubject | null;
	cells: FigureCell[];
}

/** Subjects with a single figure stand two in a row. */
const isSmall = ({ figures }: StorySubject): boolean =>
	figures.length === 1 && figures.every((claims) => claims.length === 1);

/** A figure with rivals has a row for itself, others share theirs by twos. */
function rowsOfSubject(subject: StorySubject): FigureRow[] {
	const rows: FigureRow[] = [];
	for (const claims of subject.figures) {
		const last = rows.at(-1);
		const [neighbour] = last?.cells ?? [];
		const joins = claims.length === 1 && last?.cells.length === 1 && neighbour?.claims.length === 1;
		if (joins) last.cells.push({ subject: null, claims });
		else rows.push({ subject, cells: [{ subject: null, claims }] });
	}
	return rows;
}

/** The figures of a chapter in rows, in its order. */
export function figureRowsOf({ subjects }: Pick<ChapterView, 'subjects'>): FigureRow[] {
	const rows: FigureRow[] = [];
	let half: FigureRow | null = null;
	for (const subject of subjects) {
		if (!isSmall(subject)) {
			rows.push(...rowsOfSubject(subject));
			half = null;
			continue;
		}
		const cell = { subject, claims: subject.figures.flat() };
		if (half) half.cells.push(cell);
		else rows.push((half = { subject: null, cells: [cell] }));
		if (half.cells.length > 1) half = null;
	}
	return rows;
}
