import { Color } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { darkPalette, lightPalette } from './palette.ts';
import { colorVariable, markPalette, numberVariable, paletteCss } from './palette-css.ts';

const parsed = (text: string): Color => {
	const color = Color.parse(text);
	if (!color) throw new Error(`no colour: ${text}`);
	return color;
};

describe('the palette in CSS', () => {
	it('names every colour of both themes', () => {
		const css = paletteCss();
		for (const key of ['land', 'water', 'ink', 'existing'] as const)
			expect(css).toContain(`--map-${key}:light-dark(${lightPalette[key]},${darkPalette[key]})`);
		expect(css).toContain(`--map-hue-water:light-dark(${lightPalette.hues.water},${darkPalette.hues.water})`);
	});

	it("follows the visitor's choice in numbers, too", () => {
		expect(paletteCss()).toContain(`:root[data-theme=dark]{--map-veil-opacity:${darkPalette.veilOpacity}`);
	});

	it('finds the property that a marked colour stands for', () => {
		expect(colorVariable(parsed(markPalette.zoneOutline))).toBe('var(--map-zone-outline)');
		expect(colorVariable(parsed(markPalette.water))).toBe('var(--map-water)');
		expect(colorVariable(parsed(markPalette.hues.water))).toBe('var(--map-hue-water)');
	});

	it('finds the property that a marked number stands for, and leaves others alone', () => {
		expect(numberVariable(markPalette.veilOpacity)).toBe('var(--map-veil-opacity)');
		expect(numberVariable(0.7)).toBeNull();
	});

	it('refuses a colour that the palette does not hold', () => {
		expect(() => colorVariable(parsed('#abcdef'))).toThrow('allowed are those of the palette');
	});
});
