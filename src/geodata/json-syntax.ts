import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Finding } from './finding.ts';
import { show } from './place.ts';

const valuesOfJson = 'a value of JSON: text, number, true, false, null, list or object';

/** What would do in place of each of the parser's errors. */
const allowedInstead: Record<string, string> = {
	InvalidSymbol: valuesOfJson,
	InvalidNumberFormat: 'a number of JSON',
	UnexpectedEndOfNumber: 'a digit behind the decimal point',
	PropertyNameExpected: 'a name in double quotes (no comma after the last entry)',
	ValueExpected: 'a value (no comma after the last entry)',
	ColonExpected: 'a colon',
	CommaExpected: 'a comma',
	CloseBraceExpected: 'a closing }',
	CloseBracketExpected: 'a closing ]',
	EndOfFileExpected: 'nothing after the end of the value',
	InvalidCommentToken: 'no comments',
	UnexpectedEndOfComment: 'no comments',
	UnexpectedEndOfString: 'text closed by double quotes on the same line',
	InvalidUnicode: 'four hexadecimal digits after \\u',
	InvalidEscapeCharacter: 'one of the escapes of JSON after \\',
	InvalidCharacter: 'text without raw control characters'
};

const notANumber = /^[+-]?(?:NaN|Infinity)/;

/** Puts a syntax error into words: what stands there, what would do. */
export function describeSyntax(
	text: string,
	{ error, offset, length }: ParseError
): Pick<Finding, 'found' | 'allowed'> {
	const literal = notANumber.exec(text.slice(offset, offset + 10))?.[0];
	if (literal) return { found: literal, allowed: 'a finite number; JSON has no NaN and no Infinity' };
	const token = text.slice(offset, offset + Math.max(length, 1)).trim();
	const allowed = allowedInstead[printParseErrorCode(error)] ?? valuesOfJson;
	return { found: token === '' ? 'the end of the line or text' : show(token), allowed };
}

const nameOf = (error: ParseError | undefined): string => (error ? printParseErrorCode(error.error) : '');

/** The first error of each line, which the others on it follow from; nor does a bad value also count as a missing one. */
export function firstOfLines(errors: ParseError[], lineOf: (offset: number) => number): ParseError[] {
	const seen = new Set<number>();
	return errors.filter((error, index) => {
		if (nameOf(error) === 'ValueExpected' && nameOf(errors[index - 1]) === 'InvalidSymbol') return false;
		const line = lineOf(error.offset);
		return !seen.has(line) && seen.add(line);
	});
}
