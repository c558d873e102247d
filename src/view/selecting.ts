import { goto, type BeforeNavigate } from '$app/navigation';
import { page } from '$app/state';
import { browser } from '$app/env';
import { pathIn } from '#i18n/language.ts';
import type { Language } from '#model/text.ts';
import type { DayRange } from './day-range.ts';
import { knownParameter } from './known-day.ts';
import { pathOf, selectionOf, type Selection } from './selection.ts';
import { carryParameters, writeViewQuery, type ViewQuery } from './view-query.ts';

/** The address as it stands, whether a page was opened or only selected. */
export const currentPath = (): string => (page.shallow?.url ?? page.url).pathname;

/** What the address names. */
export const currentSelection = (): Selection | null => selectionOf(currentPath());

/** The query of the address, empty while pages are written at build time: there is no query then. */
export function currentSearch(): string {
	return browser ? (page.shallow?.url ?? page.url).search : '';
}

/** The fragment of the address: the camera, or a place in the page. */
export function currentHash(): string {
	return browser ? (page.shallow?.url ?? page.url).hash : '';
}

/** The day that the address asks for, or null. */
export const askedDay = (): string | null => new URLSearchParams(currentSearch()).get(knownParameter);

/** Whether the address names a place on the page: a camera has slashes, an id has none. */
const namesClaim = (): boolean => location.hash !== '' && !location.hash.includes('/');

let lastWrite: Promise<void> = Promise.resolve();

/**
 * Writes an address, null for none, once the write before it is done: a camera that comes to rest while a selection is on
 * its way into the address must not bring the old one back.
 */
function write(addressOf: () => string | null, options: { replace?: boolean } = {}): Promise<void> {
	const written = lastWrite.then(async () => {
		const address = addressOf();
		if (address !== null) await goto(address, { shallow: true, ...options });
	});
	lastWrite = written.catch(() => undefined);
	return written;
}

/** Selects on the map: the address changes, the page beside the map stays. One history entry a selection. */
export function select(selection: Selection | null, language: Language): Promise<void> {
	const path = pathIn(language, pathOf(selection));
	return write(() =>
		path === currentPath() ? null : `${path}${currentSearch()}${namesClaim() ? '' : location.hash}`
	);
}

/** Writes the camera into the address without a history entry; an address of a claim keeps naming the claim. */
export function keepCamera(hash: string): Promise<void> {
	return write(
		() => (hash === location.hash || namesClaim() ? null : `${currentPath()}${currentSearch()}${hash}`),
		{ replace: true }
	);
}

/** Writes parameters of the query, null takes one out; the others stay. */
function writeQuery(changed: Record<string, string | null>, replace: boolean): Promise<void> {
	const addressOf = () => {
		const query = new URLSearchParams(currentSearch());
		for (const [name, value] of Object.entries(changed)) {
			if (value === null) query.delete(name);
			else query.set(name, value);
		}
		const search = query.size > 0 ? `?${query.toString()}` : '';
		return search === currentSearch() ? null : `${currentPath()}${search}${location.hash}`;
	};
	return write(addressOf, { replace });
}

/** Asks for a day; the default day stands in no address. */
export const askForDay = (day: string | null): Promise<void> => writeQuery({ [knownParameter]: day }, false);

/** Lets parameters of the query go along with a link inside the site that does not name them. */
export function carryAlong(
	{ type, to, willUnload, cancel }: BeforeNavigate,
	parameters: Record<string, string | null>
): void {
	if (type !== 'link' || willUnload || !to) return;
	const url = carryParameters(parameters, to.url);
	if (url.href === to.url.href) return;
	cancel();
	void goto(url);
}

/** Writes which rows are shown, in which order; Back leads to those before. */
export const askForView = (view: ViewQuery): Promise<void> => writeQuery(writeViewQuery(view), false);

/** The two days that the address asks to compare, null where it does not. */
export function askedRange(): { from: string | null; to: string | null } {
	const query = new URLSearchParams(currentSearch());
	return { from: query.get('from'), to: query.get('to') };
}

/** Writes the two days to compare into the address, without a history entry. */
export const askForRange = ({ from, to }: DayRange): Promise<void> => writeQuery({ from, to }, true);
