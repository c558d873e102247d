import type { Language } from '#model/text.ts';
import type { MapFeatures } from '#view/map-features.ts';
import type { MapContent } from './live-map.ts';

/** Where stands what the map draws (the same in both languages) and says (one file a language). */
const addressesOf = (language: Language) => ['/map/features.json', `/map/cards-${language}.json`] as const;

/** Answers that were asked for before anybody waited for them. */
const ahead = new Map<string, Promise<Response>>();

/** Asks for the content before the map is opened, which then takes what has come. */
export function askForMapContent(language: Language): void {
	for (const address of addressesOf(language)) {
		const answer = fetch(address);
		// Who opens the map hears of it.
		answer.catch(() => undefined);
		ahead.set(address, answer);
	}
}

async function readJson<T>(address: string, signal: AbortSignal): Promise<T> {
	const asked = ahead.get(address);
	ahead.delete(address);
	const response = await (asked ?? fetch(address, { signal }));
	signal.throwIfAborted();
	if (!response.ok) throw new Error(`${address}: found status ${response.status}, allowed 200`);
	return (await response.json()) as T;
}

/** Every Chinese name on the map in one text: what a face has to be able to draw. */
export function namesIn({ towns, rivers, memberLabels, stations, sites }: MapFeatures): string {
	return [towns, rivers, memberLabels, stations, sites]
		.flatMap(({ features }) => features.map(({ properties }) => properties.nameZh ?? ''))
		.join('');
}

/** Fetches what the map draws and says. Throws when either fails or `signal` aborts. */
export async function loadMapContent(language: Language, signal: AbortSignal): Promise<MapContent> {
	const [drawn, said] = addressesOf(language);
	const [features, words] = await Promise.all([
		readJson<MapFeatures>(drawn, signal),
		readJson<Omit<MapContent, 'features'>>(said, signal)
	]);
	return { features, ...words };
}
