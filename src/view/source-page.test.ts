import { describe, expect, it } from 'vitest';
import { figure, geodata, source } from '../../tests/unit/build.ts';
import type { Claim } from '#model/claim.ts';
import type { Source } from '#model/source.ts';
import type { Language } from '#model/text.ts';
import { sourcePageOf } from './source-page.ts';

const at = (section: string, paragraph: number | null, given: Partial<ReturnType<typeof figure>> = {}) =>
	figure({ ...given, locator: { section, paragraph } });

function page(claims: Claim[], given: Partial<Source> = {}, language: Language = 'zh') {
	const shown = source(given);
	const zones = [
		{
			id: 'wandakai',
			name: { zh: '三地', en: 'Three' },
			members: ['hekou', 'elsewhere'],
			note: { zh: '注', en: 'Note' }
		}
	];
	return sourcePageOf(shown, geodata({ sources: [shown], claims, zones }), language);
}

describe('the page of a document', () => {
	it('keeps its sections in their order, those without a claim too', () => {
		expect(page([at('water', 2)]).sections.map(({ id, paragraphs }) => [id, paragraphs.length])).toEqual([
			['roads', 0],
			['water', 1]
		]);
	});

	it('sets claims under their paragraphs, the heading first, in number order', () => {
		const claims = [at('roads', 10, { id: 'c' }), at('roads', 2, { id: 'b' }), at('roads', 0, { id: 'a' })];
		const [roads] = page([...claims, at('roads', 2, { id: 'b-too' })]).sections;
		expect(roads?.paragraphs.map(({ words }) => words)).toEqual(['小标题', '第 2 段', '第 10 段']);
		expect(roads?.paragraphs.map(({ claims: own }) => own.map(({ claim }) => claim.id))).toEqual([
			['a'],
			['b', 'b-too'],
			['c']
		]);
	});

	it('says where the paragraph is unknown', () => {
		const [roads] = page([at('roads', null)], { textHeld: false }).sections;
		expect(roads?.paragraphs.map(({ words }) => words)).toEqual(['段落未详']);
	});

	it('holds no claim of another document', () => {
		expect(JSON.stringify(page([figure({ id: 'foreign', source: 'press' })]))).not.toContain('foreign');
	});

	it('names what each claim is about, and links it where it has a page', () => {
		const subjects = ['project/bridge', 'member/hekou', 'zone/wandakai'].map((about) =>
			at('roads', 1, { about })
		);
		const [roads] = page(subjects, {}, 'en').sections;
		expect(roads?.paragraphs[0]?.claims.map(({ subject }) => subject)).toEqual([
			{ about: 'project/bridge', name: 'Hekou Bridge', href: '/en/projects/bridge/' },
			{ about: 'member/hekou', name: 'Hekou District', href: '/en/members/hekou/' },
			{ about: 'zone/wandakai', name: 'Three', href: null }
		]);
	});

	it('names its publisher, its day and its address as far as they are known', () => {
		expect(page([], { url: 'https://www.gov.cn/a' })).toMatchObject({
			title: '河口版面',
			publisher: '河口报',
			published: '2025年1月1日',
			url: 'https://www.gov.cn/a'
		});
		expect(page([], { publisher: null })).toMatchObject({ publisher: '发布者未详', url: null });
	});

	it('tells the flaws of the text at the paragraph they stand in, with a claim there or without', () => {
		const defects = [
			{ section: 'water', paragraph: 3, note: { zh: '断句', en: 'Cut off' } },
			{ section: 'water', paragraph: 1, note: { zh: '衍字', en: 'A word too many' } }
		];
		const [roads, water] = page([at('water', 1, { id: 'a' })], { defects }).sections;
		expect(roads).toMatchObject({ paragraphs: [], defects: [] });
		expect(water).toMatchObject({
			defects: [],
			paragraphs: [
				{ words: '第 1 段', claims: [{ claim: { id: 'a' } }], defects: ['衍字'] },
				{ words: '第 3 段', claims: [], defects: ['断句'] }
			]
		});
	});

	it('tells a flaw of no single paragraph once for its section', () => {
		const defects = [{ section: 'roads', paragraph: null, note: { zh: '次序颠倒', en: 'Out of order' } }];
		const [roads] = page([at('roads', null)], { defects, textHeld: false }).sections;
		expect(roads).toMatchObject({ defects: ['次序颠倒'], paragraphs: [{ defects: [] }] });
	});

	it('gives every claim its citation', () => {
		const [roads] = page([at('roads', 1)]).sections;
		expect(roads?.paragraphs[0]?.claims[0]?.claim.citation).toContain('[N]');
	});
});
