import type { Component } from 'svelte';
import type { Map as LiveMapType } from 'maplibre-gl';
import type { Messages } from '#i18n/messages.ts';
import type { Language } from '#model/text.ts';
import ChooserCard from '#ui/ChooserCard.svelte';
import MemberPopup from '#ui/MemberPopup.svelte';
import PopupCard from '#ui/PopupCard.svelte';
import type { MapFeatures } from '#view/map-features.ts';
import type { MemberCard } from '#view/member-card.ts';
import type { ProjectCard } from '#view/project-card.ts';
import type { Selection } from '#view/selection.ts';
import { addBadges, isRinged } from './badges.ts';
import { cameraHash, maxZoom, minZoom, regionBounds, zoneBounds, type Camera } from './camera.ts';
import { lightPalette } from './palette.ts';
import { addPills } from './pills.ts';
import { hitAt, markFeature, watchHover } from './pointer.ts';
import { createPopups } from './popups.ts';
import { addSiteIcons } from './sprites.ts';
import { mapStyle } from './style.ts';

/** Everything the map draws and says, fetched once. */
export interface MapContent {
	features: MapFeatures;
	cards: ProjectCard[];
	members: MemberCard[];
}

export interface LiveMapOptions {
	container: HTMLElement;
	content: MapContent;
	language: Language;
	messages: Messages;
	camera: Camera | null;
	reliefUrl: string;
	/** On a narrow screen the sheet takes the popup's place: the map then opens none. */
	usesPopups: () => boolean;
	onselect: (selection: Selection | null, opener: HTMLElement | null) => void;
	onchoice: (projects: ProjectCard[], title: string) => void;
	onmove: (hash: string) => void;
	onlive: () => void;
	onerror: (error: unknown) => void;
}

export interface LiveMap {
	/** Marks and explains the selection; nothing happens where it is shown already, unless `again` asks for it. */
	show(selection: Selection | null, again?: boolean): void;
	resetView(): void;
	zoomBy(steps: number): void;
	remove(): void;
}

/** Room around the zone in the opening view, in pixels, by how large the map is. */
function zonePadding({ clientWidth, clientHeight }: HTMLElement) {
	const narrow = clientWidth < 640;
	const side = narrow ? 14 : Math.round(clientWidth * 0.03);
	return {
		top: narrow ? 14 : Math.round(clientHeight * 0.03),
		bottom: narrow ? 22 : Math.round(clientHeight * 0.03),
		left: side,
		right: narrow ? 14 : side + 40
	};
}

const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const cameraMs = 1200;

/** Opens the live map in `container`. Throws where the device has no WebGL 2. */
export async function createLiveMap(options: LiveMapOptions): Promise<LiveMap> {
	const { container, content, language, messages, onselect } = options;
	const { Map: MapEngine, Marker, Popup, ScaleControl } = await import('./engine.ts');
	const cardOf = new Map(content.cards.map((card) => [card.id, card]));
	const memberOf = new Map(content.members.map((card) => [card.id, card]));
	const ringed = new Set(content.cards.filter(isRinged).map(({ id }) => id));
	const phases = Object.fromEntries(content.cards.map(({ id, phase }) => [id, phase]));

	const map: LiveMapType = new MapEngine({
		container,
		style: mapStyle(content.features, { phases, ringed }, lightPalette, language, options.reliefUrl),
		...(options.camera
			? {
					zoom: options.camera.zoom,
					center: [options.camera.longitude, options.camera.latitude] as [number, number]
				}
			: { bounds: zoneBounds, fitBoundsOptions: { padding: zonePadding(container) } }),
		minZoom,
		maxZoom,
		maxBounds: regionBounds,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		attributionControl: false,
		fadeDuration: 0,
		locale: { 'Map.Title': messages.map }
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-left');
	map.on('error', ({ error }) => options.onerror(error));
	addSiteIcons(map, lightPalette);

	const popups = createPopups(map, Popup);
	let shown: Selection | null = null;
	let clickedAt: [number, number] | null = null;

	await new Promise<void>((resolve) => map.once('load', () => resolve()));
	const badges = addBadges(map, Marker, content.cards, content.features, messages, (card, opener) => {
		clickedAt = null;
		onselect({ kind: 'project', id: card.id }, opener);
	});
	watchHover(map);

	// For tests and for who embeds the map: the engine behind the element.
	Object.defineProperty(container, 'maplibreMap', { value: map, configurable: true });

	function openPopup<P extends Record<string, unknown>>(
		component: Component<P>,
		props: P,
		position: [number, number],
		clearancePx: number
	) {
		if (options.usesPopups()) popups.open(component, props, position, clearancePx);
	}

	/** Lists projects to choose from: several under one click, or those of a member that have no position. */
	function offer(ids: string[], title: string, position: [number, number]) {
		const cards = ids.flatMap((id) => cardOf.get(id) ?? []);
		options.onchoice(cards, title);
		const onchoose = (card: ProjectCard) => onselect({ kind: 'project', id: card.id }, null);
		openPopup(ChooserCard, { cards, title, messages, onchoose, onclose: () => popups.close() }, position, 8);
	}

	const removePills = addPills(map, Marker, content.members, content.features, messages, (member) => {
		const label = content.features.memberLabels.features.find(
			({ properties }) => properties.member === member.id
		);
		const [lng = 0, lat = 0] = label?.geometry.coordinates ?? [];
		offer(member.placeless, `${member.name} · ${messages.placelessHint}`, [lng, lat]);
	});

	map.on('click', ({ point, lngLat }) => {
		const hit = hitAt(map, point);
		const [first] = hit.projects;
		clickedAt = [lngLat.lng, lngLat.lat];
		if (hit.projects.length > 1) offer(hit.projects, messages.chooseProject(hit.projects.length), clickedAt);
		else if (first) onselect({ kind: 'project', id: first }, null);
		else if (hit.member) onselect({ kind: 'member', id: hit.member }, null);
		else onselect(null, null);
	});

	map.on('moveend', () => {
		const { lng, lat } = map.getCenter();
		options.onmove(cameraHash({ zoom: map.getZoom(), latitude: lat, longitude: lng }));
	});

	/** A ring that stepped aside is where the popup belongs; otherwise the clicked point or the project's own. */
	function positionOf(id: string): { position: [number, number]; clearancePx: number } | null {
		const [lng, lat] = content.features.anchors[id] ?? [];
		if (lng === undefined || lat === undefined) return null;
		const ring = badges.ringOffset(id);
		if (clickedAt) return { position: clickedAt, clearancePx: 10 };
		if (!ring) return { position: [lng, lat], clearancePx: 16 };
		const { x, y } = map.project([lng, lat]);
		const moved = map.unproject([x + ring.dx, y + ring.dy]);
		return { position: [moved.lng, moved.lat], clearancePx: ring.radius };
	}

	/** Moves only when the place is out of sight or hidden by the sheet. */
	function bringIntoView([lng, lat]: [number, number]) {
		const { x, y } = map.project([lng, lat]);
		const { clientWidth, clientHeight } = container;
		const marginPx = Math.min(60, clientWidth * 0.1);
		const sheetPx = options.usesPopups() ? 0 : clientHeight * 0.45;
		const bottomPx = marginPx + sheetPx;
		if (x > marginPx && x < clientWidth - marginPx && y > marginPx && y < clientHeight - bottomPx) return;
		const target = {
			center: [lng, lat] as [number, number],
			zoom: Math.max(map.getZoom(), 8.2),
			padding: { top: 0, right: 0, left: 0, bottom: sheetPx }
		};
		if (reducedMotion()) map.jumpTo(target);
		else map.easeTo({ ...target, duration: cameraMs });
	}

	function showProject(card: ProjectCard) {
		const place = positionOf(card.id);
		if (!place) return;
		openPopup(
			PopupCard,
			{ card, messages, onclose: () => onselect(null, null) },
			place.position,
			place.clearancePx
		);
		bringIntoView(place.position);
	}

	function showMember(member: MemberCard) {
		const label = content.features.memberLabels.features.find(
			({ properties }) => properties.member === member.id
		);
		const [lng = 0, lat = 0] = label?.geometry.coordinates ?? [];
		const projects = member.projects.flatMap((id) => cardOf.get(id) ?? []);
		const position: [number, number] = clickedAt ?? [lng, lat];
		openPopup(
			MemberPopup,
			{
				member,
				projects,
				messages,
				onchoose: (card: ProjectCard) => onselect({ kind: 'project', id: card.id }, null),
				onclose: () => onselect(null, null)
			},
			position,
			clickedAt ? 8 : 26
		);
		bringIntoView(position);
	}

	const sameAs = (a: Selection | null, b: Selection | null) => a?.kind === b?.kind && a?.id === b?.id;
	map.once('idle', () => options.onlive());

	return {
		show(selection, again = false) {
			if (sameAs(selection, shown) && !again) return;
			if (shown) markFeature(map, shown.kind, shown.id, 'selected', false);
			popups.close();
			shown = selection;
			badges.select(selection?.kind === 'project' ? selection.id : null);
			if (!selection) return;
			markFeature(map, selection.kind, selection.id, 'selected', true);
			const card = selection.kind === 'project' ? cardOf.get(selection.id) : undefined;
			const member = selection.kind === 'member' ? memberOf.get(selection.id) : undefined;
			if (card) showProject(card);
			if (member) showMember(member);
			clickedAt = null;
		},
		resetView() {
			map.fitBounds(zoneBounds, {
				padding: zonePadding(container),
				...(reducedMotion() ? { duration: 0 } : { duration: cameraMs })
			});
		},
		zoomBy: (steps) => map.zoomTo(map.getZoom() + steps, { duration: reducedMotion() ? 0 : 250 }),
		remove() {
			popups.close();
			badges.remove();
			removePills();
			map.remove();
		}
	};
}
