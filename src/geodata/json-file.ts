import { getLocation, parseTree, findNodeAtLocation, type Node, type ParseError } from 'jsonc-parser';
import type { Finding } from './finding.ts';
import { describeSyntax, firstOfLines } from './json-syntax.ts';
import { show, type JsonPath } from './place.ts';

/** The text of one JSON file, read strictly, with the line of everything in it. */
export interface JsonFile {
	/** Relative to the root, with forward slashes. */
	file: string;
	/** What the text says; undefined where it is broken. */
	value: unknown;
	/** Every fault of the text itself: syntax, encoding, keys given twice. */
	faults: Finding[];
	/** Line, from 1, of the value at a path; of its nearest ancestor where there is none. */
	lineOf(path: JsonPath): number;
}

const strictly = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Offsets of the line starts, so that a line is found by halving. */
function lineStartsOf(text: string): number[] {
	return [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
}

function lineAt(starts: number[], offset: number): number {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? Infinity) <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}

function nodeAt(root: Node | undefined, path: JsonPath): Node | undefined {
	if (!root) return undefined;
	for (let depth = path.length; depth > 0; depth--) {
		const node = findNodeAtLocation(root, path.slice(0, depth));
		if (node) return node;
	}
	return root;
}

function* duplicateKeys(node: Node | undefined): Generator<Node> {
	const seen = new Set<unknown>();
	for (const child of node?.children ?? []) {
		const key = child.type === 'property' ? child.children?.[0] : undefined;
		if (key && seen.has(key.value)) yield key;
		seen.add(key?.value);
		yield* duplicateKeys(child);
	}
}

function decode(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** The value as the language's own parser has it, which also judges what the tolerant one lets pass. */
function strictValue(text: string): { value: unknown; message: string | null } {
	try {
		return { value: JSON.parse(text), message: null };
	} catch (error) {
		return { value: undefined, message: String(error) };
	}
}

function unreadable(file: string, found: string): JsonFile {
	const json: JsonFile = { file, value: undefined, faults: [], lineOf: () => 1 };
	json.faults.push({ json, path: [], found, allowed: 'UTF-8 text' });
	return json;
}

/** Reads the bytes of a JSON file (RFC 8259, UTF-8 without a byte-order mark). Never throws: faults are in the result. */
export function parseJsonFile(file: string, bytes: Uint8Array): JsonFile {
	const decoded = decode(bytes);
	if (decoded === null) return unreadable(file, 'bytes that are no UTF-8');
	const marked = decoded.startsWith('\uFEFF');
	const text = marked ? decoded.slice(1) : decoded;

	const errors: ParseError[] = [];
	const root = parseTree(text, errors, strictly);
	const starts = lineStartsOf(text);
	const { value, message } = strictValue(text);
	const json: JsonFile = {
		file,
		value,
		faults: [],
		lineOf: (path) => lineAt(starts, nodeAt(root, path)?.offset ?? 0)
	};
	const fault = (offset: number, found: string, allowed: string) => {
		// An unfinished entry has an empty name in the parser's path.
		const path = getLocation(text, offset).path.filter((step) => step !== '');
		json.faults.push({ json, path, line: lineAt(starts, offset), found, allowed });
	};

	if (marked) fault(0, 'a byte-order mark', 'UTF-8 text without one');
	for (const error of firstOfLines(errors, (offset) => lineAt(starts, offset))) {
		const { found, allowed } = describeSyntax(text, error);
		fault(error.offset, found, allowed);
	}
	if (message !== null && errors.length === 0) fault(0, message, 'JSON as RFC 8259 has it');
	for (const key of duplicateKeys(root))
		fault(key.offset, `${show(key.value)} again`, 'each name once in an object');
	return json;
}
