import type { FiledClaim } from '#model/claim.ts';
import { fold } from './fold.ts';
import { findNumbers, statesDate, type WrittenFigure } from './written-number.ts';

/** Wordings of a claim that may stand in the text; empty where its value stands there in digits. */
export function wordingsOf(claim: FiledClaim): string[] {
	if (claim.asWritten !== undefined) return [fold(claim.asWritten)];
	return typeof claim.value === 'object' ? [fold(claim.value.zh), fold(claim.value.en)] : [];
}

/** Whether a written number is the claim's, with the percent sign exactly where the unit is percent. */
export function isFigureOf(written: WrittenFigure, claim: FiledClaim): boolean {
	return written.value === claim.value && written.percent === (claim.unit === 'percent');
}

/** Whether the claim's wording, or else the digits of its value, stands in the folded text of a paragraph. */
export function standsIn(claim: FiledClaim, text: string): boolean {
	const wordings = wordingsOf(claim);
	if (wordings.length > 0) return wordings.some((wording) => text.includes(wording));
	return findNumbers(text).some((written) => {
		if (written.kind === 'figure') return isFigureOf(written, claim) || String(written.value) === claim.value;
		return typeof claim.value === 'string' && statesDate(written, claim.value);
	});
}
