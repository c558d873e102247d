import type { Bound } from './claim.ts';

/** The numbers a claim allows; open ends exclude the end itself. */
export interface Range {
	min: number;
	max: number;
	minOpen: boolean;
	maxOpen: boolean;
}

/** "About" is read as within a twentieth of the value; wide enough for rounding, too narrow to hide a disagreement. */
const aboutShare = 0.05;

/** The range of numbers that a value with its bound stands for. */
export function rangeOf(value: number, bound: Bound): Range {
	const spread = Math.abs(value) * aboutShare;
	switch (bound) {
		case '=':
			return { min: value, max: value, minOpen: false, maxOpen: false };
		case '~':
			return { min: value - spread, max: value + spread, minOpen: false, maxOpen: false };
		case '>':
		case '≥':
			return { min: value, max: Infinity, minOpen: bound === '>', maxOpen: true };
		case '<':
		case '≤':
			return { min: -Infinity, max: value, minOpen: true, maxOpen: bound === '<' };
	}
}

/** Whether every number of `a` lies below every number of `b`. */
export function isBelow(a: Range, b: Range): boolean {
	return a.max < b.min || (a.max === b.min && (a.maxOpen || b.minOpen));
}

/** Whether no number meets both. */
export const areDisjoint = (a: Range, b: Range): boolean => isBelow(a, b) || isBelow(b, a);
