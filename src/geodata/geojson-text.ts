import type { FeatureCollection } from 'geojson';

/** A pair of numbers that JSON.stringify spread over four lines. */
const spreadPosition = /\[\s+(-?[\d.e-]+),\s+(-?[\d.e-]+)\s+\]/g;

/**
 * The one way a FeatureCollection is written into `geodata/`: tabs, one position a line, so that a problem's line number
 * and a diff point at the place that is meant.
 */
export function geojsonText(collection: FeatureCollection): string {
	return `${JSON.stringify(collection, null, '\t').replaceAll(spreadPosition, '[$1, $2]')}\n`;
}
