import { lineString, point, pointToLineDistance } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { Finding } from '../finding.ts';
import { show } from '../place.ts';
import { singleLines } from '../zone-split.ts';
import type { Rule } from './rule.ts';

/** Distance in metres to the nearest line of a geometry; 0 where it has no line to be off. */
function metresOff(position: Position, geometry: Geometry): number {
	const lines = geometry.type === 'GeometryCollection' ? [] : singleLines(geometry);
	const distances = lines.map((line) =>
		pointToLineDistance(point(position), lineString(line), { units: 'meters' })
	);
	return distances.length === 0 ? 0 : Math.min(...distances);
}

/** A station lies on its line, as far as its position is known. */
export const stationOnLine: Rule = {
	name: 'station-on-line',
	check: ({ projects, drawn }): Finding[] =>
		projects.flatMap(({ json, value: { properties } }) => {
			const geometry = drawn.get(json.file);
			if (!geometry) return [];
			return properties.stations.flatMap(({ name, coordinates, uncertaintyM }, index) => {
				const offM = Math.round(metresOff(coordinates, geometry));
				if (offM <= uncertaintyM) return [];
				const path = ['properties', 'stations', index, 'coordinates'];
				const found = `${show(name.zh)} ${offM} m off its line`;
				return [{ json, path, found, allowed: `${uncertaintyM} m, its uncertainty` }];
			});
		})
};
