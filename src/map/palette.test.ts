import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themes, type Theme } from '#model/theme.ts';
import { lightPalette, palettes } from './palette.ts';

const css = readFileSync(new URL('../app.css', import.meta.url), 'utf8');
const page = readFileSync(new URL('../app.html', import.meta.url), 'utf8').replace(/\s+/g, ' ');
const written = /--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g;
const tokens = Object.fromEntries(
	[...css.matchAll(written)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }])
);
const token = (name: string, theme: Theme) => tokens[name]?.[theme] ?? `no --${name} in app.css`;

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

describe.each(themes)('the %s palette', (theme) => {
	const palette = palettes[theme];
	/** Everything that text of the interface stands on. */
	const grounds = ['paper', 'land', 'surface', 'surface-2'].map((name) => token(name, theme));

	it.each(Object.entries(palette.hues))('has %s readable on every ground', (_hue, colour) => {
		for (const ground of grounds) expect(contrast(colour, ground), ground).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['ink', 'ink-2', 'ink-3', 'link'])('has --%s readable on every ground', (name) => {
		for (const ground of grounds)
			expect(contrast(token(name, theme), ground), ground).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['focus', 'hair-strong'])('has --%s seen against every ground', (name) => {
		for (const ground of grounds)
			expect(contrast(token(name, theme), ground), ground).toBeGreaterThanOrEqual(3);
	});

	it('has warnings readable, and words readable on every filled hue', () => {
		expect(contrast(token('warn-ink', theme), token('warn-bg', theme))).toBeGreaterThanOrEqual(4.5);
		expect(contrast(token('warn-line', theme), token('surface', theme))).toBeGreaterThanOrEqual(3);
		for (const hue of Object.values(palette.hues))
			expect(contrast(token('on-hue', theme), hue), hue).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['ink', 'inkSoft', 'waterText', 'reliefText'] as const)('has %s readable on its land', (name) => {
		expect(contrast(palette[name], palette.land)).toBeGreaterThanOrEqual(4.5);
	});

	it('has the colours of the interface', () => {
		const hues = Object.entries(palette.hues).map(([hue, colour]) => [`hue-${hue}`, colour]);
		const { land, ink, inkSoft, existing, water } = palette;
		const shared = Object.entries({ land, ink, 'ink-3': inkSoft, existing, water });
		for (const [name = '', colour = ''] of [...hues, ...shared])
			expect(token(name, theme), name).toBe(colour.toLowerCase());
	});

	it('gives no colour to two hues', () => {
		const colours = Object.values(palette.hues);
		expect(new Set(colours).size).toBe(colours.length);
	});

	it("colours the browser's own frame as the surface", () => {
		const frame = new RegExp(`name="theme-color"[^>]*content="(#[0-9a-f]{6})"[^>]*data-for="${theme}"`);
		expect(frame.exec(page)?.[1]).toBe(token('surface', theme));
	});
});

it('the interface has a rule for each hue, and none is left over', () => {
	const ruled = [...css.matchAll(/\[data-hue='([a-z]+)'\]/g)].map(([, hue]) => hue);
	expect(ruled.sort()).toEqual(Object.keys(lightPalette.hues).sort());
});
