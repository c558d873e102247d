import type { Language } from '#model/text.ts';
import type { MapFeatures } from '#view/map-features.ts';
import type { MemberCard } from '#view/member-card.ts';
import type { ProjectCard } from '#view/project-card.ts';
import type { MapContent } from './live-map.ts';

async function readJson<T>(address: string, signal: AbortSignal): Promise<T> {
	const response = await fetch(address, { signal });
	if (!response.ok) throw new Error(`${address}: found status ${response.status}, allowed 200`);
	return (await response.json()) as T;
}

/** Every Chinese name on the map in one text: what a face has to be able to draw. */
export function namesIn({ towns, rivers, memberLabels, stations, sites }: MapFeatures): string {
	return [towns, rivers, memberLabels, stations, sites]
		.flatMap(({ features }) => features.map(({ properties }) => properties.nameZh ?? ''))
		.join('');
}

/** Fetches what the map draws (the same in both languages) and says (one file a language). Throws when either fails or `signal` aborts. */
export async function loadMapContent(language: Language, signal: AbortSignal): Promise<MapContent> {
	const [features, { cards, members }] = await Promise.all([
		readJson<MapFeatures>('/map/features.json', signal),
		readJson<{ cards: ProjectCard[]; members: MemberCard[] }>(`/map/cards-${language}.json`, signal)
	]);
	return { features, cards, members };
}
