import { bearing } from '@turf/turf';
import type { Feature, LineString, Point, Position } from 'geojson';
import type { Flow } from '#model/flow.ts';
import type { Geodata } from '#model/geodata.ts';
import type { FlowProperties } from '#view/map-features.ts';

/** How far an arc's middle lies off the straight line, as a share of its length; a further arc of a pair lies farther out. */
const bulge = { first: 0.14, further: 0.17 };
const steps = 32;
/** Where along an arc its arrow stands, as a share of the way. */
const arrowAt = 0.62;

/** The place of an end: a member's seat or a project's own point. Throws where there is none, which the check rules out. */
function placeOf(end: string, { members }: Geodata, anchors: Record<string, Position>): Position {
	const [kind, id = ''] = end.split('/');
	const seat = members.find((member) => member.id === id)?.seat.coordinates;
	const place = kind === 'member' ? seat : anchors[id];
	if (!place) throw new Error(`flows.json: found the end ${end}, allowed is one with a position`);
	return place;
}

/** A point of the quadratic curve, `t` from 0 to 1; degrees, close enough to plane over one zone. */
function pointAt(
	t: number,
	[x0 = 0, y0 = 0]: Position,
	[cx = 0, cy = 0]: Position,
	[x1 = 0, y1 = 0]: Position
) {
	const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
	return [a * x0 + b * cx + c * x1, a * y0 + b * cy + c * y1];
}

/** The control point of an arc: off the middle at a right angle, `lane` 0, 1, 2 … to alternate sides and ever farther. */
function controlOf([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, lane: number): Position {
	const side = lane % 2 === 0 ? 1 : -1;
	// A curve's middle reaches half as far as its control point.
	const share = 2 * side * (bulge.first + bulge.further * Math.floor(lane / 2));
	return [(x0 + x1) / 2 - (y1 - y0) * share, (y0 + y1) / 2 + (x1 - x0) * share];
}

type Arc = Feature<LineString | Point, FlowProperties>;

function featuresOf(flow: Flow, from: Position, to: Position, lane: number): Arc[] {
	const control = controlOf(from, to, lane);
	const at = (t: number) => pointAt(t, from, control, to);
	const shared = {
		flow: flow.id,
		category: flow.category,
		nameZh: flow.name.zh,
		nameEn: flow.name.en
	};
	const point = (part: 'name' | 'arrow', t: number, degrees: number): Arc => ({
		type: 'Feature',
		properties: { ...shared, part, bearing: degrees },
		geometry: { type: 'Point', coordinates: at(t) }
	});
	const arc: Arc = {
		type: 'Feature',
		properties: { ...shared, part: 'arc', bearing: 0 },
		geometry: {
			type: 'LineString',
			coordinates: Array.from({ length: steps + 1 }, (_, step) => at(step / steps))
		}
	};
	const heading = Math.round(bearing(at(arrowAt - 0.02), at(arrowAt + 0.02)));
	return [arc, point('name', 0.5, 0), ...(flow.directed ? [point('arrow', arrowAt, heading)] : [])];
}

/** One key for a pair of places, whichever comes first. */
const pairOf = (category: string, ends: readonly string[]): string =>
	[category, ...[...ends].sort()].join(' ');

/**
 * The arcs of all exchanges, with a point for each name and, where goods go one way, for each arrow. Arcs of one category
 * between the same places fan out. Derived from the ends alone: an arc is no course.
 */
export function flowArcsOf(geodata: Geodata, anchors: Record<string, Position>): Arc[] {
	const taken = new Map<string, number>();
	return geodata.flows.flatMap((flow) =>
		flow.links.flatMap((ends) => {
			const pair = pairOf(flow.category, ends);
			const lane = taken.get(pair) ?? 0;
			taken.set(pair, lane + 1);
			const [from, to] = ends;
			return featuresOf(flow, placeOf(from, geodata, anchors), placeOf(to, geodata, anchors), lane);
		})
	);
}
