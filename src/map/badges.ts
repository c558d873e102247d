import { mount, unmount } from 'svelte';
import type { Position } from 'geojson';
import type { Map as LiveMap, Marker as MarkerType } from 'maplibre-gl';
import type { Messages } from '#i18n/messages.ts';
import type { MapFeatures } from '#view/map-features.ts';
import type { ProjectCard } from '#view/project-card.ts';
import type { Padding, ScreenBox } from '#view/story-padding.ts';
import { settings } from '#view/settings.svelte.ts';
import Badge from './Badge.svelte';
import { boldness, deskSize, deskZoom, largeNameShare, type DrawingSize } from './drawing-size.ts';
import { BadgeState } from './badge-state.svelte.ts';
import { plateMaxPx } from './plate-size.ts';
import { setFeatures } from './sources.ts';
import { isRinged } from './standings.ts';
import { layoutZoom, layOutBadges, type BadgePlace, type SoughtPlaces } from './badge-layout.ts';
import type { Box } from './placement.ts';

interface MountedBadge {
	state: BadgeState;
	marker: MarkerType;
	instance: Record<string, unknown>;
}

type LngLat = [number, number];

const boxesSource = 'badge-boxes';

/** Where a ring stands: `dx`, `dy` pixels off a position. */
export interface RingPlace {
	position: LngLat;
	dx: number;
	dy: number;
	radius: number;
}

const lngLat = ([lng = 0, lat = 0]: Position): LngLat => [lng, lat];

export interface Badges {
	/** Gives every ring its place in the view as it is. */
	layOut(): void;
	select(id: string | null): void;
	/** Shows the rings of these projects weakly, and the others in full. */
	dim(ids: ReadonlySet<string>): void;
	/** Where a project's ring stands; null for a project without a ring. */
	ringPlace(id: string): RingPlace | null;
	remove(): void;
}

/** What of the map captions leave free: the room at its edges, and boxes in its midst. CSS pixels. */
export interface MapRoom {
	edges: Padding;
	covered: ScreenBox[];
	/** The projects that are drawn; all where it is left out. */
	drawn?: ReadonlySet<string>;
}

type Corners = [northWest: LngLat, southEast: LngLat];

/** A box of the map by its north-west and south-east corners, degrees WGS-84. */
const cornersOf = (map: LiveMap, { left, top, right, bottom }: ScreenBox): Corners => [
	map.unproject([left, top]).toArray(),
	map.unproject([right, bottom]).toArray()
];

/** The part of the map that nothing covers at its edges. */
function viewOf(map: LiveMap, { left, top, right, bottom }: Padding): Corners {
	const { clientWidth, clientHeight } = map.getContainer();
	return cornersOf(map, { left, top, right: clientWidth - right, bottom: clientHeight - bottom });
}

/** Pixels that one of a box's picture stands for: nobody sees it, so that it may be small. */
const boxPixelPx = 2;

/** A transparent picture of a box's size, so that the engine's collision keeps names out of it. */
function boxImage(map: LiveMap, box: Pick<Box, 'width' | 'height'>): string {
	const width = Math.ceil(box.width / boxPixelPx);
	const height = Math.ceil(box.height / boxPixelPx);
	const name = `box-${width}x${height}`;
	if (!map.hasImage(name))
		map.addImage(
			name,
			{ width, height, data: new Uint8Array(width * height * 4) },
			{ pixelRatio: 1 / boxPixelPx }
		);
	return name;
}

/** What keeps names off a ring and its plate, or out of what a caption covers. */
function boxFeatures(map: LiveMap, { position, boxes }: Pick<BadgePlace, 'position' | 'boxes'>) {
	return boxes.map((box) => ({
		type: 'Feature' as const,
		properties: { image: boxImage(map, box), offset: [box.x + box.width / 2, box.y + box.height / 2] },
		geometry: { type: 'Point' as const, coordinates: [...position] }
	}));
}

/** A caption's box around its middle, in the pixels of a desk. */
function captionBox(map: LiveMap, { left, top, right, bottom }: ScreenBox, { marks }: DrawingSize) {
	const [width, height] = [(right - left) / marks, (bottom - top) / marks];
	return {
		position: map.unproject([(left + right) / 2, (top + bottom) / 2]).toArray(),
		boxes: [{ x: -width / 2, y: -height / 2, width, height }]
	};
}

/** What a ring does that is pressed, and chosen by that or by a key. */
export interface RingAnswers {
	onpress: (card: ProjectCard) => void;
	onchoose: (card: ProjectCard, opener: HTMLElement) => void;
}

/**
 * Mounts the rings and keeps them apart and in view wherever the map goes, once they are laid out. `cards` come in order of
 * importance; `onplaced` hears of every new placing.
 */
export function addBadges(
	map: LiveMap,
	Marker: typeof MarkerType,
	cards: ProjectCard[],
	features: MapFeatures,
	messages: Messages,
	answers: RingAnswers,
	onplaced: () => void,
	size: DrawingSize,
	room: () => MapRoom,
	sought: SoughtPlaces
): Badges {
	const mounted = new Map<string, MountedBadge>();
	for (const card of cards.filter(isRinged)) {
		const anchor = features.anchors[card.id];
		if (!anchor) continue;
		const state = new BadgeState();
		const element = document.createElement('div');
		const instance = mount(Badge, { target: element, props: { card, badge: state, messages, ...answers } });
		const marker = new Marker({ element, anchor: 'center', subpixelPositioning: true })
			.setLngLat(lngLat(anchor))
			.addTo(map);
		mounted.set(card.id, { state, marker, instance });
	}

	let placed = '';
	function layOut() {
		// A map that has lost its surface has no style that could be told.
		if (!map.getSource(boxesSource)) return;
		const zoom = layoutZoom(deskZoom(map.getZoom(), size));
		const { edges, covered, drawn } = room();
		const places = layOutBadges(cards, features, messages, zoom, {
			view: viewOf(map, edges),
			covered: covered.map((box) => cornersOf(map, box)),
			nameShare: largeNameShare(size),
			plateMaxPx: plateMaxPx(size),
			drawn,
			bold: boldness(size),
			textScale: settings.textScale,
			sought: size === deskSize && settings.textScale === 1 && !drawn ? sought[zoom] : undefined
		});
		const captions = drawn ? covered.map((box) => captionBox(map, box, size)) : [];
		const asPlaced = JSON.stringify([
			captions,
			places.map(({ position, radius, placement }) => ({ position, radius, ...placement }))
		]);
		if (asPlaced === placed) return;
		placed = asPlaced;
		for (const { card, position, dx, dy, radius, plate } of places) {
			const one = mounted.get(card.id);
			Object.assign(one?.state ?? {}, { dx, dy, radius, plate });
			one?.marker.setLngLat(lngLat(position));
		}
		const boxes = [...places, ...captions].flatMap((place) => boxFeatures(map, place));
		setFeatures(map, boxesSource, { type: 'FeatureCollection', features: boxes });
		onplaced();
	}

	const layOutOnceDrawn = () => void map.once('idle', layOut);
	map.on('moveend', layOut);
	map.on('resize', layOut);
	map.on('webglcontextrestored', layOutOnceDrawn);

	return {
		layOut,
		select(id) {
			for (const [own, { state, marker }] of mounted) {
				state.selected = own === id;
				marker.getElement().style.zIndex = own === id ? '2' : '';
			}
		},
		dim(ids) {
			for (const [id, { state }] of mounted) state.dimmed = ids.has(id);
		},
		ringPlace(id) {
			const one = mounted.get(id);
			if (!one) return null;
			const { state, marker } = one;
			const position = lngLat(marker.getLngLat().toArray());
			const { dx, dy, radius } = state;
			return {
				position,
				dx: dx * size.marks,
				dy: dy * size.marks,
				radius: (radius + 6) * size.marks
			};
		},
		remove() {
			map.off('moveend', layOut);
			map.off('resize', layOut);
			map.off('webglcontextrestored', layOutOnceDrawn);
			map.off('idle', layOut);
			for (const { marker, instance } of mounted.values()) {
				marker.remove();
				void unmount(instance);
			}
		}
	};
}
