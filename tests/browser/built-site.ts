import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Claim } from '#model/claim.ts';
import type { Language } from '#model/text.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import type { MapFeatures } from '#view/map-features.ts';
import type { MemberCard } from '#view/member-card.ts';
import type { ProjectCard } from '#view/project-card.ts';

/** What the built site holds on disk: the browser is held against this, not against a second reading of the facts. */

export const folder = fileURLToPath(new URL('../../build/', import.meta.url));

function readBuilt<T>(path: string): T {
	return JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
}

export const cardsIn = (language: Language): ProjectCard[] =>
	readBuilt<{ cards: ProjectCard[] }>(`map/cards-${language}.json`).cards;

export const membersIn = (language: Language): MemberCard[] =>
	readBuilt<{ members: MemberCard[] }>(`map/cards-${language}.json`).members;

/** Every served claim, with the document that makes it. */
export const claims = (): Claim[] => readBuilt<{ claims: Claim[] }>('claims.json').claims;

/** The words that the ids of the served claims stand for. */
export const vocabulary = (): Vocabulary => readBuilt<{ vocabulary: Vocabulary }>('claims.json').vocabulary;

export const mapFeatures = (): MapFeatures => readBuilt('map/features.json');

/** The served projects that have a position. */
export const placedIds = (): string[] =>
	readBuilt<FeatureCollection<Geometry | null, { id: string }>>('projects.geojson')
		.features.filter(({ geometry }) => geometry !== null)
		.map(({ properties }) => properties.id);

/** Every prerendered page, as the path of its address. */
export function addresses(): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return files
		.filter((file) => file.endsWith('index.html'))
		.map((file) => `/${relative('.', dirname(file)).split(sep).join('/')}/`.replace('//', '/'))
		.sort();
}

export const languageOfAddress = (address: string): Language => (address.startsWith('/en/') ? 'en' : 'zh');
