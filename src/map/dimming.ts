import type { Map as LiveMap } from 'maplibre-gl';
import type { MapFeatures } from '#view/map-features.ts';
import { markFeature } from './pointer.ts';

type Ids = ReadonlySet<string>;

/** Sources besides those of the projects whose features follow them: a station is dimmed with all projects that have it. */
function dimStations(map: LiveMap, { stations }: MapFeatures, ids: Ids): void {
	for (const { properties } of stations.features) {
		const dimmed = properties.projects.every((id) => ids.has(id));
		map.setFeatureState({ source: 'stations', id: properties.nameZh }, { dimmed });
	}
}

/** Sets which projects on the map are dimmed; what stays as it was `before` is left alone. No data are sent anew. */
export function dimFeatures(map: LiveMap, features: MapFeatures, before: Ids, ids: Ids): void {
	if (before.size === 0 && ids.size === 0) return;
	for (const id of Object.keys(features.anchors))
		if (before.has(id) !== ids.has(id)) markFeature(map, 'project', id, 'dimmed', ids.has(id));
	dimStations(map, features, ids);
}
