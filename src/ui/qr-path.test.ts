import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { barsOf, qrPath } from './qr-path.ts';

it('runs of dark modules are bars', () => {
	expect(
		barsOf([
			[true, true, false, true],
			[false, false, false, false]
		])
	).toBe('M0 0h2v1h-2zM3 0h1v1h-1z');
	expect(barsOf([])).toBe('');
});

const pixelsPerModule = 4;

/** Draws the bars of a path, dark on light, as RGBA. */
function drawn(path: string, size: number): Uint8ClampedArray {
	const side = size * pixelsPerModule;
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let row = 0; row < pixelsPerModule; row += 1) {
			const start = (Number(y) * pixelsPerModule + row) * side + Number(x) * pixelsPerModule;
			for (let column = 0; column < Number(length) * pixelsPerModule; column += 1)
				pixels.set([0, 0, 0, 255], (start + column) * 4);
		}
	return pixels;
}

it.each([
	'https://map.example/projects/yuxi-hsr/?category=rail.port&known=2024-12-31&order=-length#9.25/31.1234/108.5678',
	`https://map.example/en/?member=${'a'.repeat(300)}`
])('what a camera reads out of the path is the address: %s', (address) => {
	const code = qrPath(address);
	const side = (code?.size ?? 0) * pixelsPerModule;
	expect(jsQR(drawn(code?.path ?? '', code?.size ?? 0), side, side)?.data).toBe(address);
});

it('a text that no code can hold has none', () => {
	expect(qrPath('a'.repeat(3000))).toBeNull();
});
