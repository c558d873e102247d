import { coordAll } from '@turf/turf';
import type { Position } from 'geojson';
import type { Ground, MapFeatures } from '#view/map-features.ts';

/** Positions (WGS-84) on what has to be seen before a map counts as visible. */
export interface SamplePositions {
	outlines: Position[];
	projectLines: Position[];
}

const sampleCount = 120;

/** `count` of the positions, evenly spread over their order. */
function spread(positions: Position[], count: number): Position[] {
	const step = Math.max(1, positions.length / count);
	return Array.from(
		{ length: Math.min(count, positions.length) },
		(_, n) => positions[Math.floor(n * step)] ?? []
	);
}

/** Corners of the members' outlines and of the projects' lines; belts along rivers are no lines. */
export function samplePositions({ courses }: Pick<MapFeatures, 'courses'>, ground: Ground): SamplePositions {
	const outlines = ground.features.flatMap(({ geometry, properties }) =>
		properties.kind === 'member' ? coordAll(geometry) : []
	);
	const projectLines = courses.features
		.filter(({ properties }) => !properties.corridor)
		.flatMap(({ geometry }) => geometry.coordinates);
	return { outlines: spread(outlines, sampleCount), projectLines: spread(projectLines, sampleCount) };
}
