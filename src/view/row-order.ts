import { phases } from '#model/phase.ts';
import type { Language } from '#model/text.ts';
import type { ProjectRow } from './project-row.ts';

/** What rows can be ordered by; `document` is the order in which they come. */
export const orderKeys = ['document', 'name', 'status', 'progress', 'length'] as const;
export type OrderKey = (typeof orderKeys)[number];

export interface Order {
	key: OrderKey;
	/** Against the natural direction: names from A, statuses from the plan on, figures from the largest. */
	reversed: boolean;
}

export const defaultOrder: Order = { key: 'document', reversed: false };

/** Whether figures of this kind rise from row to row; the words of a column's `aria-sort`. */
export function directionOf({ key, reversed }: Order): 'ascending' | 'descending' {
	const rises = key !== 'progress' && key !== 'length';
	return rises === reversed ? 'descending' : 'ascending';
}

type Sortable = Pick<ProjectRow, 'name' | 'phase' | 'share' | 'length'>;

/** What a row is ordered by; null where it has nothing of the kind. Larger figures come first, so they count down. */
function measureOf(row: Sortable, key: 'status' | 'progress' | 'length'): number | null {
	if (key === 'status') return row.phase === null ? null : phases.indexOf(row.phase);
	const figure = key === 'progress' ? row.share?.percent : row.length?.km;
	return figure === undefined ? null : -figure;
}

const collatorLocale: Record<Language, string> = { zh: 'zh-Hans-CN', en: 'en' };

/** Rows in an order, stable; those that have nothing to be ordered by stay last, whichever the direction. */
export function sortRows<T extends Sortable>(
	rows: readonly T[],
	{ key, reversed }: Order,
	language: Language
): T[] {
	const sign = reversed ? -1 : 1;
	if (key === 'document') return reversed ? rows.toReversed() : [...rows];
	if (key === 'name') {
		const { compare } = new Intl.Collator(collatorLocale[language]);
		return rows.toSorted((a, b) => sign * compare(a.name, b.name));
	}
	const measured = rows.map((row) => ({ row, measure: measureOf(row, key) }));
	const bySize = measured.toSorted(({ measure: a }, { measure: b }) => {
		if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
		return sign * (a - b);
	});
	return bySize.map(({ row }) => row);
}
