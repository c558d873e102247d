import { pathIn } from '#i18n/language.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { Language } from '#model/text.ts';

/** `--paper` of src/app.css: the ground on which the site opens. */
export const paperColour = '#f1ece0';

const icon = (name: string, sizePx: number, purpose: 'any' | 'maskable') => ({
	src: `/icons/${name}.png`,
	sizes: `${sizePx}x${sizePx}`,
	type: 'image/png',
	purpose
});

/** The web app manifest (W3C) in one language; each language is an app of its own with the whole site as its scope. */
export function webManifest(language: Language) {
	const { siteName, siteTitle, siteDescription } = messagesIn(language);
	return {
		id: pathIn(language, '/'),
		start_url: pathIn(language, '/'),
		scope: '/',
		lang: language === 'zh' ? 'zh-Hans' : 'en',
		dir: 'ltr',
		name: siteTitle,
		short_name: siteName,
		description: siteDescription,
		display: 'standalone',
		theme_color: paperColour,
		background_color: paperColour,
		icons: [
			{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
			icon('icon-192', 192, 'any'),
			icon('icon-512', 512, 'any'),
			icon('maskable-512', 512, 'maskable')
		]
	};
}
