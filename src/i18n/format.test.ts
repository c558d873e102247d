import { describe, expect, it } from 'vitest';
import { date, figure, status, vocabulary, word } from '../../tests/unit/build.ts';
import { bounds, type Claim } from '#model/claim.ts';
import { languages } from '#model/text.ts';
import { formatKm, formatNumber, formatPeriod, formatValue, formatValueInWords } from './format.ts';

const inBoth = (claim: Claim) => languages.map((language) => formatValue(claim, vocabulary, language));

describe('a figure', () => {
	it.each([
		['<', '<400 公里', '<400 km'],
		['≤', '≤400 公里', '≤400 km'],
		['>', '>400 公里', '>400 km'],
		['≥', '≥400 公里', '≥400 km'],
		['~', '~400 公里', '~400 km'],
		['=', '400 公里', '400 km']
	] as const)('with the sign %s reads %s and %s', (qualifier, zh, en) => {
		expect(inBoth(figure({ value: 400, unit: 'km', qualifier }))).toEqual([zh, en]);
	});

	it('is never rounded', () => {
		for (const value of [118.62, 59.39, 52.03, 0.005, 2.125, 123456.789]) {
			const [zh = '', en = ''] = inBoth(figure({ value, unit: 'km' }));
			expect(Number.parseFloat(zh.replace(',', ''))).toBe(value);
			expect(Number.parseFloat(en.replace(',', ''))).toBe(value);
		}
	});

	it('below a thousand is written as the language writes it', () => {
		for (const [language, locale] of [
			['zh', 'zh-CN'],
			['en', 'en-GB']
		] as const)
			for (const value of [0.001, 0.25, 1, 59.39, 169.42, 999.999, -12.5, 0.1 + 0.2, 0, 1e-7, 1000])
				expect(formatNumber(value, language)).toBe(
					new Intl.NumberFormat(locale, { maximumFractionDigits: 15 }).format(Number(value.toPrecision(15)))
				);
	});

	it('stands close to its percent sign and apart from other units', () => {
		expect(inBoth(figure({ value: 59.39 }))).toEqual(['59.39%', '59.39%']);
		expect(inBoth(figure({ value: 118.62, unit: 'km' }))).toEqual(['118.62 公里', '118.62 km']);
	});

	it.each([
		[700, '700 亿元', '70 billion yuan'],
		[686.91, '686.91 亿元', '68.691 billion yuan'],
		[3, '3 亿元', '0.3 billion yuan'],
		[0.07, '0.07 亿元', '0.007 billion yuan'],
		[2464.1, '2,464.1 亿元', '246.41 billion yuan']
	])('of %d yi is exact in both magnitudes', (value, zh, en) => {
		expect(inBoth(figure({ value, unit: 'yi-yuan' }))).toEqual([zh, en]);
	});

	it('puts the word of a rank in front', () => {
		expect(inBoth(figure({ value: 3, unit: 'rank' }))).toEqual(['第3', 'No. 3']);
		expect(inBoth(figure({ value: 3, unit: 'rank', qualifier: '≤' }))).toEqual(['≤第3', '≤No. 3']);
	});

	it('in a unit that nobody knows names its claim', () => {
		const claim = figure({ id: 'bridge-length', unit: 'furlong' });
		expect(() => inBoth(claim)).toThrow('bridge-length: unit furlong');
	});
});

describe('a number', () => {
	it.each([
		[0, '0'],
		[-0.2, '-0.2'],
		[23452, '23,452'],
		[0.1 + 0.2, '0.3'],
		[1234567890123, '1,234,567,890,123'],
		[0.000000000012, '0.000000000012']
	])('%d reads %s', (value, text) => {
		for (const language of languages) expect(formatNumber(value, language)).toBe(text);
	});
});

describe('a distance', () => {
	it.each([
		[3000, '3'],
		[1500, '1.5'],
		[250, '0.25'],
		[40, '0.04'],
		[1, '0.001'],
		[15000, '15']
	])('of %d m is %s km', (metres, km) => {
		for (const language of languages) expect(formatKm(metres, language)).toBe(km);
	});
});

describe('an as-of', () => {
	it.each([
		['2024', '2024年', '2024'],
		['2024-11', '2024年11月', 'November 2024'],
		['2025-01-01', '2025年1月1日', '1 January 2025'],
		['2024/2025', '2024年至2025年', '2024 – 2025'],
		['2024-01/2024-11', '2024年1月至11月', 'January – November 2024'],
		['2023-11/2024-02', '2023年11月至2024年2月', 'November 2023 – February 2024'],
		['2024-01-05/2024-01-09', '2024年1月5日至1月9日', '5 – 9 January 2024'],
		['2024-11-05/2024-12', '2024年11月5日至12月', '5 November 2024 – December 2024'],
		['2024/2025-03', '2024年至2025年3月', '2024 – March 2025'],
		['2024/2024-03', '2024年至2024年3月', '2024 – March 2024'],
		['2024/2024', '2024年', '2024']
	])('%s is as exact in words as it was given', (text, zh, en) => {
		expect(formatPeriod(text, 'zh')).toBe(zh);
		// The engine parts a range by spaces of its own width.
		expect(formatPeriod(text, 'en').replace(/\s/gu, ' ')).toBe(en);
	});

	it('is the same in every time zone', () => {
		const zone = process.env['TZ'];
		try {
			for (const other of ['Pacific/Honolulu', 'Asia/Shanghai']) {
				process.env['TZ'] = other;
				expect(formatPeriod('2025-01-01', 'en')).toBe('1 January 2025');
				expect(formatPeriod('2025', 'zh')).toBe('2025年');
			}
		} finally {
			if (zone === undefined) delete process.env['TZ'];
			else process.env['TZ'] = zone;
		}
	});

	it('that is no date says what is allowed', () => {
		expect(() => formatPeriod('soon', 'zh')).toThrow('as-of soon: allowed are YYYY');
	});
});

describe('a value that is no figure', () => {
	it('is a date with its sign', () => {
		expect(inBoth(date({ value: '2027' }))).toEqual(['2027年', '2027']);
		expect(inBoth(date({ value: '2024-12-30', qualifier: '~' }))).toEqual([
			'~2024年12月30日',
			'~30 December 2024'
		]);
	});

	it('is a word with its sign', () => {
		expect(inBoth(word())).toEqual(['甲级', 'Class A']);
		expect(inBoth(word({ qualifier: '≥' }))).toEqual(['≥甲级', '≥Class A']);
	});

	it('is the wording of a status, not the status word that the map draws', () => {
		expect(inBoth(status({ qualifier: 'started' }))).toEqual(['开工', 'Works begun']);
	});

	it('never drops a sign', () => {
		for (const qualifier of bounds.filter((bound) => bound !== '=')) {
			for (const claim of [figure({ qualifier }), date({ qualifier }), word({ qualifier })]) {
				for (const text of inBoth(claim)) expect(text.startsWith(qualifier), text).toBe(true);
			}
		}
	});
});

describe('a value in words', () => {
	const inWords = (claim: Claim) =>
		languages.map((language) => formatValueInWords(claim, vocabulary, language));

	it('says over half beside the sign', () => {
		const overHalf = figure({ value: 50, qualifier: '>' });
		expect(inWords(overHalf)).toEqual(['过半（>50%）', 'over half (>50%)']);
	});

	it('leaves every other value as it is', () => {
		const others = [
			figure({ value: 50 }),
			figure({ value: 50, qualifier: '≥' }),
			figure({ value: 51, qualifier: '>' }),
			figure({ value: 50, qualifier: '>', unit: 'km' }),
			status()
		];
		for (const claim of others) expect(inWords(claim)).toEqual(inBoth(claim));
	});

	it('has no half-width punctuation beside Chinese characters', () => {
		const claims = [
			figure({ value: 50, qualifier: '>' }),
			figure({ value: 2464.1, unit: 'yi-yuan', qualifier: '~' }),
			date({ value: '2024-01/2024-11' }),
			date({ value: '2024-01-05/2025-01-09' })
		];
		for (const claim of claims) {
			const [zh] = inWords(claim);
			expect(zh).not.toMatch(/\p{Script=Han}\s*[,:;()/–-]|[,:;()/–-]\s*\p{Script=Han}/u);
		}
	});
});
