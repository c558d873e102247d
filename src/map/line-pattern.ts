import type { Category } from '#model/category.ts';
import type { Phase } from '#model/phase.ts';

/**
 * How lines look: width tells the kind, the pattern tells the status. Map layers and legend samples both read it from
 * here, so that the legend cannot drift.
 */

/** Kinds of line that are drawn with a course of their own. */
export const lineCategories = ['rail', 'expressway', 'waterway', 'water', 'industry'] as const;
export type LineCategory = (typeof lineCategories)[number];

export const isLineCategory = (category: Category): category is LineCategory =>
	(lineCategories as readonly Category[]).includes(category);

/** Where nobody says a status: works count as not begun, an exchange between places as going on. */
export const phaseWithoutWord = (category: Category): Phase =>
	category === 'industry' ? 'in-effect' : 'planned';

/** Line widths in CSS pixels at zoom 8, 9, 10 and 12. */
export const widthStops: Record<LineCategory, readonly [number, number, number, number]> = {
	rail: [3, 3.7, 4.6, 6],
	expressway: [2.8, 3.5, 4.4, 5.6],
	waterway: [2.6, 3.1, 4, 5],
	water: [1.7, 2, 2.4, 3],
	industry: [1.7, 2, 2.4, 3]
};
export const widthZooms = [8, 9, 10, 12] as const;

/** Extra width of the casing, in pixels over the line's own. */
export const casingPx = 2.6;

/** Share of a railway's width that its centre thread takes. */
export const threadShare = 0.31;

/** Least width in pixels of the pale band under a course that is only schematic; wider where the uncertainty is. */
export const bandPx: Record<LineCategory, number> = {
	rail: 13,
	expressway: 18,
	waterway: 11,
	water: 14,
	industry: 10
};

/** Dashes in multiples of the line's width; null is solid. `round` caps make dots of near-zero dashes. */
export interface Pattern {
	dash: readonly [number, number] | null;
	round: boolean;
}

/** The pattern that a phase is drawn with, on a line of a category. */
export function patternOf(phase: Phase | null, category: LineCategory): Pattern {
	switch (phase) {
		case 'under-construction':
			return { dash: category === 'rail' ? [2.7, 1.35] : [2.9, 1.4], round: false };
		case 'started':
			return { dash: [1.9, 1.3], round: false };
		case 'ready':
		case 'in-effect':
			return { dash: null, round: false };
		default:
			return { dash: [0.01, 2.2], round: true };
	}
}
