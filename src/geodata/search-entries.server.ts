import { booleanPointInPolygon, pointOnFeature, feature } from '@turf/turf';
import { messagesIn } from '#i18n/messages.ts';
import type { Geodata } from '#model/geodata.ts';
import type { Project, Station } from '#model/project.ts';
import { languages, type Language, type Text } from '#model/text.ts';
import { subjectsOf } from '#view/subject.ts';
import { inListOrder } from '#view/list-order.ts';
import type { SearchEntry } from '#view/search-entry.ts';
import { pinyinOf } from './pinyin.server.ts';

type Lng = [number, number];

/** A wording made once in each language. */
const inEach = (wording: (language: Language) => string): Text => ({ zh: wording('zh'), en: wording('en') });

const joined = (parts: (language: Language) => string[]): Text =>
	inEach((language) => parts(language).join(messagesIn(language).listJoin));

type Given = Omit<SearchEntry, 'key' | 'pinyin' | 'path' | 'place'> & Partial<SearchEntry> & { id: string };

const entryOf = ({ id, ...given }: Given): SearchEntry => ({
	key: `${given.kind}/${id}`,
	pinyin: pinyinOf(given.name.zh),
	path: null,
	place: null,
	...given
});

/** Five decimals are one metre. */
const toPlace = ([lng = 0, lat = 0]: number[], uncertaintyM: number): SearchEntry['place'] => ({
	at: [lng, lat].map((degrees) => Number(degrees.toFixed(5))) as Lng,
	uncertaintyM
});

function projectEntries({ projects, claims }: Geodata): SearchEntry[] {
	return inListOrder(projects, claims).map(({ id, name, category }) =>
		entryOf({
			id,
			kind: 'project',
			name,
			note: inEach((language) => messagesIn(language).categories[category]),
			path: `/projects/${id}/`
		})
	);
}

function memberEntries({ members }: Geodata): SearchEntry[] {
	return members.map(({ id, fullName, province }) =>
		entryOf({ id, kind: 'member', name: fullName, note: province, path: `/members/${id}/` })
	);
}

/** Stations that several projects share are one. */
function stationEntries({ projects }: Geodata): SearchEntry[] {
	const named = new Map<string, { station: Station; of: Project[] }>();
	for (const project of projects)
		for (const station of project.stations) {
			const known = named.get(station.name.zh);
			if (known) known.of.push(project);
			else named.set(station.name.zh, { station, of: [project] });
		}
	return [...named.values()].map(({ station: { name, kind, coordinates, uncertaintyM }, of }) =>
		entryOf({
			id: name.zh,
			kind: 'station',
			name,
			note: joined((language) => [
				messagesIn(language).stationKinds[kind],
				...of.map((project) => project.name[language])
			]),
			place: toPlace(coordinates, uncertaintyM)
		})
	);
}

/** Half the width of a county, about: its name stands for all of it. */
const countyUncertaintyM = 15_000;

function countyEntries({ members }: Geodata): SearchEntry[] {
	return members.flatMap(({ fullName, counties }) =>
		counties.map(({ id, name, geometry }) =>
			entryOf({
				id: `county-${id}`,
				kind: 'town',
				name,
				note: fullName,
				place: toPlace(pointOnFeature(feature(geometry)).geometry.coordinates, countyUncertaintyM)
			})
		)
	);
}

function townEntries({ basemap, members }: Geodata): SearchEntry[] {
	return basemap.towns.features.flatMap(({ geometry, properties: { id, name, uncertaintyM } }) => {
		if (!name) return [];
		const home = members.find((member) => booleanPointInPolygon(geometry, feature(member.geometry)));
		const outside = inEach((language) => messagesIn(language).outsideZone);
		return [
			entryOf({
				id,
				kind: 'town',
				name,
				note: home?.fullName ?? outside,
				place: toPlace(geometry.coordinates, uncertaintyM)
			})
		];
	});
}

/** What is measured of a subject, once each; leads to the subject's page, or to the receipt where it has none. */
function claimEntries(geodata: Geodata): SearchEntry[] {
	const subjects = new Map(
		languages.map((language) => [
			language,
			new Map(subjectsOf(geodata, language).map((one) => [one.about, one.name]))
		])
	);
	const first = new Map(geodata.claims.map((claim) => [`${claim.about}/${claim.metric}`, claim]));
	return [...first].flatMap(([id, { id: claim, about, metric, source }]) => {
		const name = geodata.vocabulary.metrics[metric];
		if (!name) return [];
		const [kind, subject] = about.split('/');
		return [
			entryOf({
				id,
				kind: 'claim',
				name: { zh: name.zh, en: name.en },
				note: inEach((language) => subjects.get(language)?.get(about) ?? about),
				path: kind === 'zone' ? `/sources/${source}/#${claim}` : `/${kind}s/${subject}/`
			})
		];
	});
}

/** Everything that the site can find, in the order of the results. */
export function searchEntriesOf(geodata: Geodata): SearchEntry[] {
	return [
		...projectEntries(geodata),
		...memberEntries(geodata),
		...stationEntries(geodata),
		...countyEntries(geodata),
		...townEntries(geodata),
		...claimEntries(geodata)
	];
}
