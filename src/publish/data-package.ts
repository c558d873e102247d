import { createHash } from 'node:crypto';
import { messagesIn } from '#i18n/messages.ts';
import type { Geodata } from '#model/geodata.ts';
import type { Source } from '#model/source.ts';
import type { Credit } from '#model/vocabulary.ts';
import { claimColumns } from './claim-columns.ts';
import { claimsCsv } from './claims-csv.ts';
import { claimsJson } from './claims-json.ts';
import { projectsGeojson } from './projects-geojson.ts';

/** The sources of a file; a list of none is no sound list. */
const sourcesOf = <T>(sources: T[]) => (sources.length > 0 ? { sources } : {});

/** What a descriptor says of a file: its size in bytes and its SHA-256. */
function fingerprint(text: string) {
	const bytes = new TextEncoder().encode(text);
	return { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

/** CSV Dialect of what `csvText` writes. */
const dialect = {
	delimiter: ',',
	lineTerminator: '\r\n',
	quoteChar: '"',
	doubleQuote: true,
	skipInitialSpace: false,
	header: true,
	caseSensitiveHeader: true
};

/** Frictionless Table Schema of the table of claims. */
const tableSchema = {
	fields: claimColumns.map(({ name, type, description, constraints }) => ({
		name,
		type,
		description,
		...(Object.keys(constraints).length > 0 ? { constraints } : {})
	})),
	missingValues: [''],
	primaryKey: ['claim']
};

/** A document as a source of data: who published it and when, with an address where one may be linked. */
function documentSource({ title, publisher, published, url }: Source) {
	const by = publisher?.en ?? messagesIn('en').publisherUnknown;
	return { title: `${title.en} (${by}, ${published})`, ...(url === null ? {} : { path: url }) };
}

/** Credits of every position that the projects show. */
function positionCredits({ projects, credits }: Geodata): Credit[] {
	const used = new Set(
		projects.flatMap((project) => [...project.credits, ...project.stations.map(({ credit }) => credit)])
	);
	return credits.filter(({ id }) => used.has(id));
}

/** What the project wrote itself: claims, names, summaries, notes. */
const ownLicence = 'MIT';

/** Our licence and those of the credits, each once; a credit without one is a source all the same. */
function licencesOf(credits: Credit[]) {
	return [...new Set([ownLicence, ...credits.map(({ licence }) => licence)])]
		.filter((licence) => licence !== '-')
		.map((licence) => ({ name: licence.replaceAll(' ', '-'), title: licence }));
}

/**
 * The files of the site that machines read, as a Data Package (Frictionless, profile data-package 1). `day` is the day as
 * of which the projects stand; `origin` the site's address, or empty where it is not known.
 */
export function dataPackage(geodata: Geodata, day: string, origin: string) {
	const { siteTitle: title, siteDescription: description } = messagesIn('en');
	const documents = sourcesOf(geodata.sources.map(documentSource));
	const credits = positionCredits(geodata);
	return {
		profile: 'data-package',
		name: 'wandakaiyun-map',
		title,
		description,
		...(origin === '' ? {} : { homepage: `${origin}/` }),
		resources: [
			{
				profile: 'tabular-data-resource',
				name: 'claims',
				path: 'claims.csv',
				title: 'Claims',
				description:
					'One claim a row, each with its document, section and paragraph. An apostrophe before = + - @, a tab or a line break keeps a spreadsheet from running the cell; take one away to read it.',
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				...fingerprint(claimsCsv(geodata)),
				dialect,
				schema: tableSchema,
				licenses: licencesOf([]),
				...documents
			},
			{
				profile: 'data-resource',
				name: 'claims-json',
				path: 'claims.json',
				title: 'Claims with their documents and vocabulary',
				description: 'The claims as they are held, with documents and the words that ids stand for.',
				format: 'json',
				mediatype: 'application/json',
				encoding: 'utf-8',
				...fingerprint(claimsJson(geodata)),
				licenses: licencesOf([]),
				...documents
			},
			{
				profile: 'data-resource',
				name: 'projects',
				path: 'projects.geojson',
				title: 'Projects',
				description: `Projects with their position (WGS-84) where one is known, and their standing as known on ${day}.`,
				format: 'geojson',
				mediatype: 'application/geo+json',
				encoding: 'utf-8',
				...fingerprint(projectsGeojson(geodata, day)),
				licenses: licencesOf(credits),
				...sourcesOf(credits.map(({ text }) => ({ title: text.en })))
			}
		]
	};
}
