import { expect, test } from 'vitest';
import { marksIn, shareShown, type Frame } from './visible.ts';

type Rgb = [number, number, number];
const ground: Rgb = [240, 236, 228];
const ink: Rgb = [40, 60, 90];
const points = [20, 40, 60, 80].map((x) => [x, 30] as const);

/** A frame of 100 × 60 pixels of one ground, with a line along row `row` in the columns that `isInked` allows. */
function frameWith(
	line: { row: number; colour: Rgb; isInked?: (x: number) => boolean } | null,
	under = ground
) {
	const frame: Frame = { width: 100, height: 60, channels: 3, data: new Uint8Array(100 * 60 * 3) };
	for (let y = 0; y < frame.height; y++)
		for (let x = 0; x < frame.width; x++) {
			const inked = line !== null && Math.abs(y - line.row) <= 1 && (line.isInked?.(x) ?? true);
			frame.data.set(inked ? line.colour : under, (y * frame.width + x) * 3);
		}
	return frame;
}

test('A frame with the same line shows all marks, an empty one none', () => {
	const settled = frameWith({ row: 30, colour: ink });
	const marks = marksIn(settled, points);
	expect(marks).toHaveLength(4);
	expect(shareShown(settled, marks)).toBe(1);
	expect(shareShown(frameWith(null), marks)).toBe(0);
	expect(shareShown(frameWith(null, [255, 255, 255]), marks)).toBe(0);
});

test('A point where the settled frame shows no line, or only a breath of one, is no mark', () => {
	expect(marksIn(frameWith(null), points)).toEqual([]);
	expect(marksIn(frameWith({ row: 30, colour: [230, 226, 218] }), points)).toEqual([]);
	expect(marksIn(frameWith({ row: 30, colour: ink, isInked: (x) => x < 50 }), points)).toHaveLength(2);
	expect(marksIn(frameWith({ row: 30, colour: ink }), [[500, 500]])).toEqual([]);
});

test('The same line a pixel beside, dashed otherwise or over another ground still counts as shown', () => {
	const marks = marksIn(frameWith({ row: 30, colour: ink, isInked: (x) => x % 8 < 4 }), points);
	expect(shareShown(frameWith({ row: 31, colour: ink }), marks)).toBe(1);
	expect(shareShown(frameWith({ row: 30, colour: ink, isInked: (x) => x % 8 >= 4 }), marks)).toBe(1);
	expect(shareShown(frameWith({ row: 30, colour: ink }, [225, 230, 220]), marks)).toBe(1);
});

test('A line that is still faint, of another colour or far away does not count', () => {
	const marks = marksIn(frameWith({ row: 30, colour: ink }), points);
	expect(shareShown(frameWith({ row: 30, colour: [180, 182, 184] }), marks)).toBe(0);
	expect(shareShown(frameWith({ row: 30, colour: [255, 255, 255] }), marks)).toBe(0);
	expect(shareShown(frameWith({ row: 45, colour: ink }), marks)).toBe(0);
});

test('Without any mark nothing counts as shown', () => {
	expect(shareShown(frameWith({ row: 30, colour: ink }), [])).toBe(0);
});
