import type { Map as Engine } from 'maplibre-gl';

/**
 * Lets a map that nobody sees yet load and place without drawing: every tile that comes would draw all of the picture
 * anew. Returns what draws it, once and from then on.
 */
export function holdDrawing(map: Engine): () => void {
	const { painter } = map;
	// A picture counts as loaded only once it is handed to the graphics.
	painter.render = ({ tileManagers }) => {
		for (const manager of Object.values(tileManagers)) if (manager.used) manager.prepare(painter.context);
	};
	return () => {
		Reflect.deleteProperty(painter, 'render');
		map.triggerRepaint();
	};
}
