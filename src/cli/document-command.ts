import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FiledClaim } from '#model/claim.ts';
import { formatProblem } from '#model/problem.ts';
import type { Source } from '#model/source.ts';
import { parseDocument, type DocumentSection } from '#geodata/document.ts';
import { entriesOf, type Entries } from '#geodata/file-entries.ts';
import { problemOf } from '#geodata/finding.ts';
import { parseJsonFile } from '#geodata/json-file.ts';
import type { Entry } from '#geodata/schema-findings.ts';

/** What both commands work on: a text, and the source that describes it. */
export interface DocumentAndSource {
	/** The file as it was named on the command line. */
	file: string;
	document: DocumentSection[];
	source: Entry<Source>;
	claims: Entry<FiledClaim>[];
}

/** A mistake of the one who calls the command, told in one sentence. */
class UsageError extends Error {}

function readSources(root: string): Entries {
	const folder = join(root, 'sources');
	const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
	const files = names
		.sort()
		.map((name) => parseJsonFile(`sources/${name}`, readFileSync(join(folder, name))));
	const entries = entriesOf(files);
	const faults = [
		...files.flatMap((file) => file.faults.map((fault) => problemOf('json', fault))),
		...entries.refused.map((finding) => problemOf('schema', finding))
	];
	if (faults.length > 0) throw new UsageError(faults.map(formatProblem).join('\n'));
	return entries;
}

/** Headings of the text that the source lists. */
const matches = (text: string, { value }: Entry<Source>): number =>
	parseDocument(text, value.sections).filter(({ id, heading }) => id !== null && heading !== null).length;

function chooseSource(sources: Entry<Source>[], text: string, wanted: string | undefined): Entry<Source> {
	if (wanted !== undefined) {
		const named = sources.find(({ value }) => value.id === wanted);
		if (!named) throw new UsageError(`There is no source ${wanted} in geodata/sources.`);
		if (!named.value.textHeld)
			throw new UsageError(`Source ${wanted} names no paragraphs: its text is not held.`);
		return named;
	}
	const held = sources.filter(({ value }) => value.textHeld);
	const [best] = held.toSorted((a, b) => matches(text, b) - matches(text, a));
	if (best && matches(text, best) > 0) return best;
	throw new UsageError('No source lists a heading of this text; name one with --source ID.');
}

function readDocument(command: string): DocumentAndSource {
	const { values, positionals } = parseArgs({
		options: { source: { type: 'string' } },
		allowPositionals: true
	});
	const [file] = positionals;
	if (file === undefined) throw new UsageError(`Name the text to read: ${command} FILE [--source ID]`);
	if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`There is no file ${file}.`);
	const text = readFileSync(file, 'utf8');
	const { sources, claims } = readSources(join(process.cwd(), 'geodata'));
	const source = chooseSource(sources, text, values.source);
	return {
		file,
		document: parseDocument(text, source.value.sections),
		source,
		claims: claims.filter(({ json }) => json === source.json)
	};
}

/**
 * Reads the text and its source that the command line names and hands them on; `run` returns whether all is well.
 * A missing file, an unknown source or a broken source file ends the command with a plain message and exit code 1.
 */
export function runOnDocument(command: string, run: (input: DocumentAndSource) => boolean): void {
	try {
		process.exitCode = run(readDocument(command)) ? 0 : 1;
	} catch (error) {
		const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
		if (!isUsage) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
