import { distance } from '@turf/turf';
import gcoord from 'gcoord';
import type { Position } from 'geojson';
import type { CheckContext } from '../check-context.ts';
import type { Finding } from '../finding.ts';
import type { JsonFile } from '../json-file.ts';
import { show, type JsonPath } from '../place.ts';
import { anchors } from './anchors.ts';
import type { Rule } from './rule.ts';

/** Nearer than this to the shifted anchor, and farther than that from the true one, is no chance. In metres. */
const nearImageM = 150;
const farFromAnchorM = 300;

interface NamedPoint {
	name: string;
	json: JsonFile;
	path: JsonPath;
	position: Position;
}

function namedPoints({ projects, members, context }: CheckContext): NamedPoint[] {
	const stations = projects.flatMap(({ json, value: { properties } }) =>
		properties.stations.map(({ name, coordinates }, index) => {
			const path = ['properties', 'stations', index, 'coordinates'];
			return { name: name.zh, json, path, position: coordinates };
		})
	);
	const sites = [...projects, ...context.towns].flatMap(({ json, path, value: { properties, geometry } }) =>
		geometry?.type === 'Point' && properties.name
			? [
					{
						name: properties.name.zh,
						json,
						path: [...path, 'geometry', 'coordinates'],
						position: geometry.coordinates
					}
				]
			: []
	);
	const seats = members.map(({ json, path, value: { properties } }) => {
		const { id, seat } = properties;
		return {
			name: `member/${id}`,
			json,
			path: [...path, 'properties', 'seat', 'coordinates'],
			position: seat.coordinates
		};
	});
	return [...stations, ...sites, ...seats];
}

const metresBetween = (a: Position, b: Position): number => distance(a, b, { units: 'meters' });

/** Whether a position is where the anchor would be in GCJ-02, the datum of Chinese web maps, 500 m off here. */
function isShifted(position: Position, [longitude = NaN, latitude = NaN]: Position): boolean {
	const image = gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02);
	return (
		metresBetween(position, image) < nearImageM &&
		metresBetween(position, [longitude, latitude]) > farFromAnchorM
	);
}

function shifted({ name, json, path, position }: NamedPoint): Finding[] {
	const key = name.replace(/站$/, '');
	const anchor = Object.hasOwn(anchors, key) ? anchors[key] : undefined;
	if (!anchor || !isShifted(position, anchor)) return [];
	return [
		{ json, path, found: `${show(position)}, ${key} as in GCJ-02`, allowed: `WGS-84, about ${show(anchor)}` }
	];
}

/** No known place stands where GCJ-02 would put it. */
export const gcj02: Rule = {
	name: 'gcj02',
	check: (context) => namedPoints(context).flatMap(shifted)
};
