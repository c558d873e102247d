import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { samplePositions } from './sample-positions.ts';

const line = (from: number, count: number): Position[] =>
	Array.from({ length: count }, (_, n) => [from + n, 0]);

function positionsOn(outline: Position[], course: Position[], corridor: boolean) {
	const features = {
		courses: {
			type: 'FeatureCollection',
			features: [{ geometry: { type: 'LineString', coordinates: course }, properties: { corridor } }]
		}
	};
	const ground = {
		type: 'FeatureCollection',
		features: [
			{ geometry: { type: 'Polygon', coordinates: [outline] }, properties: { kind: 'member' } },
			{ geometry: { type: 'LineString', coordinates: [[9, 9]] }, properties: { kind: 'river' } }
		]
	};
	return samplePositions(...([features, ground] as unknown as Parameters<typeof samplePositions>));
}

test('A few positions are all taken, many are thinned evenly', () => {
	const { outlines, projectLines } = positionsOn(line(0, 240), line(0, 3), false);
	expect(outlines).toHaveLength(120);
	expect(outlines.slice(0, 2)).toEqual([
		[0, 0],
		[2, 0]
	]);
	expect(projectLines).toEqual(line(0, 3));
});

test('A belt along a river is no project line', () => {
	expect(positionsOn(line(0, 4), line(0, 3), true).projectLines).toEqual([]);
});
