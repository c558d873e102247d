import type { CheckContext } from '../check-context.ts';
import type { Finding } from '../finding.ts';
import type { MemberFeature, ProjectFeature } from '../file-schemas.ts';
import type { JsonFile } from '../json-file.ts';
import { folderOf, idOfFile } from '../layout.ts';
import { show, type JsonPath } from '../place.ts';
import type { Entry } from '../schema-findings.ts';
import type { Rule } from './rule.ts';

interface Named {
	json: JsonFile;
	path: JsonPath;
	id: string;
}

/** A feature gives its id in its properties and may give it a second time beside them. */
function idsOf({ json, path, value }: Entry<ProjectFeature | MemberFeature>): Named[] {
	const own = { json, path: [...path, 'properties', 'id'], id: value.properties.id };
	return value.id === undefined ? [own] : [own, { json, path: [...path, 'id'], id: value.id }];
}

function wrongIds({ projects, members, sources, stories }: CheckContext): Finding[] {
	const ofDocuments = [...sources, ...stories].map(({ json, value }): Named => ({
		json,
		path: ['id'],
		id: value.id
	}));
	return [...projects.flatMap(idsOf), ...members.flatMap(idsOf), ...ofDocuments]
		.filter(({ json, id }) => idOfFile(json.file) !== id)
		.map(({ json, path, id }) => ({
			json,
			path,
			found: show(id),
			allowed: `${show(idOfFile(json.file))}, the name of the file`
		}));
}

function wrongFolders({ projects }: CheckContext): Finding[] {
	return projects
		.filter(({ json, value }) => folderOf(json.file) !== value.properties.category)
		.map(({ json, value }) => ({
			json,
			path: ['properties', 'category'],
			found: show(value.properties.category),
			allowed: `${show(folderOf(json.file))}, the name of the folder`
		}));
}

/** A file is found by its id: both are the same, and a project lies in the folder of its category. */
export const idIsFileName: Rule = {
	name: 'id-is-file-name',
	check: (context) => [...wrongIds(context), ...wrongFolders(context)]
};
