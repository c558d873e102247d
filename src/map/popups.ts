import { mount, unmount, type Component } from 'svelte';
import type { Map as LiveMap, Popup as PopupType } from 'maplibre-gl';

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

/** Moves the map by what a popup sticks out, so that all of it can be read. */
function bringInside(map: LiveMap, popup: HTMLElement) {
	const frame = map.getContainer().getBoundingClientRect();
	const card = popup.getBoundingClientRect();
	const tooFar = (low: number, high: number) => (low < 0 ? low : high > 0 ? high : 0);
	const dx = tooFar(card.left - frame.left - 10, card.right - frame.right + 10);
	const dy = tooFar(card.top - frame.top - 10, card.bottom - frame.bottom + 10);
	const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
	if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { duration: calm ? 0 : 300 });
}

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
