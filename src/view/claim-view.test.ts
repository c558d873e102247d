import { describe, expect, it } from 'vitest';
import { figure, geodata, source } from '../../tests/unit/build.ts';
import { receiptWords, viewClaim } from './claim-view.ts';

const claim = figure({
	id: 'bridge-works',
	value: 62,
	scope: 'expansion',
	asOf: '2024',
	note: { zh: '见正文', en: 'See the text' }
});

describe('a claim with its receipt', () => {
	it('is all words in Chinese', () => {
		expect(viewClaim(claim, geodata(), 'zh')).toEqual({
			id: 'bridge-works',
			href: '/sources/page-2025/#bridge-works',
			metric: '完成工程量',
			value: '62%',
			valueInWords: '62%',
			kind: '实际',
			scope: '扩能工程',
			asOf: '2024年',
			published: '2025年1月1日',
			document: '河口版面',
			section: '道路',
			paragraph: '第 1 段',
			place: '道路',
			note: '见正文',
			source: 'page-2025'
		});
	});

	it('is all words in English', () => {
		expect(viewClaim(claim, geodata(), 'en')).toMatchObject({
			href: '/en/sources/page-2025/#bridge-works',
			metric: 'Works completed',
			kind: 'Actual',
			scope: 'expansion',
			asOf: '2024',
			published: '1 January 2025',
			document: 'Page of Hekou',
			section: 'Roads',
			paragraph: 'paragraph 1',
			note: 'See the text'
		});
	});

	it('names the day of its document apart from its own', () => {
		const early = source({ id: 'press', kind: 'press', published: '2024-12-08' });
		const data = geodata({ sources: [early, source()] });
		const view = viewClaim(figure({ source: 'press', published: '2024-12-08', asOf: '2024-09' }), data, 'zh');
		expect([view.asOf, view.published]).toEqual(['2024年9月', '2024年12月8日']);
	});

	it('names the document in short where no paragraph of it can be named', () => {
		const data = geodata({ sources: [source({ textHeld: false })] });
		const inShort = (from = data) => receiptWords(viewClaim(figure({ asOf: '2024' }), from, 'zh'), 'zh');
		expect(inShort()).toBe('河口版面 · 截至 2024年');
		expect(inShort(geodata())).toBe('道路、第 1 段 · 截至 2024年');
	});

	it('has no note where nobody wrote one', () => {
		expect(viewClaim(figure(), geodata(), 'zh').note).toBeNull();
	});

	it.each([
		['source', { source: 'nowhere' }],
		['section', { locator: { section: 'weather', paragraph: 1 } }],
		['metric', { metric: 'beauty' }],
		['scope', { scope: 'half' }]
	])('cannot be shown where its %s is unknown', (_what, unknown) => {
		expect(() => viewClaim({ ...claim, ...unknown }, geodata(), 'zh')).toThrow('bridge-works');
	});
});
