import type { Position } from 'geojson';
import type { CheckContext } from '../check-context.ts';
import type { Finding } from '../finding.ts';
import { show } from '../place.ts';
import { isInRegion, regionInWords } from '../region.ts';
import { partsOf, type Part, type Shape } from '../shapes.ts';
import type { Rule } from './rule.ts';

/** What is wrong with one position, or null. */
function faultOf(position: Position): { allowed: string; nature: string } | null {
	const [first = NaN, second = NaN, ...rest] = position;
	if (rest.length > 0) return { nature: 'a third number', allowed: 'longitude and latitude only' };
	if (isInRegion(position)) return null;
	if (isInRegion([second, first]))
		return { nature: 'swapped', allowed: `longitude first: [${second}, ${first}]` };
	if (Math.abs(first) > 180 || Math.abs(second) > 90)
		return { nature: 'out of range', allowed: 'longitude -180 to 180, latitude -90 to 90' };
	return { nature: 'outside the region', allowed: regionInWords };
}

/** One finding for each nature of fault in a part, at the first position that has it: a whole ring may be swapped. */
function faultsIn(json: Shape['json'], { path, positions }: Part): Finding[] {
	const byNature = new Map<string, { finding: Finding; count: number }>();
	positions.forEach((position, index) => {
		const fault = faultOf(position);
		if (!fault) return;
		const found = `${show(position)}, ${fault.nature}`;
		const first = { finding: { json, path: [...path, index], found, allowed: fault.allowed }, count: 0 };
		const known = byNature.get(fault.nature) ?? first;
		byNature.set(fault.nature, { ...known, count: known.count + 1 });
	});
	return [...byNature.values()].map(({ finding, count }) =>
		count === 1 ? finding : { ...finding, found: `${finding.found} (and ${count - 1} more in the same part)` }
	);
}

function inShape(shape: Shape): Finding[] {
	const { json, path, geometry } = shape;
	if (geometry.type !== 'Point') return partsOf(shape).flatMap((part) => faultsIn(json, part));
	return single(json, [...path, 'coordinates'], geometry.coordinates);
}

function single(json: Shape['json'], path: Shape['path'], position: Position): Finding[] {
	const fault = faultOf(position);
	return fault ? [{ json, path, found: `${show(position)}, ${fault.nature}`, allowed: fault.allowed }] : [];
}

function inProperties({ projects, members }: CheckContext): Finding[] {
	const ofStations = projects.flatMap(({ json, value }) =>
		value.properties.stations.flatMap(({ coordinates }, index) =>
			single(json, ['properties', 'stations', index, 'coordinates'], coordinates)
		)
	);
	const ofMembers = members.flatMap(({ json, path, value: { properties } }) => [
		...single(json, [...path, 'properties', 'seat', 'coordinates'], properties.seat.coordinates),
		...single(json, [...path, 'properties', 'labelAt'], properties.labelAt)
	]);
	return [...ofStations, ...ofMembers];
}

/** The picture's corners, north-west and south-east; a wrong resolution shows in the second. */
function inRelief({ relief }: CheckContext): Finding[] {
	return relief.flatMap(({ json, value: { west, north, degreesPerPixel, widthPx, heightPx } }) => [
		...single(json, ['west'], [west, north]),
		...single(
			json,
			['degreesPerPixel'],
			[west + degreesPerPixel * widthPx, north - degreesPerPixel * heightPx]
		)
	]);
}

/** Every position is longitude and latitude, in this order, inside the region. */
export const coordinates: Rule = {
	name: 'coordinates',
	check: (context) => [...context.shapes.flatMap(inShape), ...inProperties(context), ...inRelief(context)]
};
