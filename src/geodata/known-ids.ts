import type { JsonFile } from './json-file.ts';
import { idOfFile, kindOf, type FileKind } from './layout.ts';

/**
 * The ids that may be referred to, read from the raw files, so that one fault in an entry does not make every mention of
 * it a fault as well. Null where the file is missing or broken and nothing can be said.
 */
export interface KnownIds {
	project: Set<string>;
	member: Set<string>;
	zone: Set<string> | null;
	credit: Set<string> | null;
	claim: Set<string>;
	river: Set<string> | null;
	metric: Set<string> | null;
	scope: Set<string> | null;
	unit: Set<string> | null;
}

const property = (value: unknown, name: string): unknown =>
	typeof value === 'object' && value !== null && Object.hasOwn(value, name)
		? Reflect.get(value, name)
		: undefined;

function idsIn(list: unknown, idOf: (one: unknown) => unknown): Set<string> | null {
	if (!Array.isArray(list)) return null;
	return new Set(list.map(idOf).filter((id) => typeof id === 'string'));
}

function namesIn(object: unknown): Set<string> | null {
	return typeof object === 'object' && object !== null ? new Set(Object.keys(object)) : null;
}

/** Collects the ids that files, lists and vocabulary give. */
export function knownIdsIn(files: JsonFile[]): KnownIds {
	const named = (kind: FileKind) =>
		new Set(files.filter(({ file }) => kindOf(file) === kind).map(({ file }) => idOfFile(file)));
	const valueOf = (kind: FileKind) => files.find(({ file }) => kindOf(file) === kind)?.value;
	const vocabulary = valueOf('vocabulary');
	return {
		project: named('project'),
		member: named('member'),
		zone: idsIn(valueOf('zones'), (zone) => property(zone, 'id')),
		credit: idsIn(valueOf('credits'), (credit) => property(credit, 'id')),
		claim: new Set(
			files
				.filter(({ file }) => kindOf(file) === 'source')
				.flatMap(({ value }) => [...(idsIn(property(value, 'claims'), (claim) => property(claim, 'id')) ?? [])])
		),
		river: idsIn(property(valueOf('rivers'), 'features'), (river) =>
			property(property(river, 'properties'), 'id')
		),
		metric: namesIn(property(vocabulary, 'metrics')),
		scope: namesIn(property(vocabulary, 'scopes')),
		unit: namesIn(property(vocabulary, 'units'))
	};
}
