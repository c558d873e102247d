import { area, length, lineString, polygon } from '@turf/turf';
import type { Finding } from '../finding.ts';
import { areasOf, linesOf, type Shape } from '../shapes.ts';
import type { Rule } from './rule.ts';

function flatLines(shape: Shape): Finding[] {
	return linesOf(shape)
		.filter(({ positions }) => length(lineString(positions)) === 0)
		.map(({ path }) => ({
			json: shape.json,
			path,
			found: 'a line of length 0, all its positions the same',
			allowed: 'two different positions at least'
		}));
}

function flatAreas(shape: Shape): Finding[] {
	return areasOf(shape)
		.filter(({ rings }) => area(polygon(rings.map(({ positions }) => positions))) === 0)
		.map(({ path }) => ({
			json: shape.json,
			path,
			found: 'a polygon without area',
			allowed: 'three positions that lie on no line, at least'
		}));
}

/** Lines have a length, polygons an area. */
export const zeroSize: Rule = {
	name: 'zero-size',
	check: ({ shapes }) => shapes.flatMap((shape) => [...flatLines(shape), ...flatAreas(shape)])
};
