/** The only runtime import of MapLibre, loaded when a map is shown. */
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { setWorkerUrl } from 'maplibre-gl';

// Without this address the built map stays blank while every build and unit test passes.
setWorkerUrl(workerUrl);

export { Map, Marker, Popup, ScaleControl } from 'maplibre-gl';
