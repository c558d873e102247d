import { mount, unmount } from 'svelte';
import type { Map as LiveMap, Marker as MarkerType } from 'maplibre-gl';
import type { Messages } from '#i18n/messages.ts';
import type { MapFeatures } from '#view/map-features.ts';
import type { MemberCard } from '#view/member-card.ts';
import PlacelessPill from './PlacelessPill.svelte';

/** Pixels below the middle of a member's name, clear of its province line. */
const belowNamePx = 34;
/** Farther off the pills would crowd the names. */
const pillsFromZoom = 7.4;

/** Puts a "+n" pill under each member that has projects without a position; returns what removes them. */
export function addPills(
	map: LiveMap,
	Marker: typeof MarkerType,
	members: MemberCard[],
	features: MapFeatures,
	messages: Messages,
	onopen: (member: MemberCard) => void
): () => void {
	const mounted = members.flatMap((member) => {
		const label = features.memberLabels.features.find(({ properties }) => properties.member === member.id);
		const [lng, lat] = label?.geometry.coordinates ?? [];
		if (lng === undefined || lat === undefined || member.placeless.length === 0) return [];
		const element = document.createElement('div');
		const text = messages.placeless(member.placeless.length);
		const instance = mount(PlacelessPill, {
			target: element,
			props: {
				text,
				label: `${member.name}${messages.colon}${messages.placelessHint} ${text}`,
				onopen: () => onopen(member)
			}
		});
		const marker = new Marker({ element, offset: [0, belowNamePx] }).setLngLat([lng, lat]).addTo(map);
		return [{ marker, instance }];
	});
	const hideFarOff = () => {
		for (const { marker } of mounted) marker.getElement().hidden = map.getZoom() < pillsFromZoom;
	};
	hideFarOff();
	map.on('zoom', hideFarOff);
	return () => {
		map.off('zoom', hideFarOff);
		for (const { marker, instance } of mounted) {
			marker.remove();
			void unmount(instance);
		}
	};
}
