import type { Dataset, GeoCoordinates, Place, Project as ProjectNode, WithContext } from 'schema-dts';
import { pathIn } from '#i18n/language.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { Geodata } from '#model/geodata.ts';
import { approximateFromM, type Project } from '#model/project.ts';
import { languages, type Language } from '#model/text.ts';

/** The position, where it is one point and known well enough to be drawn as one. */
function pointOf({ geometry, uncertaintyM }: Project): GeoCoordinates | null {
	if (geometry?.type !== 'Point' || uncertaintyM === null || uncertaintyM >= approximateFromM) return null;
	const [longitude, latitude] = geometry.coordinates;
	if (longitude === undefined || latitude === undefined) return null;
	return { '@type': 'GeoCoordinates', latitude, longitude };
}

function placeOf(project: Project, { members }: Geodata, language: Language): Place {
	const point = pointOf(project);
	return {
		'@type': 'Place',
		name: project.name[language],
		...(point ? { geo: point } : {}),
		containedInPlace: members
			.filter(({ id }) => project.members.includes(id))
			.map(({ fullName, province }) => ({
				'@type': 'AdministrativeArea',
				name: fullName[language],
				containedInPlace: { '@type': 'AdministrativeArea', name: province[language] }
			}))
	};
}

/** The data that the project is described by, in the forms in which they can be fetched. */
function datasetOf(language: Language, origin: string): Dataset {
	const { siteTitle, siteDescription } = messagesIn(language);
	const files = [
		{ path: '/claims.csv', type: 'text/csv' },
		{ path: '/claims.json', type: 'application/json' },
		{ path: '/projects.geojson', type: 'application/geo+json' }
	];
	return {
		'@type': 'Dataset',
		name: siteTitle,
		description: siteDescription,
		url: `${origin}${pathIn(language, '/')}`,
		distribution: files.map(({ path, type }) => ({
			'@type': 'DataDownload',
			contentUrl: `${origin}${path}`,
			encodingFormat: type
		}))
	};
}

/**
 * A project in the words of schema.org. `origin` is the site's address; where it is empty the links are relative to the
 * root. Figures are left out: a bare number would have lost its scope, date and document.
 */
export function projectJsonLd(
	project: Project,
	geodata: Geodata,
	language: Language,
	origin: string
): WithContext<Extract<ProjectNode, { '@type': 'Project' }>> {
	return {
		'@context': 'https://schema.org',
		'@type': 'Project',
		name: project.name[language],
		alternateName: languages.filter((other) => other !== language).map((other) => project.name[other]),
		description: project.summary[language],
		url: `${origin}${pathIn(language, `/projects/${project.id}/`)}`,
		location: placeOf(project, geodata, language),
		subjectOf: datasetOf(language, origin)
	};
}
