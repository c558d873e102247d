import { feature, featureCollection, union } from '@turf/turf';
import type { Geometry } from 'geojson';
import { entriesOf, type Entries } from './file-entries.ts';
import { isSound } from './geojson-faults.ts';
import type { JsonFile } from './json-file.ts';
import { knownIdsIn, type KnownIds } from './known-ids.ts';
import { courseInside } from './river-course.ts';
import type { Entry } from './schema-findings.ts';
import type { Shape } from './shapes.ts';

/** All that a rule may look at. */
export interface CheckContext extends Entries {
	files: JsonFile[];
	known: KnownIds;
	/** Every sound geometry as it is filed. */
	shapes: Shape[];
	/** What is drawn of each project, by its file: its own geometry or the course of the rivers it follows. */
	drawn: Map<string, Geometry | null>;
}

type Filed<G> = Entry<{ geometry: G }>;

const soundOnly = <G extends Geometry, E extends Filed<G>>(entries: E[]): E[] =>
	entries.filter(({ value }) => isSound(value.geometry));

function shapesOf({ projects, members, counties, context }: Entries): Shape[] {
	const all: Filed<Geometry | null>[] = [
		...projects,
		...members,
		...counties,
		...Object.values(context).flat()
	];
	return all.flatMap(({ json, path, value: { geometry } }) =>
		geometry && isSound(geometry) ? [{ json, path: [...path, 'geometry'], geometry }] : []
	);
}

/** The course of the rivers that a project follows; null where a river or the zone is not known well enough. */
function courseReader({ members, context }: Entries): (follows: string[]) => Geometry | null {
	const areas = soundOnly(members).map(({ value }) => feature(value.geometry));
	const rivers = soundOnly(context.rivers);
	// The one-member zone is its own union, which turf refuses to form.
	const zone = areas.length > 1 ? union(featureCollection(areas)) : areas[0];
	return (follows) => {
		const followed = follows.flatMap((id) => rivers.filter(({ value }) => value.properties.id === id));
		const lines = followed.map(({ value }) => value.geometry);
		return zone ? courseInside(lines, zone) : null;
	};
}

/** Sorts, resolves and indexes the files for the rules. */
export function contextOf(files: JsonFile[]): CheckContext {
	const entries = entriesOf(files);
	const courseOf = courseReader(entries);
	const drawn = entries.projects.map(
		({ json, value: { properties, geometry } }): [string, Geometry | null] => {
			if (properties.follows) return [json.file, courseOf(properties.follows)];
			return [json.file, geometry && isSound(geometry) ? geometry : null];
		}
	);
	return { ...entries, files, known: knownIdsIn(files), shapes: shapesOf(entries), drawn: new Map(drawn) };
}
