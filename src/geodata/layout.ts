/** What a file of `geodata/` holds. */
export type FileKind =
	| 'project'
	| 'member'
	| 'source'
	| 'vocabulary'
	| 'zones'
	| 'credits'
	| 'notes'
	| 'flows'
	| 'story'
	| 'rivers'
	| 'towns'
	| 'neighbours'
	| 'network'
	| 'relief';

/** The files that stand alone, by their only path. */
const singleFiles: Record<string, FileKind> = {
	'vocabulary.json': 'vocabulary',
	'zones.json': 'zones',
	'credits.json': 'credits',
	'notes.json': 'notes',
	'flows.json': 'flows',
	'basemap/rivers.geojson': 'rivers',
	'basemap/towns.geojson': 'towns',
	'basemap/neighbours.geojson': 'neighbours',
	'basemap/network.geojson': 'network',
	'basemap/relief.json': 'relief'
};

/** Files that must be there. */
export const requiredFiles = Object.keys(singleFiles);

/** Whether a file is data at all; pictures and notes beside them are not read here. */
export const isDataFile = (file: string): boolean => /\.(geo)?json$/i.test(file);

/** The kind of a data file by its path, or null where no data file belongs. */
export function kindOf(file: string): FileKind | null {
	if (Object.hasOwn(singleFiles, file)) return singleFiles[file] ?? null;
	if (/^projects\/[^/]+\/[^/]+\.geojson$/.test(file)) return 'project';
	if (/^members\/[^/]+\.geojson$/.test(file)) return 'member';
	if (/^sources\/[^/]+\.json$/.test(file)) return 'source';
	if (/^stories\/[^/]+\.json$/.test(file)) return 'story';
	return null;
}

/** The id that a file's name promises. */
export const idOfFile = (file: string): string => file.replace(/^.*\//, '').replace(/\.(geo)?json$/, '');

/** The folder a file lies in directly. */
export const folderOf = (file: string): string => file.split('/').at(-2) ?? '';
