import { mount, unmount, type Component } from 'svelte';
import type { Map as LiveMap, Offset, Popup as PopupType } from 'maplibre-gl';
import { afterPaint } from '#view/after-paint.ts';
import { bringInside, isOwnMove } from './camera-moves.ts';

/** What a popup points at: a position, a shift from it in pixels (a ring that stepped aside), and room to leave. */
export interface Spot {
	position: [number, number];
	dx: number;
	dy: number;
	awayPx: number;
}

/** One popup at a time, kept inside the view; its content is a component, never markup. */
export interface Popups {
	/** Opens `content` at a spot. */
	open<P extends Record<string, unknown>>(content: Component<P>, props: P, spotOf: () => Spot): void;
	/** Asks for the spot again: rings find other places as the map moves. */
	follow(): void;
	close(): void;
}

/** Room kept free at the edges: the controls stand at the right. Pixels. */
const paddingPx = { top: 14, left: 14, right: 66, bottom: 14 };

const mostFollows = 4;

/** The popup's offset for each side it may open to. */
function offsetsOf({ dx, dy, awayPx }: Spot): Offset {
	const slant = awayPx * Math.SQRT1_2;
	return {
		center: [dx, dy],
		top: [dx, dy + awayPx],
		bottom: [dx, dy - awayPx],
		left: [dx + awayPx, dy],
		right: [dx - awayPx, dy],
		'top-left': [dx + slant, dy + slant],
		'top-right': [dx - slant, dy + slant],
		'bottom-left': [dx + slant, dy - slant],
		'bottom-right': [dx - slant, dy - slant]
	};
}

/** Holds at most one popup on `map`. */
export function createPopups(map: LiveMap, Popup: typeof PopupType): Popups {
	let open: {
		popup: PopupType;
		instance: Record<string, unknown>;
		spotOf: () => Spot;
		/** How often it may still pull the map after itself: its ring finds another place only a few times. */
		followsLeft: number;
		/** Calls off that it is moved into the view. */
		cancelMove: () => void;
	} | null = null;

	function close() {
		if (!open) return;
		const { popup, instance, cancelMove } = open;
		open = null;
		cancelMove();
		popup.remove();
		void unmount(instance);
	}

	// Any other move, by hand or to a place that was looked for, may leave the popup behind.
	map.on('movestart', (event) => {
		if (open && !isOwnMove(event)) open.followsLeft = 0;
	});

	return {
		open(content, props, spotOf) {
			close();
			const target = document.createElement('div');
			const instance = mount(content, { target, props });
			const spot = spotOf();
			const popup = new Popup({
				closeButton: false,
				closeOnClick: false,
				focusAfterOpen: false,
				maxWidth: 'none',
				className: 'map-popup',
				offset: offsetsOf(spot),
				padding: paddingPx
			})
				.setLngLat(spot.position)
				.setDOMContent(target)
				.addTo(map);
			const cancelMove = afterPaint(() => bringInside(map, popup.getElement()));
			open = { popup, instance, spotOf, followsLeft: mostFollows, cancelMove };
		},
		follow() {
			if (!open) return;
			const { popup, spotOf } = open;
			const spot = spotOf();
			popup.setLngLat(spot.position).setOffset(offsetsOf(spot));
			if (open.followsLeft <= 0) return;
			open.followsLeft -= 1;
			bringInside(map, popup.getElement());
		},
		close
	};
}
