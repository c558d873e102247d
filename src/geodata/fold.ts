/** Full-width forms of the printable ASCII characters start here and lie this far above them. */
const fullWidthFirst = 0xff01;
const fullWidthLast = 0xff5e;
const fullWidthShift = 0xfee0;

function foldCharacter(character: string): string {
	const code = character.charCodeAt(0);
	if (code >= fullWidthFirst && code <= fullWidthLast) return String.fromCharCode(code - fullWidthShift);
	if ('“”„'.includes(character)) return '"';
	return '‘’'.includes(character) ? "'" : character;
}

/**
 * Brings printed text to one form for comparison: half-width signs, straight quotes, single spaces, no Markdown
 * emphasis and no tags. Never for showing.
 */
export function fold(text: string): string {
	const halfWidth = Array.from(text, foldCharacter).join('');
	return halfWidth
		.replace(/<\/?[a-z]+>|\*\*/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** `fold` without any space; headings are compared in this form. */
export const foldTight = (text: string): string => fold(text).replaceAll(' ', '');
