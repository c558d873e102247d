import type { Map as Engine } from 'maplibre-gl';

/**
 * Lets a map load and place without drawing: one that nobody sees yet, for every tile that comes would draw all of the
 * picture anew; or one whose picture is to wait for a frame. Returns what draws it, once and from then on; nothing where
 * another holds it already.
 */
export function holdDrawing(map: Engine): () => void {
	const { painter } = map;
	if (Object.hasOwn(painter, 'render')) return () => undefined;
	// A picture counts as loaded only once it is handed to the graphics.
	painter.render = ({ tileManagers }) => {
		for (const manager of Object.values(tileManagers)) if (manager.used) manager.prepare(painter.context);
	};
	return () => {
		Reflect.deleteProperty(painter, 'render');
		map.triggerRepaint();
	};
}
