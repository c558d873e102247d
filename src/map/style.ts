import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Phase } from '#model/phase.ts';
import type { Language } from '#model/text.ts';
import type { Ground, MapFeatures } from '#view/map-features.ts';
import { deskSize, type DrawingSize } from './drawing-size.ts';
import { layersOf } from './layers/index.ts';
import { phaseWithoutWord } from './line-pattern.ts';
import type { Palette } from './palette.ts';

/** What the style needs beyond the geometry: the phase of each project, and which projects carry a ring instead of an icon. */
export interface Standings {
	phases: Record<string, Phase | null>;
	ringed: ReadonlySet<string>;
}

const geojson = (data: FeatureCollection | string, promoteId?: string): SourceSpecification => ({
	type: 'geojson',
	data,
	...(promoteId ? { promoteId } : {})
});

/** The courses with the phase that says how they are drawn. */
export function stretchesWithPhase(features: MapFeatures, { phases }: Standings): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: features.courses.features.map((one) => ({
			...one,
			properties: {
				...one.properties,
				phase: phases[one.properties.project] ?? phaseWithoutWord(one.properties.category)
			}
		}))
	};
}

/** The icons of projects that no ring stands for. */
export function sitesWithoutRing(features: MapFeatures, { ringed }: Standings): FeatureCollection {
	const keep = ({ properties }: Feature<Geometry, { project: string }>) => !ringed.has(properties.project);
	return { type: 'FeatureCollection', features: features.sites.features.filter(keep) };
}

/**
 * The whole map style as a pure function of palette, language and data; the ground's may stand at an address. No address
 * outside the site, no glyphs: names are drawn from faces of the page or the system.
 */
export function mapStyle(
	features: MapFeatures,
	ground: Ground | string,
	standings: Standings,
	palette: Palette,
	language: Language,
	reliefUrl: string,
	textScale = 1,
	size: DrawingSize = deskSize
): StyleSpecification {
	return {
		version: 8,
		sources: {
			relief: {
				type: 'image',
				url: reliefUrl,
				coordinates: features.relief.corners as [
					[number, number],
					[number, number],
					[number, number],
					[number, number]
				]
			},
			ground: geojson(ground, 'member'),
			courses: geojson(stretchesWithPhase(features, standings), 'project'),
			areas: geojson(features.areas, 'project'),
			stations: geojson(features.stations, 'nameZh'),
			towns: geojson(features.towns),
			sites: geojson(sitesWithoutRing(features, standings), 'project'),
			flows: geojson(features.flows),
			'member-labels': geojson(features.memberLabels, 'member'),
			'badge-boxes': geojson({ type: 'FeatureCollection', features: [] })
		},
		layers: layersOf(palette, language, textScale, size)
	};
}
