import type { Map as LiveMap, MapMouseEvent } from 'maplibre-gl';
import type { Messages } from '#i18n/messages.ts';
import type { Selection } from '#view/selection.ts';
import type { Explainer, Meant } from './explainer.ts';
import { hitAt, type Hit } from './pointer.ts';

/** What a click on a single thing selects: projects win over the member they lie in. */
function selectionAt({ projects: [id], member }: Hit): Selection | null {
	if (id !== undefined) return { kind: 'project', id };
	return member === null ? null : { kind: 'member', id: member };
}

function meantAt(hit: Hit, messages: Messages): Meant | null {
	const { projects: ids } = hit;
	return ids.length > 1
		? { kind: 'several', ids, title: messages.chooseProject(ids.length) }
		: selectionAt(hit);
}

/**
 * Answers clicks on a map drawn `scale` times as large: offers what to choose from, or hands on to `onpick`. While the button
 * is still pressed the popup is made ready, so that it shows in the first frame after the click.
 */
export function watchClicks(
	map: LiveMap,
	explainer: Explainer,
	messages: Messages,
	onpick: (selection: Selection | null) => void,
	scale = 1
): void {
	const meantBy = ({ point }: MapMouseEvent) => meantAt(hitAt(map, point, scale), messages);
	const positionOf = ({ lngLat }: MapMouseEvent) => [lngLat.lng, lngLat.lat] as [number, number];
	let pressed: { event: MapMouseEvent; meant: Meant | null } | null = null;

	map.on('mousedown', (event) => {
		pressed = null;
		const { button, target } = event.originalEvent;
		// A ring answers for itself, and what moves is somewhere else when it is clicked.
		if (button !== 0 || target !== map.getCanvas() || map.isMoving()) return;
		pressed = { event, meant: meantBy(event) };
		if (pressed.meant) explainer.prepare(pressed.meant, positionOf(event));
	});
	map.on('movestart', () => (pressed = null));
	map.on('click', (event) => {
		const meant = pressed?.event.point.equals(event.point) ? pressed.meant : meantBy(event);
		pressed = null;
		if (meant?.kind === 'several') return explainer.offer(meant.ids, meant.title, positionOf(event));
		explainer.clickedAt = meant && positionOf(event);
		onpick(meant);
	});
}
