/** A row as measured, in pixels: its own height, and that of the heading that names its subject. */
export interface MeasuredRow {
	/** What it is about; rows of the same subject share one heading on a page. */
	subject: unknown;
	headingPx: number;
	heightPx: number;
}

/** A row on a page, by its index, and whether its subject is named above it. */
export interface PageRow {
	index: number;
	named: boolean;
}

/**
 * Fills pages with rows, the first of them `firstPx` high and all others `otherPx`. A page that begins inside of a subject
 * names it again. A row that is higher than a page has one for itself.
 */
export function figurePagesOf(
	rows: readonly MeasuredRow[],
	{ firstPx, otherPx, gapPx }: { firstPx: number; otherPx: number; gapPx: number }
): PageRow[][] {
	const pages: PageRow[][] = [[]];
	let leftPx = firstPx;
	for (const [index, { subject, headingPx, heightPx }] of rows.entries()) {
		const page = pages.at(-1) ?? [];
		const before = page.length > 0 ? rows[index - 1] : undefined;
		const named = before === undefined || before.subject !== subject;
		const takenPx = (page.length > 0 ? gapPx : 0) + heightPx + (named ? headingPx : 0);
		// A first page without room for any row leaves it all to the next.
		if (takenPx <= leftPx || (page.length === 0 && pages.length > 1)) {
			page.push({ index, named });
			leftPx -= takenPx;
		} else {
			pages.push([{ index, named: true }]);
			leftPx = otherPx - headingPx - heightPx;
		}
	}
	return pages;
}
