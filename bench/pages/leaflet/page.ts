import type { FeatureCollection } from 'geojson';
import { circleMarker, geoJSON, map as createMap } from 'leaflet';
import { zoneBounds } from '#map/camera.ts';
import { featuresPath, paintOf, popupContent, tellLive, type DrawnProperties } from '../look.ts';

/** The page that Leaflet's first steps lead to: a map, one GeoJSON layer, a popup. */

const container = document.querySelector<HTMLElement>('#map');
if (!container) throw new Error('index.html: found no element #map, allowed one');

const [[west, south], [east, north]] = zoneBounds;
const map = createMap(container, { zoomSnap: 0, attributionControl: false }).fitBounds([
	[south, west],
	[north, east]
]);
const features = (await (await fetch(featuresPath)).json()) as FeatureCollection;
geoJSON<DrawnProperties>(features, {
	style: (feature) => {
		const paint = paintOf[feature?.properties.kind ?? 'network'];
		const isMember = feature?.properties.kind === 'members';
		return {
			color: paint.colour,
			weight: 'widthPx' in paint ? paint.widthPx : 1,
			fill: isMember,
			fillColor: '#e7e0d2',
			fillOpacity: 1
		};
	},
	pointToLayer: ({ properties }, position) => {
		const paint = paintOf[properties.kind];
		const radius = 'radiusPx' in paint ? paint.radiusPx : 3;
		return circleMarker(position, { radius, stroke: false, fill: true, fillColor: paint.colour });
	}
})
	.bindPopup((layer) =>
		popupContent((layer as unknown as { feature: FeatureCollection['features'][number] }).feature)
	)
	.addTo(map);
requestAnimationFrame(() => tellLive(container, ([lng, lat]) => map.latLngToContainerPoint([lat, lng])));
