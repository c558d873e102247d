import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { messagesIn } from '#i18n/messages.ts';
import type { TableCells } from '#view/table-cells.ts';
import { csvText } from './csv.ts';
import { projectTable, tabbedText } from './project-table.ts';

const claimed = (text: string) => ({ text, claim: 'a', href: '/sources/page/#a', receipt: '第 5 段' });
const row: TableCells = {
	name: '=桥,"新"',
	href: '/projects/bridge/',
	category: '高铁',
	members: '开州区、万州区',
	position: '走向为示意',
	status: claimed('在建'),
	progress: claimed('≥70%'),
	rival: null,
	length: claimed('50.8 公里')
};
const table = projectTable([row], messagesIn('zh'), 'https://map.example');

it('each claim stands beside its receipt and the address of that', () => {
	const [header = [], cells = []] = table;
	expect(Object.fromEntries(header.map((name, index) => [name, cells[index]]))).toMatchObject({
		项目: '=桥,"新"',
		完成比例: '≥70%',
		完成比例的出处: '第 5 段',
		完成比例的出处地址: 'https://map.example/sources/page/#a',
		另一说: '',
		项目页: 'https://map.example/projects/bridge/'
	});
	expect(new Set(header).size).toBe(header.length);
});

it('a spreadsheet reads the very cells back, and runs none of them', () => {
	const [, cells = []] = parse(csvText(table), { bom: true, record_delimiter: '\r\n' });
	expect(cells).toEqual([`'${row.name}`, ...(table[1]?.slice(1) ?? [])]);
});

it('the clipboard gets a line a row and a tab a column, whatever the cells hold', () => {
	const text = tabbedText([
		['a\tb', 'c\r\nd'],
		['=1+1', '62%']
	]);
	expect(text).toBe("a b\tc d\n'=1+1\t62%");
});
