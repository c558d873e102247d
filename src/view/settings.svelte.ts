import { MediaQuery } from 'svelte/reactivity';
import { browser } from '$app/env';
import { themes, type Theme } from '#model/theme.ts';

/** Text sizes above the standard one, and how many times as large they are. */
export const textScales = { large: 1.25, larger: 1.5 } as const;
export type TextSize = keyof typeof textScales;
export const textSizes = ['large', 'larger'] as const satisfies TextSize[];

const isTheme = (text: string | undefined): text is Theme => themes.some((theme) => theme === text);
const isTextSize = (text: string | undefined): text is TextSize => text !== undefined && text in textScales;

const systemIsDark = new MediaQuery('(prefers-color-scheme: dark)');
const forcedColors = new MediaQuery('(forced-colors: active)');

/** Keeps a setting on this device and on the root, where the stylesheet finds it; null goes back to the standard. */
function keep(name: 'theme' | 'text', value: string | null) {
	if (value === null) delete document.documentElement.dataset[name];
	else document.documentElement.dataset[name] = value;
	try {
		if (value === null) localStorage.removeItem(name);
		else localStorage.setItem(name, value);
	} catch {
		// Where nothing may be stored the setting lasts as long as the page.
	}
}

/** The browser's own frame follows: of the two colours that app.html names, the one of the theme holds. */
function colourFrame(theme: Theme | null) {
	for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
		const own = meta.dataset['for'];
		meta.media = theme === null ? `(prefers-color-scheme: ${own})` : theme === own ? 'all' : 'not all';
	}
}

/**
 * What a visitor sets for this device, kept in its local storage. The script of app.html has read it before the first
 * paint and left it on the root; here it is read from there and changed.
 */
class Settings {
	#theme = $state<Theme | null>(null);
	#textSize = $state<TextSize | null>(null);

	constructor() {
		if (!browser) return;
		const { theme, text } = document.documentElement.dataset;
		this.#theme = isTheme(theme) ? theme : null;
		this.#textSize = isTextSize(text) ? text : null;
		colourFrame(this.#theme);
	}

	/** The theme chosen; null follows the system. */
	get chosenTheme(): Theme | null {
		return this.#theme;
	}
	set chosenTheme(theme: Theme | null) {
		this.#theme = theme;
		keep('theme', theme);
		colourFrame(theme);
	}

	/** The text size chosen; null is the standard one. */
	get textSize(): TextSize | null {
		return this.#textSize;
	}
	set textSize(size: TextSize | null) {
		this.#textSize = size;
		keep('text', size);
	}

	/** The theme that is shown. Where the system forces its own colours on all, its own theme. */
	get theme(): Theme {
		const chosen = forcedColors.current ? null : this.#theme;
		return chosen ?? (systemIsDark.current ? 'dark' : 'light');
	}

	/** How many times its standard size text is. */
	get textScale(): number {
		return this.#textSize === null ? 1 : textScales[this.#textSize];
	}
}

export const settings = new Settings();
