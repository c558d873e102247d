import { darkPalette, lightPalette, type Palette } from './palette.ts';

/** The map's palette as custom properties, and a palette that stands for them while a style is read. */

type Entry = string | number;

/** A hue may be called like another entry: water. */
const huePrefix = 'hue-';

function entriesOf({ hues, ...others }: Palette): [name: string, value: Entry][] {
	const named = Object.entries(hues).map(([hue, value]): [string, Entry] => [`${huePrefix}${hue}`, value]);
	return [...Object.entries<Entry>(others), ...named];
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const variable = (name: string): string => `--map-${kebab(name)}`;

const light = entriesOf(lightPalette);
const dark = new Map(entriesOf(darkPalette));

const numbers = (theme: 'light' | 'dark'): string =>
	light
		.filter(([, value]) => typeof value === 'number')
		.map(([name, value]) => `${variable(name)}:${theme === 'light' ? value : dark.get(name)}`)
		.join(';');

/** Every entry of the palettes as `--map-<name>`: colours follow `color-scheme`, numbers the same choice spelt out. Paper is light. */
export function paletteCss(): string {
	const colors = light
		.filter(([, value]) => typeof value === 'string')
		.map(([name, value]) => `${variable(name)}:light-dark(${value},${dark.get(name)})`);
	return [
		`:root{${[...colors, numbers('light')].join(';')}}`,
		`@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${numbers('dark')}}}`,
		`@media screen{:root[data-theme=dark]{${numbers('dark')}}}`
	].join('');
}

/** Too small a difference to be seen, enough to be told apart by. */
const traceStep = 1e-7;

const traced = light.map(([name, value], index) => ({
	name,
	value:
		typeof value === 'number'
			? value + (index + 1) * traceStep
			: `#${(index + 1).toString(16).padStart(6, '0')}`
}));

function tracePalette(): Palette {
	const values = new Map(traced.map(({ name, value }) => [name, value]));
	const substitute = <T extends object>(part: T, prefix = ''): T =>
		Object.fromEntries(
			Object.entries(part).map(([name, value]: [string, unknown]) => [
				name,
				values.get(`${prefix}${name}`) ?? value
			])
		) as T;
	return { ...substitute(lightPalette), hues: substitute(lightPalette.hues, huePrefix) };
}

/** A palette of marks instead of colours: what a style makes of it is turned into custom properties again below. */
export const markPalette: Palette = tracePalette();

/** `var(--map-…)` of a marked colour given by its channels from 0 to 1. Throws for a colour that is not of the palette. */
export function colorVariable({ r, g, b }: { r: number; g: number; b: number }): string {
	const index = [r, g, b].reduce((sum, channel) => sum * 256 + Math.round(channel * 255), 0) - 1;
	const name = traced[index]?.name;
	if (name === undefined) throw new Error(`colour rgb(${r}, ${g}, ${b}): allowed are those of the palette`);
	return `var(${variable(name)})`;
}

/** `var(--map-…)` of a marked number; null for a number that the palette does not hold. */
export function numberVariable(value: number): string | null {
	const found = traced.find(
		(one) => typeof one.value === 'number' && Math.abs(one.value - value) < traceStep / 10
	);
	return found ? `var(${variable(found.name)})` : null;
}
