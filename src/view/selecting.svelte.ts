import { goto } from '$app/navigation';
import { page } from '$app/state';
import { pathIn } from '#i18n/language.ts';
import type { Language } from '#model/text.ts';
import { pathOf, selectionOf, type Selection } from './selection.ts';

/** The address as it stands, whether a page was opened or only selected. */
export const currentUrl = (): URL => new URL((page.shallow?.url ?? page.url).href);

/** What the address names. */
export const currentSelection = (): Selection | null => selectionOf(currentUrl().pathname);

/** Selects on the map: the address changes, the page beside the map stays. One history entry a selection. */
export async function select(selection: Selection | null, language: Language): Promise<void> {
	const path = pathIn(language, pathOf(selection));
	const { pathname } = currentUrl();
	if (path === pathname) return;
	await goto(`${path}${location.hash}`, { shallow: true });
}

/** Writes the camera into the address without a history entry. */
export async function keepCamera(hash: string): Promise<void> {
	if (hash === location.hash) return;
	const { pathname, search } = currentUrl();
	await goto(`${pathname}${search}${hash}`, { shallow: true, replace: true });
}
