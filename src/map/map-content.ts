import type { Language } from '#model/text.ts';
import type { MapFeatures } from '#view/map-features.ts';
import type { MapContent } from './live-map.ts';

/** Where stands what the map draws (the same in both languages) and says (one file a language). */
const addressesOf = (language: Language) =>
	['/map/features.json', '/map/ground.json', `/map/cards-${language}.json`] as const;

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

async function answerOf(address: string, signal: AbortSignal): Promise<Response> {
	const asked = ahead.get(address);
	ahead.delete(address);
	const response = await (asked ?? fetch(address, { signal }));
	signal.throwIfAborted();
	if (!response.ok) throw new Error(`${address}: found status ${response.status}, allowed 200`);
	return response;
}

async function readJson<T>(address: string, signal: AbortSignal): Promise<T> {
	return (await (await answerOf(address, signal)).json()) as T;
}

/** Every Chinese name on the map in one text: what a face has to be able to draw. */
export function namesIn({ towns, memberLabels, stations, sites, groundNames }: MapFeatures): string {
	return [towns, memberLabels, stations, sites]
		.flatMap(({ features }) => features.map(({ properties }) => properties.nameZh ?? ''))
		.concat(groundNames)
		.join('');
}

/** Fetches what the map draws and says. Throws when a part fails or `signal` aborts. */
export async function loadMapContent(language: Language, signal: AbortSignal): Promise<MapContent> {
	const [drawn, below, said] = addressesOf(language);
	const [features, ground, words] = await Promise.all([
		readJson<MapFeatures>(drawn, signal),
		answerOf(below, signal).then((answer) => answer.arrayBuffer()),
		readJson<Omit<MapContent, 'features' | 'ground'>>(said, signal)
	]);
	return { features, ground, ...words };
}
