/** An element of XML; children that are strings are text. */
export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: (XmlElement | string)[];
}

/** Makes an element. Names are the program's own and are not checked; attributes and texts may hold anything. */
export const element = (
	name: string,
	attributes: Record<string, string> = {},
	...children: (XmlElement | string)[]
): XmlElement => ({ name, attributes, children });

/** What XML 1.0 allows in no form, not even escaped: control characters, halves of pairs, two non-characters. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string, signs: RegExp): string =>
	text.replace(forbidden, '').replace(signs, (sign) => entities[sign] ?? `&#${sign.charCodeAt(0)};`);

/** A reader turns a bare CR into LF, so it is written as a reference. */
const textOf = (text: string): string => escaped(text, /[&<>\r]/g);

/** In an attribute a reader turns every kind of line break and tab into a space. */
const attributeOf = (text: string): string => escaped(text, /[&<>"\t\n\r]/g);

function written({ name, attributes, children }: XmlElement): string {
	const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeOf(value)}"`);
	const inner = children.map((child) => (typeof child === 'string' ? textOf(child) : written(child)));
	const open = `<${name}${own.join('')}`;
	return inner.length > 0 ? `${open}>${inner.join('')}</${name}>` : `${open}/>`;
}

/** The document of a root element (XML 1.0, UTF-8). Characters that XML does not know are dropped. */
export const xmlText = (root: XmlElement): string =>
	`<?xml version="1.0" encoding="utf-8"?>\n${written(root)}\n`;
