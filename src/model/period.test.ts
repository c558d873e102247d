import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { daySchema, lastDayOf, parsePeriod, periodSchema, publishedSchema } from './period.ts';

describe('an as-of', () => {
	it.each([
		['2025-01-01', '2025-01-01', '2025-01-01'],
		['2024-11', '2024-11-01', '2024-11-30'],
		['2024', '2024-01-01', '2024-12-31'],
		['2024-01/2024-11', '2024-01-01', '2024-11-30'],
		['2023/2024-06-15', '2023-01-01', '2024-06-15']
	])('%s runs from %s to %s', (text, first, last) => {
		expect(parsePeriod(text)).toEqual({ first, last });
	});

	it.each([
		['2024-02', '2024-02-29'],
		['2023-02', '2023-02-28'],
		['2100-02', '2100-02-28'],
		['2000-02', '2000-02-29']
	])('%s ends on the last day the calendar has', (text, last) => {
		expect(parsePeriod(text)?.last).toBe(last);
	});

	it.each([
		'',
		'24',
		'2024-13',
		'2024-00',
		'2024-1',
		'2023-02-29',
		'2024-06-31',
		'2024-06-00',
		'2024/',
		'/2024',
		'2023/2024/2025',
		'2024/2023',
		'2024-06-02/2024-06-01',
		'2024-06-01T00:00',
		' 2024',
		'2024\n',
		'二〇二四'
	])('%j is no date', (text) => {
		expect(parsePeriod(text)).toBeNull();
		expect(safeParse(periodSchema, text).success).toBe(false);
	});

	it('ends on a day of its own', () => {
		expect(['2025-01-01', '2024-02', '2022/2024'].map(lastDayOf)).toEqual([
			'2025-01-01',
			'2024-02-29',
			'2024-12-31'
		]);
		expect(() => lastDayOf('soon')).toThrow('soon: allowed are YYYY');
	});

	it('of a publication is a day or a month, never a year or a range', () => {
		for (const text of ['2024-12-08', '2024-12']) {
			expect(safeParse(publishedSchema, text).success, text).toBe(true);
		}
		for (const text of ['2024', '2024-13', '2024-11/2024-12', '2024/2025', '2024-11-31', '']) {
			expect(safeParse(publishedSchema, text).success, text).toBe(false);
		}
	});

	it('may be as wide as it is given, a day may not', () => {
		expect(safeParse(periodSchema, '2024').success).toBe(true);
		expect(safeParse(daySchema, '2024-12-08').success).toBe(true);
		for (const wider of ['2024', '2024-12', '2024/2025', '2024-12-32']) {
			expect(safeParse(daySchema, wider).success, wider).toBe(false);
		}
	});
});
