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

/** Puts `content`, which speaks of `subject`, at a spot. */
type Put = <P extends Record<string, unknown>>(
	subject: string,
	content: Component<P>,
	props: P,
	spotOf: () => Spot
) => void;

/** One popup at a time, kept inside the view; its content is a component, never markup. */
export interface Popups {
	/** Opens a popup: the one made ready for this subject where there is one. */
	open: Put;
	/** Makes a popup ready for a click that has only been pressed: laid out, but not seen. Without the click it is dropped. */
	prepare: Put;
	/** Asks for the spot again: rings find other places as the map moves. */
	follow(): void;
	close(): void;
	/** Drops what was made ready: it says what held when it was pressed. */
	discard(): void;
}

/** Room kept free at the edges: the controls stand at the right. Pixels. */
const paddingPx = { top: 14, left: 14, right: 66, bottom: 14 };

const mostFollows = 4;

/** A popup on the map, and what it says. */
interface Mounted {
	popup: PopupType;
	instance: Record<string, unknown>;
}

const unseenClass = 'unseen';

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

const pointAt = (popup: PopupType, spot: Spot): PopupType =>
	popup.setLngLat(spot.position).setOffset(offsetsOf(spot));

/** Holds at most one popup that is seen on `map`. */
export function createPopups(map: LiveMap, Popup: typeof PopupType): Popups {
	let open:
		| (Mounted & {
				spotOf: () => Spot;
				/** How often it may still pull the map after itself: its ring finds another place only a few times. */
				followsLeft: number;
				/** Calls off that it is moved into the view. */
				cancelMove: () => void;
		  })
		| null = null;
	let ready: (Mounted & { subject: string }) | null = null;

	function mountAt<P extends Record<string, unknown>>(
		content: Component<P>,
		props: P,
		spot: Spot,
		className: string
	): Mounted {
		const target = document.createElement('div');
		const instance = mount(content, { target, props });
		const popup = new Popup({
			closeButton: false,
			closeOnClick: false,
			focusAfterOpen: false,
			maxWidth: 'none',
			className,
			padding: paddingPx
		}).setDOMContent(target);
		pointAt(popup, spot).addTo(map);
		return { popup, instance };
	}

	function unmountFrom({ popup, instance }: Mounted) {
		popup.remove();
		void unmount(instance);
	}

	function close() {
		if (!open) return;
		const closed = open;
		open = null;
		closed.cancelMove();
		unmountFrom(closed);
	}

	function discard() {
		if (ready) unmountFrom(ready);
		ready = null;
	}

	/** The popup that was made ready for a subject, seen from now on. */
	function takeReady(subject: string, spot: Spot): Mounted | null {
		if (ready?.subject !== subject) return null;
		const taken = ready;
		ready = null;
		pointAt(taken.popup, spot).removeClassName(unseenClass);
		return taken;
	}

	// Any other move, by hand or to a place that was looked for, may leave the popup behind.
	map.on('movestart', (event) => {
		discard();
		if (open && !isOwnMove(event)) open.followsLeft = 0;
	});

	return {
		open(subject, content, props, spotOf) {
			close();
			const spot = spotOf();
			const mounted = takeReady(subject, spot) ?? mountAt(content, props, spot, 'map-popup');
			discard();
			const cancelMove = afterPaint(() => bringInside(map, mounted.popup.getElement()));
			open = { ...mounted, spotOf, followsLeft: mostFollows, cancelMove };
		},
		prepare(subject, content, props, spotOf) {
			discard();
			const made = { subject, ...mountAt(content, props, spotOf(), `map-popup ${unseenClass}`) };
			ready = made;
			const dropUnlessOpened = () => {
				if (ready === made) discard();
			};
			addEventListener('mouseup', () => afterPaint(dropUnlessOpened), { once: true, capture: true });
		},
		follow() {
			if (!open) return;
			const { popup, spotOf } = open;
			pointAt(popup, spotOf());
			if (open.followsLeft <= 0) return;
			open.followsLeft -= 1;
			bringInside(map, popup.getElement());
		},
		close,
		discard
	};
}
