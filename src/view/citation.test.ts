import { describe, expect, it } from 'vitest';
import { figure, source } from '../../tests/unit/build.ts';
import type { Source } from '#model/source.ts';
import { citationOf, completeCitation } from './citation.ts';

const unheld = { textHeld: false } as const;
const claim = figure({ locator: { section: 'roads', paragraph: 3 } });
const nowhere = figure({ locator: { section: 'roads', paragraph: null } });

const lines = (given: Partial<Source>, of = claim) => citationOf(of, source(given), 'zh').split('\n');

describe('the citation of a newspaper page', () => {
	it('names the article, the paper, the day, the section and the paragraph', () => {
		expect(lines({})).toEqual([
			'路[N]. 河口报, 2025-01-01: 道路, 第 3 段.',
			'On roads. Hekou paper, 1 January 2025, Roads, paragraph 3.'
		]);
	});

	it('says in both languages that the publisher is not known', () => {
		expect(lines({ publisher: null })).toEqual([
			'路[N]. [出版者不详], 2025-01-01: 道路, 第 3 段.',
			'On roads. [publisher unknown], 1 January 2025, Roads, paragraph 3.'
		]);
	});
});

describe('the citation of a document with an address', () => {
	const online = { kind: 'press', url: 'https://www.gov.cn/a', ...unheld } as const;

	it('is that of an electronic resource, with the day it was read', () => {
		expect(lines(online, nowhere).map((line) => completeCitation(line, '2026-03-04', 'x'))).toEqual([
			'河口版面[EB/OL]. 河口报, 2025(2025-01-01)[2026-03-04]. https://www.gov.cn/a.\nx',
			'Page of Hekou. Hekou paper, 1 January 2025. https://www.gov.cn/a (accessed 2026-03-04).\nx'
		]);
	});

	it('puts the paragraph where a page number would stand', () => {
		expect(lines({ ...online, textHeld: true })[0]).toContain('2025: 道路, 第 3 段(2025-01-01)');
	});

	it('names the month alone where no day is known', () => {
		const [chinese, english] = lines({ ...online, published: '2025-01' }, nowhere);
		expect(chinese).toContain('2025(2025-01)');
		expect(english).toContain('January 2025. https');
	});
});

describe('the citation of a document without an address', () => {
	it('is that of a newspaper for the press', () => {
		expect(lines({ kind: 'press', ...unheld }, nowhere)[0]).toBe('河口版面[N]. 河口报, 2025-01-01.');
	});

	it('is that of another document for an authority, whose place is not known', () => {
		expect(lines({ kind: 'government', ...unheld }, nowhere)[0]).toBe(
			'河口版面[Z]. [出版地不详]: 河口报, 2025-01-01.'
		);
		expect(lines({ kind: 'reference', publisher: null, ...unheld }, nowhere)[0]).toBe(
			'河口版面[Z]. [出版地不详]: [出版者不详], 2025-01-01.'
		);
	});

	it('asks for no day of reading', () => {
		const [line = ''] = lines({});
		expect(completeCitation(line, '2026-03-04', 'x')).not.toContain('2026');
	});
});

describe('a citation', () => {
	it('begins with the language of the page', () => {
		const [first, second] = citationOf(claim, source(), 'en').split('\n');
		expect([first, second]).toEqual([...lines({})].reverse());
	});

	it('ends with the address of the claim', () => {
		const whole = completeCitation(citationOf(claim, source(), 'zh'), '2026-03-04', 'https://site/s/#a');
		expect(whole.split('\n')).toHaveLength(3);
		expect(whole.endsWith('\nhttps://site/s/#a')).toBe(true);
	});

	it('takes the document itself for its title where it is no newspaper page', () => {
		expect(lines({ kind: 'press' })[1]?.startsWith('Page of Hekou.')).toBe(true);
	});
});
