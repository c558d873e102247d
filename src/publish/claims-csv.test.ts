import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGeodata } from '#geodata/read.server.ts';
import type { Geodata } from '#model/geodata.ts';
import { date, figure, geodata, status, word } from '../../tests/unit/build.ts';
import { hostileFormula, hostileGeodata, hostileText } from '../../tests/unit/hostile-geodata.ts';
import { claimColumns } from './claim-columns.ts';
import { claimsCsv } from './claims-csv.ts';

/** Reads the table as a program would; the strict parser throws on a row of another length. */
const tableOf = (knowledge: Geodata) =>
	parse<Record<string, string>>(claimsCsv(knowledge), { bom: true, columns: true });

/** The only row of a table. */
function rowOf(claim: Geodata['claims'][number]) {
	const [row] = tableOf(geodata({ claims: [claim] }));
	return row;
}

const unguarded = (cell = '') => cell.replace(/^'/, '');

describe('the table of claims', () => {
	it('names its columns in the first row', () => {
		const [header] = claimsCsv(geodata()).replace('\uFEFF', '').split('\r\n');
		expect(header).toBe(
			'claim,about,subject_zh,subject_en,metric,metric_zh,metric_en,qualifier,value,value_zh,value_en,unit,kind,scope,' +
				'scope_zh,scope_en,as_of,published,source,source_title_zh,source_title_en,section,paragraph,as_written,note_zh,note_en'
		);
	});

	it('tells everything of a figure', () => {
		const claim = figure({
			id: 'over',
			metric: 'gdp',
			about: 'member/hekou',
			value: 18.5,
			unit: 'yi-yuan',
			qualifier: '>',
			scope: 'east-section',
			asOf: '2024-01/2024-11',
			locator: { section: 'roads', paragraph: 0 },
			asWritten: '十八亿多',
			note: { zh: '注', en: 'Note' }
		});
		expect(rowOf(claim)).toEqual({
			claim: 'over',
			about: 'member/hekou',
			subject_zh: '河口区',
			subject_en: 'Hekou District',
			metric: 'gdp',
			metric_zh: '地区生产总值',
			metric_en: 'GDP',
			qualifier: '>',
			value: '18.5',
			value_zh: '>18.5 亿元',
			value_en: '>1.85 billion yuan',
			unit: 'yi-yuan',
			kind: 'actual',
			scope: 'east-section',
			scope_zh: '东段',
			scope_en: 'east section',
			as_of: '2024-01/2024-11',
			published: '2025-01-01',
			source: 'page-2025',
			source_title_zh: '河口版面',
			source_title_en: 'Page of Hekou',
			section: 'roads',
			paragraph: '0',
			as_written: '十八亿多',
			note_zh: '注',
			note_en: 'Note'
		});
	});

	it('gives a date as it is filed, and words and statuses in their languages only', () => {
		expect(rowOf(date({ value: '2027-06', qualifier: '~' }))).toMatchObject({
			value: '2027-06',
			qualifier: '~',
			unit: 'date'
		});
		expect(rowOf(word())).toMatchObject({ value: '', value_zh: '甲级', value_en: 'Class A' });
		expect(rowOf(status())).toMatchObject({ value: '', value_zh: '开工', qualifier: 'started' });
	});

	it.each([
		['<', 400, '<400 公里'],
		['>', 18, '>18 公里'],
		['≤', 0, '≤0 公里'],
		['≥', 1e-7, '≥0.0000001 公里'],
		['=', -3, '-3 公里']
	] as const)('never loses the sign %s', (qualifier, value, words) => {
		const row = rowOf(figure({ qualifier, value, unit: 'km' }));
		expect(row?.['qualifier']).toBe(qualifier);
		expect(Number(row?.['value'])).toBe(value);
		expect(unguarded(row?.['value_zh'])).toBe(words);
	});

	it('carries hostile words unchanged, formulas behind an apostrophe', () => {
		// Half of a surrogate pair cannot be written in UTF-8.
		const written = hostileText.toWellFormed();
		const [less, words] = tableOf(hostileGeodata());
		expect(less).toMatchObject({
			subject_zh: written,
			subject_en: `'${hostileFormula}`,
			source_title_zh: written,
			as_written: "'=1+1",
			note_en: `'${hostileFormula}`,
			value: '400',
			qualifier: '<'
		});
		expect(words).toMatchObject({ value_zh: written, value_en: `'${hostileFormula}`, paragraph: '' });
	});

	it('refuses a claim that names what is not there', () => {
		const lost = figure({ id: 'lost', metric: 'nothing' });
		expect(() => claimsCsv(geodata({ claims: [lost] }))).toThrow('claim lost');
	});
});

describe('the table of the real claims', () => {
	let real: Geodata;
	let rows: Record<string, string>[];

	beforeAll(() => {
		real = readGeodata(join(import.meta.dirname, '../../geodata')).geodata;
		rows = tableOf(real);
	});

	it('has one row a claim, in their order', () => {
		expect(rows.map(({ claim }) => claim)).toEqual(real.claims.map(({ id }) => id));
		expect(rows.length).toBeGreaterThan(150);
	});

	it('gives every value back with its sign', () => {
		for (const [index, { id, value, qualifier, published }] of real.claims.entries()) {
			const row = rows[index];
			expect(row, id).toMatchObject({ qualifier, published });
			if (typeof value === 'number') expect(Number(row?.['value']), id).toBe(value);
		}
	});

	it('has no cell that a spreadsheet would run', () => {
		const risky = rows.flatMap((row) =>
			claimColumns.map(({ name }) => row[name] ?? '').filter((cell) => /^[=+\-@\t\r].*\D/s.test(cell))
		);
		expect(risky).toEqual([]);
	});
});
