import { mount, unmount, type Component } from 'svelte';
import type { Map as LiveMap, Popup as PopupType } from 'maplibre-gl';
import { bringInside } from './camera-moves.ts';

/** One popup at a time, anchored at a position and kept inside the view; its content is a component, never markup. */
export interface Popups {
	/** Opens `content` at a position, `clearancePx` away from it on whichever side has room. */
	open<P extends Record<string, unknown>>(
		content: Component<P>,
		props: P,
		position: [number, number],
		clearancePx: number
	): void;
	/** The open popup's element, or null. */
	element(): HTMLElement | null;
	close(): void;
}

/** Room kept free at the edges: controls right, legend strip below. Pixels. */
const paddingPx = { top: 14, left: 14, right: 66, bottom: 84 };

/** Holds at most one popup on `map`. */
export function createPopups(map: LiveMap, Popup: typeof PopupType): Popups {
	let open: { popup: PopupType; instance: Record<string, unknown> } | null = null;

	function close() {
		if (!open) return;
		const { popup, instance } = open;
		open = null;
		popup.remove();
		void unmount(instance);
	}

	return {
		open(content, props, position, clearancePx) {
			close();
			const target = document.createElement('div');
			const instance = mount(content, { target, props });
			const popup = new Popup({
				closeButton: false,
				closeOnClick: false,
				focusAfterOpen: false,
				maxWidth: '300px',
				className: 'map-popup',
				offset: clearancePx,
				padding: paddingPx
			})
				.setLngLat(position)
				.setDOMContent(target)
				.addTo(map);
			open = { popup, instance };
			bringInside(map, popup.getElement());
		},
		element: () => open?.popup.getElement() ?? null,
		close
	};
}
