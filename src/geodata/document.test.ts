import { describe, expect, it } from 'vitest';
import type { Section } from '#model/source.ts';
import { findParagraph, lineAt, parseDocument } from './document.ts';

const section = (id: string, heading: string | null): Section => ({
	id,
	article: { zh: '文', en: 'Article' },
	heading,
	name: { zh: '节', en: 'Section' }
});

const textOf = (markdown: string, listed: Section[]) =>
	parseDocument(markdown, listed).map(({ id, paragraphs }) => [id, paragraphs.map(({ text }) => text)]);

describe('parseDocument', () => {
	it('finds headings in spite of full-width signs and spaces', () => {
		const document = parseDocument('## （一）桥梁 建设\n\n三座。', [section('bridges', '(一)桥梁建设')]);
		expect(document.map(({ id }) => id)).toEqual([null, 'bridges']);
	});

	it('keeps two equal headings apart by their order', () => {
		const markdown = '(上接1版)\n\n甲。\n\n# 乙题\n\n乙。\n\n(上接1版)\n\n丙。';
		const listed = [section('first', '(上接1版)'), section('second', '乙题'), section('third', '(上接1版)')];
		expect(textOf(markdown, listed)).toEqual([
			[null, []],
			['first', ['甲。']],
			['second', ['乙。']],
			['third', ['丙。']]
		]);
	});

	it('gives the text ahead of the first heading to the section without heading', () => {
		const listed = [section('lead', null), section('bridges', '桥')];
		expect(textOf('导语。\n\n# 桥\n\n正文。', listed)).toEqual([
			['lead', ['导语。']],
			['bridges', ['正文。']]
		]);
	});

	it('leaves a heading that the source does not list without an id', () => {
		expect(textOf('# 别的\n\n正文。', [section('bridges', '桥')])).toEqual([
			[null, []],
			[null, ['正文。']]
		]);
	});

	it('joins a paragraph that the layout cut in mid-sentence, but not across a list or a heading', () => {
		const markdown = '# 桥\n\n今年新建了一\n\n座桥。\n\n- 1 甲,未完\n\n- 2 乙\n\n断了\n\n# 路\n\n下文。';
		expect(textOf(markdown, [section('bridges', '桥'), section('roads', '路')])).toEqual([
			[null, []],
			['bridges', ['今年新建了一座桥。', '1 甲,未完', '2 乙', '断了']],
			['roads', ['下文。']]
		]);
	});

	it('keeps a space between Latin words that a line break parted', () => {
		expect(textOf('# B\n\nThe bridge is\nopen.', [section('bridges', 'B')])[1]).toEqual([
			'bridges',
			['The bridge is open.']
		]);
	});

	it('counts the rows of a table that say something', () => {
		const markdown = '# 桥\n\n- |   |   |\n|---|---|\n| <b>座数</b> | 3 |';
		expect(textOf(markdown, [section('bridges', '桥')])[1]).toEqual(['bridges', ['| 座数 | 3 |']]);
	});
});

describe('findParagraph', () => {
	const document = parseDocument('# 桥\n\n一\n\n二。\n\n三。', [section('bridges', '桥')]);

	it('takes 0 for the heading and counts what follows from 1', () => {
		const texts = [0, 1, 2, 3].map(
			(paragraph) => findParagraph(document, { section: 'bridges', paragraph })?.text
		);
		expect(texts).toEqual(['桥', '一二。', '三。', undefined]);
	});

	it('finds nothing in a section that the document does not have', () => {
		expect(findParagraph(document, { section: 'roads', paragraph: 1 })).toBeUndefined();
	});
});

describe('lineAt', () => {
	it('names the line of the file that each part of a cut paragraph stands in', () => {
		const document = parseDocument('# 桥\n\n共有\n\n12座。', [section('bridges', '桥')]);
		const paragraph = findParagraph(document, { section: 'bridges', paragraph: 1 });
		expect(paragraph && [lineAt(paragraph, 0), lineAt(paragraph, 2)]).toEqual([3, 5]);
	});
});
