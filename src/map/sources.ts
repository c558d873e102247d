import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';

/** Gives a source of the style other features. Throws where the style has no such GeoJSON source. */
export function setFeatures(map: LiveMap, id: string, features: FeatureCollection): void {
	const source = map.getSource<GeoJSONSource>(id);
	if (source?.type !== 'geojson')
		throw new Error(`source ${id}: found ${source?.type ?? 'none'}, allowed geojson`);
	void source.setData(features);
}
