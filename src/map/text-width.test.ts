import { describe, expect, it } from 'vitest';
import { linesEm, textWidthEm } from './text-width.ts';

describe('the width of a text', () => {
	it('is a square for each Han character, and less for Latin letters', () => {
		expect(textWidthEm('开州港')).toBe(3);
		expect(textWidthEm('Kaizhou')).toBeLessThan(4.2);
	});

	it('grows with the space between letters', () => {
		expect(textWidthEm('开州', 0.5)).toBe(3);
	});

	it('breaks between words and between Han characters', () => {
		expect(linesEm('开州港扩能', 2)).toEqual([2, 2, 1]);
		expect(linesEm('Kaizhou Port', 4.2)).toHaveLength(2);
		expect(linesEm('Kaizhou Port', 20)).toHaveLength(1);
	});
});
