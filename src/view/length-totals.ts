import type { Category } from '#model/category.ts';
import type { ProjectLength } from './project-card.ts';
import type { ProjectRow } from './project-row.ts';

/** The stated lengths of one category together; never of several, for a road is no railway. */
export interface LengthTotal {
	category: Category;
	km: number;
	parts: (ProjectLength & { id: string; name: string })[];
}

/**
 * Sums up the lengths that documents state, each project's own: nothing is measured on the map, and what two projects share is
 * counted with both. A category with fewer than two lengths has no total.
 */
export function lengthTotals(
	rows: readonly Pick<ProjectRow, 'id' | 'name' | 'category' | 'length'>[]
): LengthTotal[] {
	const measured = rows.flatMap(({ id, name, category, length }) =>
		length ? [{ category, part: { id, name, ...length } }] : []
	);
	return [...Map.groupBy(measured, ({ category }) => category)]
		.filter(([, ofCategory]) => ofCategory.length > 1)
		.map(([category, ofCategory]) => ({
			category,
			km: ofCategory.reduce((sum, { part }) => sum + part.km, 0),
			parts: ofCategory.map(({ part }) => part)
		}));
}
