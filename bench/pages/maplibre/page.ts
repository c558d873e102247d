import {
	Map as EngineMap,
	Popup,
	setWorkerUrl,
	type FilterSpecification,
	type LayerSpecification
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { zoneBounds } from '#map/camera.ts';
import { featuresPath, paintOf, popupContent, tellLive, type DrawnKind } from '../look.ts';

/** The page that MapLibre's first steps lead to: a map, one GeoJSON source, a popup. */

setWorkerUrl(workerUrl);

const isKind = (kind: DrawnKind): FilterSpecification => ['==', ['get', 'kind'], kind];

const kinds = Object.keys(paintOf) as DrawnKind[];

function layerOf(kind: DrawnKind): LayerSpecification {
	const paint = paintOf[kind];
	const common = { id: kind, source: 'features', filter: isKind(kind) };
	return 'radiusPx' in paint
		? { ...common, type: 'circle', paint: { 'circle-color': paint.colour, 'circle-radius': paint.radiusPx } }
		: { ...common, type: 'line', paint: { 'line-color': paint.colour, 'line-width': paint.widthPx } };
}

const container = document.querySelector<HTMLElement>('#map');
if (!container) throw new Error('index.html: found no element #map, allowed one');

const map = new EngineMap({
	container,
	style: {
		version: 8,
		sources: { features: { type: 'geojson', data: new URL(featuresPath, location.href).href } },
		layers: [
			{ id: 'ground', type: 'background', paint: { 'background-color': '#f2efe9' } },
			{
				id: 'member-areas',
				type: 'fill',
				source: 'features',
				filter: isKind('members'),
				paint: { 'fill-color': '#e7e0d2' }
			},
			...kinds.map(layerOf)
		]
	},
	bounds: zoneBounds,
	attributionControl: false
});
map.on('click', ({ point, lngLat }) => {
	const around: [[number, number], [number, number]] = [
		[point.x - 4, point.y - 4],
		[point.x + 4, point.y + 4]
	];
	const [hit] = map.queryRenderedFeatures(around);
	if (hit) new Popup().setLngLat(lngLat).setDOMContent(popupContent(hit)).addTo(map);
});
map.once('idle', () => tellLive(container, (position) => map.project(position)));
