/** The only runtime import of MapLibre, loaded when a map is shown. */
import './engine-sheet.ts';
import { addProtocol, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'virtual:map-worker-url';

// Without this address the built map stays blank while every build and unit test passes.
setWorkerUrl(workerUrl);
// The worker starts while the map is still being made.
prewarm();

/** Where the engine's worker finds the ground's shapes: it asks the page for them. */
export const groundAddress = 'page://ground';

/** Has them there, as JSON in bytes. The stock engine takes them read. */
export function serveGround(json: ArrayBuffer): void {
	addProtocol('page', ({ type }) =>
		Promise.resolve({
			data: type === 'json' ? (JSON.parse(new TextDecoder().decode(json)) as object) : json.slice(0)
		})
	);
}

export { Map, Marker, Popup, ScaleControl } from 'maplibre-gl';
