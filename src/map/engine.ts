/** The only runtime import of MapLibre, loaded when a map is shown. */
import './engine-sheet.ts';
import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'virtual:map-worker-url';

// Without this address the built map stays blank while every build and unit test passes.
setWorkerUrl(workerUrl);
// The worker starts while the map is still being made.
prewarm();

export { Map, Marker, Popup, ScaleControl } from 'maplibre-gl';
