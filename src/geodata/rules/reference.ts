import type { Finding } from '../finding.ts';
import type { JsonFile } from '../json-file.ts';
import { show, type JsonPath } from '../place.ts';

/** An id that is to be found elsewhere, where it stands. */
export interface Reference {
	json: JsonFile;
	path: JsonPath;
	id: string;
}

/** The references to an unknown id. `known` null means that nothing can be said. `allowed` says what would do. */
export function danglingIn(references: Reference[], known: Set<string> | null, allowed: string): Finding[] {
	return references
		.filter(({ id }) => known !== null && !known.has(id))
		.map(({ json, path, id }) => ({ json, path, found: show(id), allowed }));
}

/** References for a list of ids, one for each entry. */
export function referencesTo(json: JsonFile, path: JsonPath, ids: string[]): Reference[] {
	return ids.map((id, index) => ({ json, path: [...path, index], id }));
}
