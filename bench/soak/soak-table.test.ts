import { expect, it } from 'vitest';
import { growthInWords, soakTable } from './soak-table.ts';

const heap = { kind: 'heapBytes', early: 20_000_000, late: 20_600_000, share: 0.03 } as const;
const counts = {
	seed: 7,
	pace: 60,
	minutes: 9.5,
	changes: 504,
	losses: 18,
	cuts: 17,
	inputs: 90,
	frames: 72
};

it('The table says what was done and what has grown', () => {
	const lines = soakTable({ ...counts, fewestShades: 812, growth: [heap] }).split('\n');
	expect(lines).toContain('| changes of chapter | 504 |');
	expect(lines).toContain('| heap | 20.00 MB → 20.60 MB (3.0 %) |');
});

it('A soak that ended before its first frame says so', () => {
	expect(soakTable({ ...counts, frames: 0, fewestShades: null, growth: [] })).toContain('none looked at');
});

it('Growth is said with both values', () => {
	expect(growthInWords(heap)).toBe('heap: 20.00 MB after warm-up, 20.60 MB at the end, 3.0 %');
});
