import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvText, guardFormula } from './csv.ts';

const readBack = (text: string) => parse(text, { bom: true, record_delimiter: '\r\n' });

describe('a cell that would run as a formula', () => {
	it.each([
		'=cmd()',
		"=cmd|' /C calc'!A0",
		'+1+1',
		'-3%',
		'-2+3',
		'@SUM(A1)',
		'\tx',
		'\r=1',
		'\n=1',
		' =1+1',
		'　=1+1',
		'＝1',
		"'=1",
		"''=1",
		'==',
		'- 一'
	])('is guarded: %j', (text) => {
		expect(guardFormula(text)).toBe(`'${text}`);
	});

	it.each([
		'',
		'44',
		'-44',
		'+4.5',
		'-1e-7',
		'=',
		'>',
		'≥',
		'<400',
		'>18 亿元',
		'~5',
		'≥70%',
		"O'Neill",
		"'x",
		'a=b',
		'2024-11',
		'大桥'
	])('is not thought to be one: %j', (text) => {
		expect(guardFormula(text)).toBe(text);
	});
});

describe('the text of a table', () => {
	const hostile = [
		['plain', 'a,b', 'say "so"', '""'],
		['two\nlines', 'two\r\nlines', 'lone\rreturn', ',\r\n,'],
		['<script>alert(1)</script>', ' 空格 ', '🚄 𠮷', '\u2028'],
		['', '', '', '']
	];

	it('gives a strict reader the same cells again', () => {
		expect(readBack(csvText(hostile))).toEqual(hostile);
	});

	it('gives guarded cells again behind one apostrophe', () => {
		expect(readBack(csvText([['=1+1', "'=1+1", '\t"x"\r\n']]))).toEqual([["'=1+1", "''=1+1", '\'\t"x"\r\n']]);
	});

	it('begins with the byte-order mark of UTF-8', () => {
		expect([...new TextEncoder().encode(csvText([['数']])).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	});

	it('ends every row with CRLF and quotes only where it must', () => {
		expect(
			csvText([
				['a', 'b c'],
				['1,5', '"']
			])
		).toBe('\uFEFFa,b c\r\n"1,5",""""\r\n');
	});
});
