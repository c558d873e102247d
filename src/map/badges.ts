import { mount, unmount } from 'svelte';
import type { Position } from 'geojson';
import type { Map as LiveMap, Marker as MarkerType } from 'maplibre-gl';
import type { Messages } from '#i18n/messages.ts';
import type { MapFeatures } from '#view/map-features.ts';
import type { ProjectCard } from '#view/project-card.ts';
import Badge from './Badge.svelte';
import { BadgeState } from './badge-state.svelte.ts';
import { setFeatures } from './sources.ts';
import { frameOf, obstaclesOf, placesAlong, samplesOf, type Project } from './badge-surroundings.ts';
import { placeBadges, type BadgeInput, type BadgePlacement, type Box } from './placement.ts';

interface MountedBadge {
	card: ProjectCard;
	state: BadgeState;
	marker: MarkerType;
	instance: Record<string, unknown>;
	/** Its own point, and the others along its course; degrees WGS-84. */
	anchor: LngLat;
	places: LngLat[];
}

type LngLat = [number, number];

/** Where a ring stands: `dx`, `dy` pixels off a position. */
export interface RingPlace {
	position: LngLat;
	dx: number;
	dy: number;
	radius: number;
}

const lngLat = ([lng = 0, lat = 0]: Position): LngLat => [lng, lat];

export interface Badges {
	select(id: string | null): void;
	/** Shows the rings of these projects weakly, and the others in full. */
	dim(ids: ReadonlySet<string>): void;
	/** Where a project's ring stands; null for a project without a ring. */
	ringPlace(id: string): RingPlace | null;
	remove(): void;
}

/** Plates join the rings from this zoom on. */
const platesFromZoom = 7.6;

/** Which projects carry a ring: those with a percentage, and those whose works are started or ready. */
export function isRinged(card: ProjectCard): boolean {
	return (
		card.placed &&
		(card.share !== null ||
			((card.phase === 'started' || card.phase === 'ready') &&
				card.category !== 'tourism' &&
				card.category !== 'ecology'))
	);
}

/** The part of the map that nothing covers, in its own pixels. */
function viewOf(map: LiveMap): Box {
	const { clientWidth, clientHeight } = map.getContainer();
	const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
	return { x: left, y: top, width: clientWidth - left - right, height: clientHeight - top - bottom };
}

/** A transparent picture of a box's size, so that the engine's collision keeps names out of it. */
function boxImage(map: LiveMap, width: number, height: number): string {
	const name = `box-${width}x${height}`;
	if (!map.hasImage(name)) map.addImage(name, { width, height, data: new Uint8Array(width * height * 4) });
	return name;
}

function boxFeatures(
	map: LiveMap,
	position: readonly number[],
	{ dx, dy, plate }: BadgePlacement,
	badge: BadgeInput
) {
	const feature = (image: string, x: number, y: number) => ({
		type: 'Feature' as const,
		properties: { image, offset: [x, y] },
		geometry: { type: 'Point' as const, coordinates: [...position] }
	});
	const ringSize = Math.ceil(badge.radius * 2);
	const ring = feature(boxImage(map, ringSize, ringSize), dx, dy);
	if (!plate) return [ring];
	const { width, height } = badge.plate;
	return [
		ring,
		feature(
			boxImage(map, Math.ceil(width), Math.ceil(height)),
			dx + plate.x + width / 2,
			dy + plate.y + height / 2
		)
	];
}

/**
 * Mounts the rings and keeps them apart and in view wherever the map goes. `cards` come in order of importance;
 * `onplaced` hears of every new placing.
 */
export function addBadges(
	map: LiveMap,
	Marker: typeof MarkerType,
	cards: ProjectCard[],
	features: MapFeatures,
	messages: Messages,
	onchoose: (card: ProjectCard, opener: HTMLElement) => void,
	onplaced: () => void
): Badges {
	const mounted = new Map<string, MountedBadge>();
	for (const card of cards.filter(isRinged)) {
		const anchor = features.anchors[card.id];
		if (!anchor) continue;
		const state = new BadgeState();
		const element = document.createElement('div');
		const instance = mount(Badge, { target: element, props: { card, badge: state, messages, onchoose } });
		const position = lngLat(anchor);
		const marker = new Marker({ element, anchor: 'center', subpixelPositioning: true })
			.setLngLat(position)
			.addTo(map);
		const places = placesAlong(card.id, features).map(lngLat);
		mounted.set(card.id, { card, state, marker, instance, anchor: position, places });
	}

	let placed = '';

	function layOut() {
		const withPlates = map.getZoom() >= platesFromZoom;
		const project: Project = (position) => map.project(lngLat(position));
		const badges: BadgeInput[] = [...mounted.values()].map(({ card, state, anchor, places }) => {
			state.radius = withPlates ? 17 : 13;
			return {
				id: card.id,
				...project(anchor),
				alternatives: places.map(project),
				radius: state.radius + (withPlates ? 8 : 5),
				plate: withPlates ? { width: state.plateWidth, height: state.plateHeight } : { width: 0, height: 0 }
			};
		});
		const placements = placeBadges(badges, {
			obstacles: obstaclesOf(project, map.getZoom(), features, mounted),
			samples: samplesOf(project, features),
			frame: frameOf(project, viewOf(map))
		});
		const asPlaced = JSON.stringify(placements);
		if (asPlaced === placed) return;
		placed = asPlaced;
		const boxes = placements.flatMap((placement, index) => {
			const one = mounted.get(placement.id);
			const badge = badges[index];
			if (!one || !badge) return [];
			Object.assign(one.state, { dx: placement.dx, dy: placement.dy, plate: placement.plate });
			const { alternative } = placement;
			const position = (alternative === null ? null : one.places[alternative]) ?? one.anchor;
			one.marker.setLngLat(position);
			return boxFeatures(map, position, placement, badge);
		});
		setFeatures(map, 'badge-boxes', { type: 'FeatureCollection', features: boxes });
		onplaced();
	}

	let removed = false;
	layOut();
	map.on('moveend', layOut);
	map.on('resize', layOut);
	// Plates change their width when a face arrives late.
	void document.fonts.ready.then(() => {
		if (!removed) layOut();
	});

	return {
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
			return { position, dx: state.dx, dy: state.dy, radius: state.radius + 6 };
		},
		remove() {
			map.off('moveend', layOut);
			map.off('resize', layOut);
			removed = true;
			for (const { marker, instance } of mounted.values()) {
				marker.remove();
				void unmount(instance);
			}
		}
	};
}
