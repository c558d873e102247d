import type { Position } from 'geojson';

/** The box around everything the map shows, in WGS-84 degrees: Chengdu to Yichang, Guizhou to the Qinling. */
export const region = { west: 103.5, east: 112.5, south: 28, north: 34.5 };

export const regionInWords = `longitude ${region.west} to ${region.east}, latitude ${region.south} to ${region.north}`;

/** Whether a position, longitude first, lies in the region. */
export function isInRegion([longitude = NaN, latitude = NaN]: Position): boolean {
	const { west, east, south, north } = region;
	return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
