import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { hostileFormula, hostileText } from '../../tests/unit/hostile-geodata.ts';
import { element, xmlText, type XmlElement } from './xml.ts';

/** Text and attributes of an element as a strict parser has them; it throws on anything that XML 1.0 does not allow. */
function readBack(root: XmlElement) {
	const texts: string[] = [];
	const attributes: Record<string, string>[] = [];
	let text = '';
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('text', (piece) => (text += piece));
	parser.on('opentag', () => (text = ''));
	parser.on('closetag', (tag) => {
		texts.push(text);
		attributes.push(tag.attributes);
	});
	parser.write(xmlText(root)).close();
	return { texts, attributes };
}

/** Of the hostile text what no XML may hold. */
const unknownToXml = ['\u0000', '\u0008', '\u000B', '\u001F', '\uFFFE', '\uD800'];

describe('XML', () => {
	it('is a declaration and one root', () => {
		expect(xmlText(element('a', { b: '1' }, element('c'), 'd', element('e', {}, 'f')))).toBe(
			'<?xml version="1.0" encoding="utf-8"?>\n<a b="1"><c/>d<e>f</e></a>\n'
		);
	});

	it.each([
		'</title><script>alert(1)</script>',
		'a & b &amp; &lt; &#0; &unknown;',
		'<![CDATA[ ]]> ]]>',
		'<!-- -- -->',
		`"double" 'single'`,
		'one\ntwo\r\nthree\tfour',
		'大桥 𠮷 🚄',
		hostileFormula
	])('gives %j back as text and as attribute', (text) => {
		expect(readBack(element('a', {}, text)).texts).toEqual([text]);
		expect(readBack(element('a', { b: text })).attributes).toEqual([{ b: text }]);
	});

	it('drops what XML does not know and nothing else', () => {
		const left = [...hostileText].filter((sign) => !unknownToXml.includes(sign)).join('');
		expect([...hostileText]).toEqual(expect.arrayContaining(unknownToXml));
		expect(readBack(element('a', {}, hostileText)).texts).toEqual([left]);
		expect(readBack(element('a', { b: hostileText })).attributes).toEqual([{ b: left }]);
	});

	it('keeps every character that XML allows at the edges', () => {
		const edges = ' \uD7FF\uE000\uFFFD\u{10000}\u{10FFFF}.';
		expect(readBack(element('a', {}, edges)).texts).toEqual([edges]);
	});
});
