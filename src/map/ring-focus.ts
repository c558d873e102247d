import type { Map as LiveMap } from 'maplibre-gl';
import { keepInSight } from './camera-moves.ts';

/** Brings a ring that is reached by keyboard into the map's view: what has the focus has to be seen. */
export function followRingFocus(
	map: LiveMap,
	positionOf: (project: string) => [number, number] | null
): void {
	map.getContainer().addEventListener('focusin', ({ target }) => {
		if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
		const id = target.dataset['ring'];
		const position = id === undefined ? null : positionOf(id);
		if (position) keepInSight(map, { position, dx: 0, dy: 0 });
	});
}
