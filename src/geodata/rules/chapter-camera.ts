import type { StoryCamera } from '#model/story.ts';
import { chaptersIn } from '../chapters.ts';
import { show, type JsonPath } from '../place.ts';
import { isInRegion, regionInWords } from '../region.ts';
import type { Rule } from './rule.ts';

/** The zooms at which the map has something to say. */
const zooms = { least: 6, most: 12 };

interface Fault {
	path: JsonPath;
	found: string;
	allowed: string;
}

function faultsOf(camera: StoryCamera): Fault[] {
	if ('bounds' in camera) {
		const [west, south, east, north] = camera.bounds;
		const path = ['bounds'];
		if (west >= east || south >= north)
			return [{ path, found: show(camera.bounds), allowed: 'west, south, east, north' }];
		const isSeen = isInRegion([west, south]) && isInRegion([east, north]);
		return isSeen ? [] : [{ path, found: show(camera.bounds), allowed: regionInWords }];
	}
	const { center, zoom } = camera;
	const { least, most } = zooms;
	return [
		...(isInRegion(center) ? [] : [{ path: ['center'], found: show(center), allowed: regionInWords }]),
		...(zoom >= least && zoom <= most
			? []
			: [{ path: ['zoom'], found: show(zoom), allowed: `${least} to ${most}` }])
	];
}

/** A chapter looks at the region, at a zoom that the map has. */
export const chapterCamera: Rule = {
	name: 'chapter-camera',
	check: (context) =>
		chaptersIn(context).flatMap(({ json, path, value: { camera } }) =>
			faultsOf(camera).map((fault) => ({ ...fault, json, path: [...path, 'camera', ...fault.path] }))
		)
};
