import type { CheckContext } from '../check-context.ts';
import type { Finding } from '../finding.ts';
import type { JsonFile } from '../json-file.ts';
import { show, type JsonPath } from '../place.ts';
import type { Rule } from './rule.ts';

interface Named {
	id: string;
	json: JsonFile;
	path: JsonPath;
}

/** What must differ, one list for each name space. */
function nameSpaces(context: CheckContext): Named[][] {
	const ofFeature = <T extends { json: JsonFile; path: JsonPath; value: { properties: { id: string } } }>(
		all: T[]
	) =>
		all.map(({ json, path, value }) => ({
			json,
			path: [...path, 'properties', 'id'],
			id: value.properties.id
		}));
	const ofEntry = <T extends { json: JsonFile; path: JsonPath; value: { id: string } }>(all: T[]) =>
		all.map(({ json, path, value }) => ({ json, path: [...path, 'id'], id: value.id }));
	return [
		ofFeature(context.projects),
		[...ofFeature(context.members), ...ofFeature(context.counties)],
		Object.values(context.context).flatMap((features) => ofFeature<(typeof features)[number]>(features)),
		ofEntry(context.sources),
		ofEntry(context.claims),
		ofEntry(context.zones),
		ofEntry(context.credits),
		ofEntry(context.notes),
		ofEntry(context.flows),
		...context.sources.map(({ json, value }) =>
			value.sections.map(({ id }, index) => ({ json, path: ['sections', index, 'id'], id }))
		),
		...context.stories.flatMap(({ json, value: { parts, chapters } }) => [
			parts.map(({ id }, index) => ({ json, path: ['parts', index, 'id'], id })),
			chapters.map(({ id }, index) => ({ json, path: ['chapters', index, 'id'], id }))
		]),
		...context.projects.map(({ json, value }) =>
			value.properties.stations.map(({ name }, index) => ({
				json,
				path: ['properties', 'stations', index, 'name', 'zh'],
				id: name.zh
			}))
		)
	];
}

function repeatedIn(names: Named[]): Finding[] {
	const first = new Map<string, Named>();
	return names.flatMap((named) => {
		const { id, json, path } = named;
		const before = first.get(id);
		first.set(id, before ?? named);
		if (!before) return [];
		const place = `${before.json.file}:${before.json.lineOf(before.path)}`;
		return [
			{ json, path, found: `${show(id)} again`, allowed: `an id or name of its own; ${place} has this one` }
		];
	});
}

/** No id stands for two things, no project names a station twice. */
export const duplicateId: Rule = {
	name: 'duplicate-id',
	check: (context) => nameSpaces(context).flatMap(repeatedIn)
};
