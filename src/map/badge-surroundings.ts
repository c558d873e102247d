import type { Position } from 'geojson';
import type { MapFeatures } from '#view/map-features.ts';
import { zoneBounds } from './camera.ts';
import { isInside } from './placement-price.ts';
import type { Box, CourseSample, Obstacle, PixelPoint } from './placement.ts';

/** What rings and plates have to mind on the map, in CSS pixels at one camera. Pure: `project` is that camera. */

/** Degrees WGS-84 to CSS pixels, y down. */
export type Project = (position: Position) => PixelPoint;

const samplePx = 16;
/** How far apart the places are that a ring may take along its own course: about 6 km, 20 px in the overview. */
const placeStepDegrees = 0.06;

/** Half the width of a member's name by zoom: the text grows from 15 px at zoom 6 to 23 px at zoom 8 and beyond. */
const nameScale = (zoom: number): number => Math.min(1, Math.max(0.62, 0.65 + (zoom - 6) * 0.175));

/** Where rings can be seen: the zone's own frame while all of it is in view, else the view itself. */
export function frameOf(project: Project, view: Box): Box {
	const [southWest, northEast] = zoneBounds;
	const [west, north] = [project(southWest).x, project(northEast).y];
	const [east, south] = [project(northEast).x, project(southWest).y];
	const zone = { x: west, y: north, width: east - west, height: south - north };
	return isInside(zone, view) ? zone : view;
}

/** What covering a seat costs; a chapter names little else to find one's way by. */
const seatWeight = { overview: 60, chapter: 300 };

/** Of the projects `drawn`, or of all: city dots with their names, member names and the icons of projects without a ring: better left free. */
export function obstaclesOf(
	project: Project,
	zoom: number,
	features: MapFeatures,
	ringed: { has(id: string): boolean },
	nameShare = 1,
	drawn?: ReadonlySet<string>
): Obstacle[] {
	const seats = features.towns.features
		.filter(({ properties }) => properties.rank === 1)
		.map(({ geometry }) => {
			const { x, y } = project(geometry.type === 'Point' ? geometry.coordinates : [0, 0]);
			return {
				x: x - 10,
				y: y - 9,
				width: 20,
				height: 18,
				weight: drawn ? seatWeight.chapter : seatWeight.overview
			};
		});
	const scale = nameScale(zoom) * nameShare;
	const names = features.memberLabels.features.map(({ geometry }) => {
		const { x, y } = project(geometry.coordinates);
		return { x: x - 56 * scale, y: y - 24 * scale, width: 112 * scale, height: 72 * scale, weight: 400 };
	});
	const icons = features.sites.features
		.filter(({ properties }) => properties.first && !ringed.has(properties.project))
		.filter(({ properties }) => drawn?.has(properties.project) ?? true)
		.map(({ geometry }) => {
			const { x, y } = project(geometry.coordinates);
			return { x: x - 11, y: y - 11, width: 22, height: 22, weight: zoom < 7.4 ? 0 : 30 };
		});
	return [...seats, ...names, ...icons];
}

/** Points along a course, at most `samplePx` apart. */
function alongPixels(project: Project, coordinates: Position[]): PixelPoint[] {
	const points = coordinates.map(project);
	return points.flatMap((point, index) => {
		const next = points[index + 1];
		if (!next) return [point];
		const steps = Math.min(40, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / samplePx));
		return Array.from({ length: steps }, (_, step) => ({
			x: point.x + ((next.x - point.x) * step) / steps,
			y: point.y + ((next.y - point.y) * step) / steps
		}));
	});
}

/** Points along all courses, each with the project it belongs to; belts along rivers may be covered. */
export function samplesOf(
	project: Project,
	features: MapFeatures,
	drawn?: ReadonlySet<string>
): CourseSample[] {
	return features.courses.features
		.filter(({ properties }) => !properties.corridor && (drawn?.has(properties.project) ?? true))
		.flatMap(({ properties, geometry }) =>
			alongPixels(project, geometry.coordinates).map((point) => ({ ...point, id: properties.project }))
		);
}

/** Places along a project's own course inside the zone, where its ring needs no leader. Degrees WGS-84. */
export function placesAlong(id: string, features: MapFeatures): Position[] {
	return features.courses.features
		.filter(({ properties }) => properties.project === id && properties.inside && !properties.corridor)
		.flatMap(({ geometry: { coordinates } }) =>
			coordinates.flatMap((position, index) => {
				const next = coordinates[index + 1];
				if (!next) return [];
				const [[x = 0, y = 0], [nextX = 0, nextY = 0]] = [position, next];
				const steps = Math.ceil(Math.hypot(nextX - x, nextY - y) / placeStepDegrees);
				return Array.from({ length: steps }, (_, step) => [
					x + ((nextX - x) * step) / steps,
					y + ((nextY - y) * step) / steps
				]);
			})
		);
}
