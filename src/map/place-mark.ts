import { mount, unmount } from 'svelte';
import type { Map as LiveMap, Marker as MarkerType } from 'maplibre-gl';
import { flyToPlace } from './camera-moves.ts';
import PlaceMark from './PlaceMark.svelte';

/** A place to show: WGS-84 position, how well it is known, and its name in the page's language. */
export interface Place {
	name: string;
	at: [number, number];
	uncertaintyM: number;
}

/** Holds at most one mark; `show(null)` takes it away. */
export function createPlaceMark(map: LiveMap, Marker: typeof MarkerType): (place: Place | null) => void {
	let shown: { marker: MarkerType; instance: Record<string, unknown> } | null = null;
	return (place) => {
		if (shown) {
			shown.marker.remove();
			void unmount(shown.instance);
			shown = null;
		}
		if (!place) return;
		const element = document.createElement('div');
		const instance = mount(PlaceMark, { target: element, props: { name: place.name } });
		shown = { marker: new Marker({ element }).setLngLat(place.at).addTo(map), instance };
		flyToPlace(map, place.at, place.uncertaintyM);
	};
}
