import type { Position } from 'geojson';
import type { Messages } from '#i18n/messages.ts';
import type { MapFeatures } from '#view/map-features.ts';
import type { ProjectCard } from '#view/project-card.ts';
import { plateGapPx } from './badge-choices.ts';
import { frameOf, obstaclesOf, placesAlong, samplesOf, type Project } from './badge-surroundings.ts';
import {
	placeBadges,
	placeEqualBadges,
	type BadgeInput,
	type BadgePlacement,
	type Box,
	type PixelPoint
} from './placement.ts';
import { isInside, overlaps, pointOf } from './placement-price.ts';
import { plateSizeOf } from './plate-size.ts';
import { isRinged } from './standings.ts';
import { zoneBounds } from './camera.ts';
import { toWorld, worldPx } from './zone-frame.ts';

/** Where rings and plates stand at a zoom: one answer for the static map and for the live one. */

/** Plates join the rings from this zoom on. */
export const platesFromZoom = 7.6;
/** Radii of the rings without and with plates. */
export const ringRadiiPx = { alone: 13, besidePlate: 17 };
/** Room around a ring. */
const roomPx = { alone: 5, besidePlate: 8 };

/** Places are sought for zooms this far apart and kept in between: the static map cannot seek. */
export const layoutStep = 0.2;

/** The zoom that the places of rings are sought for, at or before a zoom. */
export const layoutZoom = (zoom: number): number =>
	Number((Math.floor(zoom / layoutStep + 1e-6) * layoutStep).toFixed(1));

export type Side = 'right' | 'left' | 'below' | 'above';

export interface BadgePlace {
	card: ProjectCard;
	/** Where the ring, or the near end of its leader, stands: degrees WGS-84. */
	position: Position;
	/** From there to the ring's centre, in pixels. */
	dx: number;
	dy: number;
	radius: number;
	/** Null without a plate. */
	plate: { side: Side; gapPx: number } | null;
	/** What is to be kept free of names: boxes in pixels, their corners relative to the position. */
	boxes: Box[];
	/** The choice that led there. */
	placement: BadgePlacement;
}

const projectAt =
	(zoom: number): Project =>
	(position) => {
		const { x, y } = toWorld(position);
		return { x: x * worldPx * 2 ** zoom, y: y * worldPx * 2 ** zoom };
	};

const [[west, south], [east, north]] = zoneBounds;
const zoneCorners: [Position, Position] = [
	[west, north],
	[east, south]
];

interface Subject {
	card: ProjectCard;
	anchor: Position;
	places: Position[];
}

function subjectsOf(cards: ProjectCard[], features: MapFeatures): Subject[] {
	return cards.filter(isRinged).flatMap((card) => {
		const anchor = features.anchors[card.id];
		return anchor ? [{ card, anchor, places: placesAlong(card.id, features) }] : [];
	});
}

function sideOf({ x, y }: PixelPoint, height: number): Side {
	if (x > 0) return 'right';
	if (y > 0) return 'below';
	return y > -height ? 'left' : 'above';
}

function boxesOf({ radius, plate: size }: BadgeInput, { dx, dy, plate }: BadgePlacement): Box[] {
	const ring = { x: dx - radius, y: dy - radius, width: 2 * radius, height: 2 * radius };
	return plate ? [ring, { x: dx + plate.x, y: dy + plate.y, ...size }] : [ring];
}

/** Whether each badge has its place, and all are seen. */
function hold(
	placements: readonly BadgePlacement[],
	inputs: BadgeInput[],
	seen: Box,
	hidden: readonly Box[]
): boolean {
	return inputs.every((input) => {
		const placement = placements.find(({ id }) => id === input.id);
		if (!placement) return false;
		const { x, y } = pointOf(input, placement.alternative);
		return boxesOf(input, placement)
			.map((box) => ({ ...box, x: x + box.x, y: y + box.y }))
			.every((box) => isInside(box, seen) && !hidden.some((other) => overlaps(box, other)));
	});
}

/** A box given by its north-west and south-east corners. */
function boxBetween(project: Project, [northWest, southEast]: [Position, Position]): Box {
	const [from, to] = [project(northWest), project(southEast)];
	return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}

/**
 * How rings and plates are placed, where that differs from a whole zone at a desk. Boxes are given by their north-west
 * and south-east corners, degrees WGS-84.
 */
export interface BadgeLayout {
	/** What is seen; null where all of the zone is. */
	view?: [Position, Position] | null;
	/** What captions cover. */
	covered?: [Position, Position][];
	/** How many times larger marks are than the ground under them: where they are, there is as much less room. */
	bold?: number;
	/** How many times its standard size text is, and rings with it. */
	textScale?: number;
	/** What share of their usual size the names of members have beside such rings. */
	nameShare?: number;
	/** How wide a plate may be. */
	plateMaxPx?: number;
	/** The projects whose courses and icons are drawn; all where it is left out. */
	drawn?: ReadonlySet<string> | undefined;
	/** Where the same rings stand in a whole zone at this zoom, sought before: they stay there where nothing covers them. */
	sought?: readonly BadgePlacement[] | undefined;
}

/** Places of rings by `layoutZoom`: of a whole zone at a desk, with text of the standard size. */
export type SoughtPlaces = Partial<Record<number, BadgePlacement[]>>;

/** Under a caption a ring would not be seen at all. */
const coveredWeight = 900;

/** Seats and names of members: no leader runs over them in a chapter. */
const uncrossedWeight = 300;

/** In a chapter, where leaders are longer, no ring stands on a course that it does not speak of. */
const foreignSample = 6;

/** In a chapter leaders begin at so many places of a long course, evenly apart. */
const mostLeads = 4;

function spreadOver(places: number): number[] {
	const leads = Math.min(mostLeads, places);
	return Array.from({ length: leads }, (_, index) => Math.floor(((index + 0.5) * places) / leads));
}

/** Wider than any plate. */
const stripPx = 2000;

/** What lies beyond a box at its four sides. */
function stripsAround({ x, y, width, height }: Box): Box[] {
	const across = { x: x - stripPx, width: width + 2 * stripPx, height: stripPx };
	const upright = { y: y - stripPx, width: stripPx, height: height + 2 * stripPx };
	return [
		{ ...across, y: y - stripPx },
		{ ...across, y: y + height },
		{ ...upright, x: x - stripPx },
		{ ...upright, x: x + width }
	];
}

/**
 * Places the rings of the cards, which come in order of importance, for a zoom of `layoutZoom`. All lengths, those
 * returned as well, are those of a desk.
 */
export function layOutBadges(
	cards: ProjectCard[],
	features: MapFeatures,
	messages: Messages,
	zoom: number,
	layout: BadgeLayout = {}
): BadgePlace[] {
	const {
		view = null,
		covered = [],
		bold = 1,
		textScale = 1,
		nameShare = 1,
		plateMaxPx,
		drawn,
		sought
	} = layout;
	const withPlates = zoom >= platesFromZoom;
	const kind = withPlates ? 'besidePlate' : 'alone';
	const project = projectAt(zoom - Math.log2(bold));
	const all = subjectsOf(cards, features);
	// In a chapter all matter alike: who has the least choice chooses first, and long courses make way.
	const subjects = drawn ? all.toSorted((a, b) => a.places.length - b.places.length) : all;
	const radius = ringRadiiPx[kind] * textScale;
	const inputs: BadgeInput[] = subjects.map(({ card, anchor, places }) => ({
		id: card.id,
		...project(anchor),
		alternatives: places.map(project),
		...(drawn ? { leadsFrom: spreadOver(places.length) } : {}),
		radius: radius + roomPx[kind],
		plate: withPlates ? plateSizeOf(card, messages, textScale, plateMaxPx) : { width: 0, height: 0 }
	}));
	const seen = boxBetween(project, view ?? zoneCorners);
	const beyond = drawn ? stripsAround(seen) : [];
	const hidden = [...covered.map((corners) => boxBetween(project, corners)), ...beyond].map((box) => ({
		...box,
		weight: coveredWeight
	}));
	const seek = () => {
		const ringed = new Set(subjects.map(({ card }) => card.id));
		const obstacles = obstaclesOf(project, zoom, features, ringed, nameShare, drawn);
		const samples = samplesOf(project, features, drawn);
		// A chapter's camera shows what its rings are about: all of the view is theirs.
		return drawn
			? placeEqualBadges(inputs, {
					obstacles: [...obstacles, ...hidden],
					uncrossed: obstacles.filter(({ weight }) => weight >= uncrossedWeight),
					samples,
					foreignSample,
					frame: seen
				})
			: placeBadges(inputs, { obstacles: [...obstacles, ...hidden], samples, frame: frameOf(project, seen) });
	};
	const placements = sought && hold(sought, inputs, seen, hidden) ? sought : seek();
	return placements.flatMap((placement) => {
		const index = inputs.findIndex(({ id }) => id === placement.id);
		const [subject, input] = [subjects[index], inputs[index]];
		if (!subject || !input) return [];
		const { alternative, dx, dy, plate } = placement;
		return [
			{
				card: subject.card,
				position: (alternative === null ? null : subject.places[alternative]) ?? subject.anchor,
				dx,
				dy,
				radius,
				plate: plate && { side: sideOf(plate, input.plate.height), gapPx: input.radius + plateGapPx },
				boxes: boxesOf(input, placement),
				placement
			}
		];
	});
}

/** The CSS `translate` that takes a plate from the ring's centre to its side, whatever its real size. */
export function translateOf({ side, gapPx }: NonNullable<BadgePlace['plate']>): string {
	const shifts: Record<Side, string> = {
		right: `${gapPx}px -50%`,
		left: `calc(-100% - ${gapPx}px) -50%`,
		below: `-50% ${gapPx}px`,
		above: `-50% calc(-100% - ${gapPx}px)`
	};
	return shifts[side];
}
