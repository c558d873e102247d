import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { darkPalette, lightPalette, type Palette } from './palette.ts';

const css = readFileSync(new URL('../app.css', import.meta.url), 'utf8');
const firstRoot = /:root \{([^}]*)\}/.exec(css)?.[1] ?? '';
const tokens = new Map(
	[...firstRoot.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name = '', colour = '']) => [
		name,
		colour.toLowerCase()
	])
);
const token = (name: string) => tokens.get(name) ?? `no --${name} in app.css`;

/** Relative luminance (WCAG 2.2) of a colour written #rrggbb. */
function luminance(colour: string): number {
	const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
	const [red = NaN, green = NaN, blue = NaN] = channels.map((value) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio (WCAG 2.2), from 1 to 21. */
function contrast(a: string, b: string): number {
	const [dark = NaN, light = NaN] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

it('contrast is measured as the guidelines do', () => {
	expect(contrast('#000000', '#FFFFFF')).toBe(21);
	expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
});

const [land, paper] = ['#FFFDF8', '#F1ECE0'];

describe('the light palette', () => {
	it.each(Object.entries(lightPalette.hues))('has %s readable on land and paper', (_hue, colour) => {
		expect(contrast(colour, land)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['ink', 'inkSoft', 'waterText', 'reliefText'] as const)('has %s readable on land', (name) => {
		expect(contrast(lightPalette[name], lightPalette.land)).toBeGreaterThanOrEqual(4.5);
	});

	it('stands on the very land and paper of the interface', () => {
		expect(lightPalette.land).toBe(land);
		expect(token('land')).toBe(land.toLowerCase());
		expect(token('paper')).toBe(paper.toLowerCase());
	});

	it('has the colours of the interface', () => {
		const hues = Object.entries(lightPalette.hues).map(([hue, colour]) => [`hue-${hue}`, colour]);
		const shared = [...hues, ['land', lightPalette.land], ['ink', lightPalette.ink]];
		for (const [name = '', colour = ''] of [...shared, ['ink-3', lightPalette.inkSoft]]) {
			expect(token(name), name).toBe(colour.toLowerCase());
		}
	});

	it('has a rule in the interface for each hue, and none is left over', () => {
		const ruled = [...css.matchAll(/\[data-hue='([a-z]+)'\]/g)].map(([, hue]) => hue);
		expect(ruled.sort()).toEqual(Object.keys(lightPalette.hues).sort());
	});
});

describe('the dark palette', () => {
	it.each(Object.entries(darkPalette.hues))('has %s readable on its land', (_hue, colour) => {
		expect(contrast(colour, darkPalette.land)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['ink', 'inkSoft', 'waterText', 'reliefText'] as const)('has %s readable on its land', (name) => {
		expect(contrast(darkPalette[name], darkPalette.land)).toBeGreaterThanOrEqual(4.5);
	});
});

it.each<[string, Palette]>([
	['light', lightPalette],
	['dark', darkPalette]
])('the %s palette gives no colour to two hues', (_theme, { hues }) => {
	const colours = Object.values(hues);
	expect(new Set(colours).size).toBe(colours.length);
});
