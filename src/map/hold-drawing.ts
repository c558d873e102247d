import type { Map as Engine } from 'maplibre-gl';

/** What the engine hands its painter to draw. */
export type Scene = Parameters<Engine['painter']['render']>;

/**
 * Lets a map load and place without drawing: one that nobody sees yet, for every tile that comes would draw all of the
 * picture anew; or one whose picture is to wait for a frame. Returns what draws it, once and from then on; nothing where
 * another holds it already. `onheld` hears of each picture that is not drawn.
 */
export function holdDrawing(map: Engine, onheld?: (scene: Scene) => void): () => void {
	const { painter } = map;
	if (Object.hasOwn(painter, 'render')) return () => undefined;
	// A picture counts as loaded only once it is handed to the graphics.
	painter.render = (...scene) => {
		for (const manager of Object.values(scene[0].tileManagers))
			if (manager.used) manager.prepare(painter.context);
		onheld?.(scene);
	};
	return () => {
		Reflect.deleteProperty(painter, 'render');
		map.triggerRepaint();
	};
}
