import { mount, unmount } from 'svelte';
import type { Map as LiveMap, Marker as MarkerType } from 'maplibre-gl';
import type { Messages } from '#i18n/messages.ts';
import type { MapFeatures } from '#view/map-features.ts';
import type { MemberCard } from '#view/member-card.ts';
import { PillState } from './pill-state.svelte.ts';
import PlacelessPill from './PlacelessPill.svelte';

/** Pixels below the middle of a member's name, clear of its province line. */
const belowNamePx = 34;
/** Farther off the pills would crowd the names. */
const pillsFromZoom = 7.4;

export interface Pills {
	/** Counts anew, without these projects. */
	dim(ids: ReadonlySet<string>): void;
	remove(): void;
}

/** Puts a "+n" pill under each member that has projects without a position. */
export function addPills(
	map: LiveMap,
	Marker: typeof MarkerType,
	members: MemberCard[],
	features: MapFeatures,
	messages: Messages,
	onopen: (member: MemberCard) => void
): Pills {
	const mounted = members.flatMap((member) => {
		const label = features.memberLabels.features.find(({ properties }) => properties.member === member.id);
		const [lng, lat] = label?.geometry.coordinates ?? [];
		if (lng === undefined || lat === undefined || member.placeless.length === 0) return [];
		const element = document.createElement('div');
		const pill = new PillState();
		pill.count = member.placeless.length;
		const props = { pill, name: member.name, messages, onopen: () => onopen(member) };
		const instance = mount(PlacelessPill, { target: element, props });
		const marker = new Marker({ element, offset: [0, belowNamePx] }).setLngLat([lng, lat]).addTo(map);
		return [{ member, pill, marker, instance }];
	});
	const hideFarOff = () => {
		for (const { marker } of mounted) marker.getElement().hidden = map.getZoom() < pillsFromZoom;
	};
	hideFarOff();
	map.on('zoom', hideFarOff);
	return {
		dim(ids) {
			for (const { member, pill } of mounted)
				pill.count = member.placeless.filter((id) => !ids.has(id)).length;
		},
		remove() {
			map.off('zoom', hideFarOff);
			for (const { marker, instance } of mounted) {
				marker.remove();
				void unmount(instance);
			}
		}
	};
}
