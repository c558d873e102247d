import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '#geodata/read.server.ts';
import { languages } from '#model/text.ts';
import { figure, geodata, source } from '../../tests/unit/build.ts';
import { hostileGeodata, hostileText } from '../../tests/unit/hostile-geodata.ts';
import { atomFeed } from './feed.ts';

interface Node {
	name: string;
	attributes: Record<string, string>;
	children: Node[];
	text: string;
}

const atom = 'http://www.w3.org/2005/Atom';

/** The tree of a document whose elements are all of Atom. The parser is strict and knows namespaces. */
function parse(xml: string): Node {
	const top: Node = { name: '', attributes: {}, children: [], text: '' };
	const open = [top];
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ local, uri, attributes }) => {
		expect(uri, local).toBe(atom);
		const own = Object.entries(attributes).map(([key, { value }]): [string, string] => [key, value]);
		const node: Node = { name: local, attributes: Object.fromEntries(own), children: [], text: '' };
		open.at(-1)?.children.push(node);
		open.push(node);
	});
	parser.on('text', (text) => {
		const node = open.at(-1);
		if (node) node.text += text;
	});
	parser.on('closetag', () => open.pop());
	parser.write(xml).close();
	const [root = top] = top.children;
	return root;
}

const all = (node: Node, name: string) => node.children.filter((child) => child.name === name);

function only(node: Node, name: string): Node {
	const [child, ...rest] = all(node, name);
	if (!child || rest.length > 0) throw new Error(`${node.name}: one ${name} expected`);
	return child;
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;

/** Sections 4.1.1, 4.1.2, 4.2.6, 4.2.7 and 3.3 of RFC 4287, as far as they can be told of what is written here. */
function expectSoundAtom(feed: Node): void {
	expect(feed.name).toBe('feed');
	expect(feed.attributes['xml:lang']).toMatch(/^(zh-Hans|en)$/);
	expect(only(only(feed, 'author'), 'name').text).not.toBe('');
	const parts = [feed, ...all(feed, 'entry')];
	for (const part of parts) {
		expect(only(part, 'id').text).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
		expect(only(part, 'title').text.trim()).not.toBe('');
		const { text: updated } = only(part, 'updated');
		expect(updated).toMatch(instant);
		expect(Date.parse(updated)).not.toBeNaN();
		const alternates = all(part, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate');
		const sorts = alternates.map(({ attributes }) => `${attributes['type']} ${attributes['hreflang']}`);
		expect(sorts.length).toBeGreaterThan(0);
		expect(new Set(sorts).size).toBe(sorts.length);
		for (const { attributes } of all(part, 'link'))
			expect(URL.canParse(attributes['href'] ?? '', 'https://a.b')).toBe(true);
	}
	for (const entry of all(feed, 'entry')) {
		expect(only(entry, 'published').text).toMatch(instant);
		expect(only(entry, 'summary').text.trim()).not.toBe('');
	}
	const ids = parts.map((part) => only(part, 'id').text);
	expect(new Set(ids).size).toBe(ids.length);
	expect(all(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self')).toHaveLength(1);
}

const old = source({ id: 'old', published: '2024-11-30', title: { zh: '旧', en: 'Old' } });
const month = source({
	id: 'month',
	published: '2025-02',
	title: { zh: '月', en: 'Month' },
	publisher: null
});
const page = source();

const facts = geodata({
	sources: [old, page, month],
	claims: [
		figure({ source: 'old', published: '2024-11-30' }),
		figure({ source: 'old', published: '2024-11-30', about: 'member/hekou' }),
		figure({ source: 'old', published: '2024-11-30' }),
		figure({ source: 'month', published: '2025-02' })
	]
});

const entriesOf = (xml: string) => all(parse(xml), 'entry');

describe('the feed', () => {
	it.each(languages)('is sound Atom in %s', (language) => {
		expectSoundAtom(parse(atomFeed(facts, language, '')));
		expectSoundAtom(parse(atomFeed(facts, language, 'https://map.example')));
		expectSoundAtom(parse(atomFeed(hostileGeodata(), language, '')));
	});

	it('has one entry a document, newest first, a month by its last day', () => {
		const entries = entriesOf(atomFeed(facts, 'en', ''));
		expect(entries.map((entry) => [only(entry, 'title').text, only(entry, 'updated').text])).toEqual([
			['Month', '2025-02-28T00:00:00+08:00'],
			['Page of Hekou', '2025-01-01T00:00:00+08:00'],
			['Old', '2024-11-30T00:00:00+08:00']
		]);
		expect(only(parse(atomFeed(facts, 'en', '')), 'updated').text).toBe('2025-02-28T00:00:00+08:00');
	});

	it.each([
		['zh', ['发布者未详：1 条说法，涉及河口大桥。', '尚无记录', '河口报：3 条说法，涉及河口大桥、河口区。']],
		[
			'en',
			[
				'publisher unknown: 1 claim about Hekou Bridge.',
				'Nothing recorded yet',
				'Hekou paper: 3 claims about Hekou Bridge, Hekou District.'
			]
		]
	] as const)('says in %s who claims how much of what', (language, summaries) => {
		const entries = entriesOf(atomFeed(facts, language, ''));
		expect(entries.map((entry) => only(entry, 'summary').text)).toEqual(summaries);
	});

	it('links to the page of the document, and to the original where it may be linked', () => {
		const linked = geodata({ sources: [source({ url: 'https://www.gov.cn/?a=1&b=2' })] });
		const hrefs = (xml: string) =>
			entriesOf(xml).flatMap((entry) => all(entry, 'link').map(({ attributes }) => attributes['href']));
		expect(hrefs(atomFeed(linked, 'zh', ''))).toEqual(['/sources/page-2025/', 'https://www.gov.cn/?a=1&b=2']);
		expect(hrefs(atomFeed(facts, 'en', 'https://map.example'))[0]).toBe(
			'https://map.example/en/sources/month/'
		);
	});

	it('keeps the ids of its entries when the site moves and documents are added, and has its own in each language', () => {
		const ids = (xml: string) => entriesOf(xml).map((entry) => only(entry, 'id').text);
		const alone = ids(atomFeed(geodata({ sources: [page] }), 'zh', ''));
		expect(alone).toEqual(['urn:uuid:2857c657-50de-5d47-b7e9-e66b940b7651']);
		expect(ids(atomFeed(facts, 'zh', 'https://map.example'))).toContain(alone[0]);
		expect(ids(atomFeed(facts, 'en', ''))).not.toContain(alone[0]);
	});

	it('carries hostile titles as text, without what XML forbids', () => {
		const [entry] = entriesOf(atomFeed(hostileGeodata(), 'zh', ''));
		expect(entry && only(entry, 'title').text).toMatch(
			/^<\/title><\/script><script>alert\("1"\).*\t 𠮷\u2028$/s
		);
		expect(hostileText).toContain('\u0000');
	});

	it('cannot be made of nothing', () => {
		expect(() => atomFeed(geodata({ sources: [] }), 'zh', '')).toThrow('no source');
	});

	it('of the real facts is sound and complete', () => {
		const { geodata: real } = readGeodata(join(import.meta.dirname, '../../geodata'));
		for (const language of languages) {
			const feed = parse(atomFeed(real, language, ''));
			expectSoundAtom(feed);
			expect(all(feed, 'entry')).toHaveLength(real.sources.length);
		}
	});
});
