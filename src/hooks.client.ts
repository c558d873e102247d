import type { ClientInit } from '@sveltejs/kit/hooks';
import { languageOf } from '#i18n/language.ts';
import { loadMapCode } from '#map/map-code.ts';
import { askForMapContent } from '#map/map-content.ts';

/** The part of the Trusted Types API that this site uses; TypeScript does not know it yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: Record<'createScript' | 'createScriptURL', (text: string) => string | null>
	): unknown;
}

declare global {
	var trustedTypes: TrustedTypes | undefined;
}

const ownScripts = /^\/(_app\/immutable\/.+\.js|service-worker\.js)$/;

/**
 * The policy of the pages requires Trusted Types: no text may become markup, a script or the address of one. Let
 * through are addresses of the site's own scripts, for the map engine and the browser's registration take them as
 * text, and JSON, for a page that is opened by a link brings its JSON-LD along: as a script, JSON does nothing.
 */
globalThis.trustedTypes?.createPolicy('default', {
	createScriptURL(address) {
		const { origin, pathname } = new URL(address, location.href);
		return origin === location.origin && ownScripts.test(pathname) ? address : null;
	},
	createScript(text) {
		try {
			JSON.parse(text);
			return text;
		} catch {
			return null;
		}
	}
});

/**
 * The document has asked for the scripts of its map: they begin, and its content comes, while the page comes to life. What
 * fails is told by who opens the map.
 */
export const init: ClientInit = () => {
	if (!document.querySelector('[data-map-state]')) return;
	askForMapContent(languageOf(document.documentElement.lang));
	loadMapCode().catch(() => undefined);
};
