import * as v from 'valibot';
import { claimSchemaFor, type FiledClaim } from '#model/claim.ts';
import { reliefSchema, type Relief } from '#model/basemap.ts';
import { flowSchema, type Flow } from '#model/flow.ts';
import { noteSchema, type Note } from '#model/note.ts';
import { sourceSchema, type Source } from '#model/source.ts';
import { storySchema, type Story } from '#model/story.ts';
import {
	creditSchema,
	vocabularySchema,
	zoneSchema,
	type Credit,
	type Vocabulary,
	type Zone
} from '#model/vocabulary.ts';
import {
	collectionSchema,
	contextFeatureSchemas,
	countyFeatureSchema,
	listSchema,
	memberFeatureSchema,
	projectFeatureSchema,
	type ContextFeature,
	type ContextFile,
	type CountyFeature,
	type MemberFeature,
	type ProjectFeature
} from './file-schemas.ts';
import type { Finding } from './finding.ts';
import type { JsonFile } from './json-file.ts';
import { kindOf, type FileKind } from './layout.ts';
import { schemaFindings, type Entry } from './schema-findings.ts';

/** A claim together with the file of its source. */
export type ClaimEntry = Entry<FiledClaim> & { source: Source };

/** Everything in the files that met its schema, and what did not. */
export interface Entries {
	projects: Entry<ProjectFeature>[];
	members: Entry<MemberFeature>[];
	counties: Entry<CountyFeature>[];
	sources: Entry<Source>[];
	claims: ClaimEntry[];
	vocabulary: Entry<Vocabulary>[];
	zones: Entry<Zone>[];
	credits: Entry<Credit>[];
	notes: Entry<Note>[];
	flows: Entry<Flow>[];
	stories: Entry<Story>[];
	context: { [F in ContextFile]: Entry<ContextFeature<F>>[] };
	relief: Entry<Relief>[];
	/** What the schemas refuse. */
	refused: Finding[];
}

const whole = (json: JsonFile): Entry<unknown> => ({ json, path: [], value: json.value });

/** Lets through what meets its schema; the rest adds its faults to the refused. */
function sift<T>(schema: v.GenericSchema<unknown, T>, entry: Entry<unknown>, refused: Finding[]): Entry<T>[] {
	const result = v.safeParse(schema, entry.value);
	if (result.success) return [{ ...entry, value: result.output }];
	refused.push(...schemaFindings(schema, entry));
	return [];
}

/** The features of a collection, each with its own path. */
function featuresOf(json: JsonFile, refused: Finding[]): Entry<unknown>[] {
	return sift(collectionSchema, whole(json), refused).flatMap(({ value }) =>
		value.features.map((feature, index) => ({ json, path: ['features', index], value: feature }))
	);
}

/** The entries of a list, each checked by itself. */
function listOf<T>(schema: v.GenericSchema<unknown, T>, json: JsonFile, refused: Finding[]): Entry<T>[] {
	return sift(listSchema, whole(json), refused).flatMap(({ value }) =>
		value.flatMap((one, index) => sift(schema, { json, path: [index], value: one }, refused))
	);
}

function readMember(json: JsonFile, { members, counties, refused }: Entries): void {
	const [first = { json, path: ['features'], value: undefined }, ...rest] = featuresOf(json, refused);
	members.push(...sift(memberFeatureSchema, first, refused));
	counties.push(...rest.flatMap((entry) => sift(countyFeatureSchema, entry, refused)));
}

function readSource(json: JsonFile, { sources, claims, refused }: Entries): void {
	for (const { value } of sift(sourceSchema, whole(json), refused)) {
		const { claims: filed, ...source } = value;
		sources.push({ json, path: [], value: source });
		for (const [index, claim] of filed.entries()) {
			const schema: v.GenericSchema<unknown, FiledClaim> = claimSchemaFor(claim);
			const sound = sift(schema, { json, path: ['claims', index], value: claim }, refused);
			claims.push(...sound.map((entry) => ({ ...entry, source })));
		}
	}
}

function contextReader<F extends ContextFile>(file: F, schema: v.GenericSchema<unknown, ContextFeature<F>>) {
	return (json: JsonFile, { context, refused }: Entries) => {
		for (const feature of featuresOf(json, refused)) context[file].push(...sift(schema, feature, refused));
	};
}

const readers: Record<FileKind, (json: JsonFile, entries: Entries) => void> = {
	project: (json, { projects, refused }) =>
		projects.push(...sift(projectFeatureSchema, whole(json), refused)),
	member: readMember,
	source: readSource,
	vocabulary: (json, { vocabulary, refused }) =>
		vocabulary.push(...sift(vocabularySchema, whole(json), refused)),
	zones: (json, { zones, refused }) => zones.push(...listOf(zoneSchema, json, refused)),
	credits: (json, { credits, refused }) => credits.push(...listOf(creditSchema, json, refused)),
	notes: (json, { notes, refused }) => notes.push(...listOf(noteSchema, json, refused)),
	flows: (json, { flows, refused }) => flows.push(...listOf(flowSchema, json, refused)),
	story: (json, { stories, refused }) => stories.push(...sift(storySchema, whole(json), refused)),
	rivers: contextReader('rivers', contextFeatureSchemas.rivers),
	towns: contextReader('towns', contextFeatureSchemas.towns),
	neighbours: contextReader('neighbours', contextFeatureSchemas.neighbours),
	network: contextReader('network', contextFeatureSchemas.network),
	relief: (json, { relief, refused }) => relief.push(...sift(reliefSchema, whole(json), refused))
};

/** Sorts the contents of all files by kind. Broken files are left out: their own faults say so. */
export function entriesOf(files: JsonFile[]): Entries {
	const entries: Entries = {
		projects: [],
		members: [],
		counties: [],
		sources: [],
		claims: [],
		vocabulary: [],
		zones: [],
		credits: [],
		notes: [],
		flows: [],
		stories: [],
		context: { rivers: [], towns: [], neighbours: [], network: [] },
		relief: [],
		refused: []
	};
	for (const json of files) {
		const kind = kindOf(json.file);
		if (kind && json.value !== undefined) readers[kind](json, entries);
	}
	return entries;
}
