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
	claim: Set<string> | null;
	river: Set<string> | null;
	flow: Set<string> | null;
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

/** Null where a source is broken: its claims may well be there. */
function claimIdsIn(files: JsonFile[]): Set<string> | null {
	const sources = files.filter(({ file }) => kindOf(file) === 'source').map(({ value }) => value);
	if (sources.includes(undefined)) return null;
	const idsOf = (source: unknown) => idsIn(property(source, 'claims'), (claim) => property(claim, 'id'));
	return new Set(sources.flatMap((source) => [...(idsOf(source) ?? [])]));
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
		claim: claimIdsIn(files),
		river: idsIn(property(valueOf('rivers'), 'features'), (river) =>
			property(property(river, 'properties'), 'id')
		),
		flow: idsIn(valueOf('flows'), (flow) => property(flow, 'id')),
		metric: namesIn(property(vocabulary, 'metrics')),
		scope: namesIn(property(vocabulary, 'scopes')),
		unit: namesIn(property(vocabulary, 'units'))
	};
}
