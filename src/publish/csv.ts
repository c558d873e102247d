/** Spreadsheet programs take a cell that begins like this for a formula; OWASP's list, also behind spaces. */
const risky = /^'*\s*[=+\-@＝＋－＠]|^'*[\t\r\n]/;
const plainNumber = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A sign that stands alone is no formula, and `=` is what most claims say. */
const isHarmless = (text: string): boolean => text.length === 1 || plainNumber.test(text);

/** Puts an apostrophe before a cell that would run as a formula. Taking one away again gives the very cell back. */
export function guardFormula(text: string): string {
	return risky.test(text) && !isHarmless(text) ? `'${text}` : text;
}

/** Quotes a cell where RFC 4180 asks for it, and where a reader might trim it. */
function quoted(text: string): string {
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as comma-separated values (RFC 4180): CRLF after every row, cells guarded against formulas. The byte-order mark
 * makes spreadsheet programs read Chinese as UTF-8.
 */
export function csvText(rows: string[][]): string {
	const lines = rows.map((cells) => `${cells.map((cell) => quoted(guardFormula(cell))).join(',')}\r\n`);
	return `\uFEFF${lines.join('')}`;
}
