import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Geometry } from 'geojson';
import * as v from 'valibot';
import { deriveBoundaries, type Boundaries } from './boundaries.ts';
import { geojsonText } from './geojson-text.ts';

const identitySchema = v.object({
	id: v.string(),
	level: v.picklist(['member', 'county']),
	adcodes: v.pipe(v.array(v.string()), v.minLength(1))
});
type Identity = v.InferOutput<typeof identitySchema>;

/** Properties as a record, so that they are written back in the order they were written by hand. */
const fileSchema = v.object({
	features: v.array(v.object({ properties: v.record(v.string(), v.unknown()) }))
});

async function readProperties(path: string) {
	const { features } = v.parse(fileSchema, JSON.parse(await readFile(path, 'utf8')));
	return features.map(({ properties }) => ({ properties, identity: v.parse(identitySchema, properties) }));
}

function geometryOf({ id, level, adcodes }: Identity, { counties, units }: Boundaries): Geometry {
	const geometry = level === 'member' ? units.get(id) : counties.get(adcodes[0] ?? '');
	if (!geometry) throw new Error(`no boundary derived for ${level} ${id} (${adcodes.join(', ')})`);
	return geometry;
}

/**
 * The text that every `*.geojson` of the folder should hold: the properties that stand there, written by hand, with
 * geometries derived anew. By path; nothing is written.
 */
export async function rebuildMemberFiles(folder: string): Promise<Map<string, string>> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.geojson')).sort();
	const paths = names.map((name) => join(folder, name));
	const files = await Promise.all(paths.map(async (path) => ({ path, all: await readProperties(path) })));
	const identities = files.flatMap(({ all }) => all.map((it) => it.identity));
	const members = identities.filter(({ level }) => level === 'member');
	const boundaries = await deriveBoundaries(Object.fromEntries(members.map((it) => [it.id, it.adcodes])));
	return new Map(
		files.map(({ path, all }) => {
			const features = all.map(({ properties, identity }) => {
				return { type: 'Feature' as const, properties, geometry: geometryOf(identity, boundaries) };
			});
			return [path, geojsonText({ type: 'FeatureCollection', features })];
		})
	);
}
