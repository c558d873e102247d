import { mount, unmount } from 'svelte';
import type { Map as LiveMap, Marker as MarkerType } from 'maplibre-gl';
import type { Messages } from '#i18n/messages.ts';
import type { MapFeatures } from '#view/map-features.ts';
import type { ProjectCard } from '#view/project-card.ts';
import Badge from './Badge.svelte';
import { BadgeState } from './badge-state.svelte.ts';
import { setFeatures } from './sources.ts';
import { placeBadges, type BadgeInput, type BadgePlacement, type Obstacle } from './placement.ts';

interface MountedBadge {
	card: ProjectCard;
	state: BadgeState;
	marker: MarkerType;
	instance: Record<string, unknown>;
}

export interface Badges {
	select(id: string | null): void;
	/** Where a project's ring stands, in degrees; its own point where it has no ring. */
	ringOffset(id: string): { dx: number; dy: number; radius: number } | null;
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

/** Projects a position to world pixels at the map's zoom; differences are what counts. */
function pixelsAt(map: LiveMap, [lng = 0, lat = 0]: readonly number[]): { x: number; y: number } {
	const { x, y } = map.project([lng, lat]);
	return { x, y };
}

/** City dots with their names, member names and the icons of other projects: better left free. */
function obstaclesOf(map: LiveMap, features: MapFeatures, ringed: ReadonlyMap<string, unknown>): Obstacle[] {
	const seats = features.towns.features.filter(({ properties }) => properties.rank === 1);
	const boxes = seats.map(({ geometry }) => {
		const { x, y } = pixelsAt(map, geometry.type === 'Point' ? geometry.coordinates : [0, 0]);
		return { x: x - 34, y: y - 9, width: 68, height: 18, weight: 30 };
	});
	const labels = features.memberLabels.features.map(({ geometry }) => {
		const { x, y } = pixelsAt(map, geometry.coordinates);
		return { x: x - 60, y: y - 24, width: 120, height: 72, weight: 400 };
	});
	const icons = features.sites.features
		.filter(({ properties }) => properties.first && !ringed.has(properties.project))
		.map(({ geometry }) => {
			const { x, y } = pixelsAt(map, geometry.coordinates);
			return { x: x - 13, y: y - 13, width: 26, height: 26, weight: 45 };
		});
	return [...boxes, ...labels, ...icons];
}

function samplesOf(map: LiveMap, features: MapFeatures): { x: number; y: number }[] {
	return features.courses.features
		.filter(({ properties }) => !properties.corridor)
		.flatMap(({ geometry }) => {
			const points = geometry.coordinates.map((position) => pixelsAt(map, position));
			return points.flatMap((point, index) => {
				const next = points[index + 1];
				if (!next) return [point];
				const steps = Math.min(40, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / 16));
				return Array.from({ length: steps }, (_, step) => ({
					x: point.x + ((next.x - point.x) * step) / steps,
					y: point.y + ((next.y - point.y) * step) / steps
				}));
			});
		});
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

/** Mounts the rings and keeps them apart at every zoom. `cards` come in order of importance. */
export function addBadges(
	map: LiveMap,
	Marker: typeof MarkerType,
	cards: ProjectCard[],
	features: MapFeatures,
	messages: Messages,
	onchoose: (card: ProjectCard, opener: HTMLElement) => void
): Badges {
	const mounted = new Map<string, MountedBadge>();
	for (const card of cards.filter(isRinged)) {
		const anchor = features.anchors[card.id];
		if (!anchor) continue;
		const state = new BadgeState();
		const element = document.createElement('div');
		const instance = mount(Badge, { target: element, props: { card, badge: state, messages, onchoose } });
		const [lng = 0, lat = 0] = anchor;
		const marker = new Marker({ element, anchor: 'center', subpixelPositioning: true })
			.setLngLat([lng, lat])
			.addTo(map);
		mounted.set(card.id, { card, state, marker, instance });
	}

	function layOut() {
		const withPlates = map.getZoom() >= platesFromZoom;
		const badges: BadgeInput[] = [...mounted.values()].map(({ card, state }) => {
			state.radius = withPlates ? 17 : 13;
			return {
				id: card.id,
				...pixelsAt(map, features.anchors[card.id] ?? []),
				radius: state.radius + 8,
				plate: withPlates ? { width: state.plateWidth, height: state.plateHeight } : { width: 0, height: 0 }
			};
		});
		const placements = placeBadges(badges, obstaclesOf(map, features, mounted), samplesOf(map, features));
		const boxes = placements.flatMap((placement, index) => {
			const one = mounted.get(placement.id);
			const badge = badges[index];
			if (!one || !badge) return [];
			Object.assign(one.state, { dx: placement.dx, dy: placement.dy, plate: placement.plate });
			return boxFeatures(map, features.anchors[placement.id] ?? [], placement, badge);
		});
		setFeatures(map, 'badge-boxes', { type: 'FeatureCollection', features: boxes });
	}

	let removed = false;
	let laidOutAt = NaN;
	const layOutOnZoom = () => {
		if (map.getZoom() === laidOutAt) return;
		laidOutAt = map.getZoom();
		layOut();
	};
	layOutOnZoom();
	map.on('zoomend', layOutOnZoom);
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
		ringOffset(id) {
			const one = mounted.get(id);
			return one ? { dx: one.state.dx, dy: one.state.dy, radius: one.state.radius + 6 } : null;
		},
		remove() {
			map.off('zoomend', layOutOnZoom);
			map.off('resize', layOut);
			removed = true;
			for (const { marker, instance } of mounted.values()) {
				marker.remove();
				void unmount(instance);
			}
		}
	};
}
