import type { Messages } from '#i18n/messages.ts';
import { claimedColumns, type TableCells } from '#view/table-cells.ts';
import { guardFormula } from './csv.ts';

/**
 * The table of projects as texts, row by row as it is shown, the first row the names of the columns. Beside each claim
 * stands its receipt and the receipt's address; `origin` goes before addresses of the site.
 */
export function projectTable(rows: readonly TableCells[], messages: Messages, origin: string): string[][] {
	const claimedNames = claimedColumns.flatMap((column) => {
		const name = messages.tableColumns[column];
		return [name, messages.receiptOf(name), messages.receiptAddressOf(name)];
	});
	const { name, category, members, position, page } = messages.tableColumns;
	const header = [name, category, members, ...claimedNames, position, page];
	const records = rows.map((row) => [
		row.name,
		row.category,
		row.members,
		...claimedColumns.flatMap((column) => {
			const cell = row[column];
			return cell ? [cell.text, cell.receipt, `${origin}${cell.href}`] : ['', '', ''];
		}),
		row.position,
		`${origin}${row.href}`
	]);
	return [header, ...records];
}

/** Rows as a spreadsheet takes them from the clipboard: tabs between cells, which hold no tab or line break themselves. */
export function tabbedText(rows: readonly string[][]): string {
	return rows
		.map((cells) => cells.map((cell) => guardFormula(cell.replace(/\s+/g, ' '))).join('\t'))
		.join('\n');
}
