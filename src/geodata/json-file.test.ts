import { describe, expect, it } from 'vitest';
import { parseJsonFile } from './json-file.ts';

const parse = (text: string) => parseJsonFile('some.json', new TextEncoder().encode(text));
const faultsOf = (text: string) => parse(text).faults.map(({ line, found }) => `${line}: ${found}`);

describe('a JSON file', () => {
	it('tells the line of every value', () => {
		const json = parse('{\n\t"a": [\n\t\t1,\n\t\t{ "b": 2 }\n\t]\n}\n');
		expect(json.faults).toEqual([]);
		expect(json.lineOf([])).toBe(1);
		expect(json.lineOf(['a'])).toBe(2);
		expect(json.lineOf(['a', 0])).toBe(3);
		expect(json.lineOf(['a', 1, 'b'])).toBe(4);
	});

	it('tells the line of the nearest ancestor of what is missing', () => {
		const json = parse('{\n"a": {\n"b": 1\n}\n}');
		expect(json.lineOf(['a', 'c', 'd'])).toBe(2);
		expect(json.lineOf(['z', 3])).toBe(1);
	});

	it('counts lines that end the way of Windows', () => {
		expect(parse('[\r\n1,\r\n2\r\n]').lineOf([1])).toBe(3);
	});

	it.each([
		['{"a": NaN}', '1: NaN'],
		['[\n-Infinity\n]', '2: -Infinity'],
		['{"a": 1,\n}', '2: "}"'],
		['[1, // one\n2]', '1: "// one"'],
		['[1 2]', '1: "2"'],
		["{'a': 1}", '1: "\'a\'"'],
		['[01]', '1: "1"'],
		['["a\tb"]', '1: "\\"a\\tb\\""'],
		['', '1: the end of the line or text'],
		['{"a": 1', '1: the end of the line or text'],
		['[1]]', '1: "]"'],
		['{"a": 1, "b": 2,\n"a": 3}', '2: "a" again']
	])('finds the one fault of %j', (text, fault) => {
		expect(faultsOf(text)).toEqual([fault]);
	});

	it('finds faults on several lines', () => {
		expect(faultsOf('[\nNaN,\n1,\ntru\n]')).toEqual(['2: NaN', '4: "tru"']);
	});

	it('finds names given twice in every object but not across objects', () => {
		expect(faultsOf('[{ "a": 1 },\n{ "a": 1, "a": { "b": 1,\n"b": 2 } }]')).toEqual([
			'2: "a" again',
			'3: "b" again'
		]);
	});

	it('reads the text behind a byte-order mark', () => {
		const json = parse('\uFEFF{ "a": 1 }');
		expect(json.faults.map(({ found }) => found)).toEqual(['a byte-order mark']);
		expect(json.value).toEqual({ a: 1 });
	});

	it('refuses bytes that are no UTF-8', () => {
		const json = parseJsonFile('some.json', Uint8Array.of(0x22, 0xff, 0x22));
		expect(json.faults.map(({ found }) => found)).toEqual(['bytes that are no UTF-8']);
		expect(json.value).toBeUndefined();
	});

	it('has no value where its text is broken', () => {
		expect(parse('{ "a": }').value).toBeUndefined();
	});
});
