import type { JsonFile } from './json-file.ts';
import { requiredFiles } from './layout.ts';

function* stringsUnder(value: unknown, names: string[], named: boolean): Generator<string> {
	if (typeof value === 'string' && named) yield value;
	if (Array.isArray(value)) for (const one of value) yield* stringsUnder(one, names, named);
	else if (typeof value === 'object' && value !== null)
		for (const [name, inner] of Object.entries(value))
			yield* stringsUnder(inner, names, names.includes(name));
}

/**
 * Every text that stands under one of the property names in the raw files. Null when a file is broken or missing: then
 * nothing can be called unused.
 */
export function mentionsIn(files: JsonFile[], ...names: string[]): Set<string> | null {
	const present = files.filter(({ value }) => value !== undefined).map(({ file }) => file);
	if (present.length < files.length || !requiredFiles.every((file) => present.includes(file))) return null;
	return new Set(files.flatMap(({ value }) => [...stringsUnder(value, names, false)]));
}
