import { describe, expect, it } from 'vitest';
import { scaleBar } from './scale-bar.ts';

describe('the scale bar of a picture', () => {
	it('is as long as the engine draws the ground at that latitude', () => {
		// 78 271.517 m a pixel at zoom 0 on the equator, with a world of 512 px.
		const bar = scaleBar(0, 0, 130);
		expect(bar.lengthM).toBe(10_000_000);
		expect(bar.widthPx).toBeCloseTo(10_000_000 / 78_271.517, 2);
		expect(scaleBar(0, 60, 130).lengthM).toBe(5_000_000);
	});

	it('says 1, 2 or 5 with noughts, and never more than there is room for', () => {
		for (let zoom = 5.5; zoom <= 12; zoom += 0.1) {
			const { lengthM, widthPx } = scaleBar(zoom, 31, 110);
			expect(String(lengthM)).toMatch(/^[125]0*$/);
			expect(widthPx).toBeLessThanOrEqual(110);
			expect(widthPx).toBeGreaterThan(110 / 2.6);
		}
	});
});
