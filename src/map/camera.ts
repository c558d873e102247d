/** Camera limits and the frame that shows the whole zone; degrees WGS-84. */

/** South-west and north-east corners of the box that holds the four members. */
export const zoneBounds: [[number, number], [number, number]] = [
	[106.66, 30.32],
	[109.25, 32.35]
];

/** How far one may pan: the extent of the relief and the context lines. */
export const regionBounds: [[number, number], [number, number]] = [
	[104, 28.6],
	[112, 34]
];

/** Geometry is good to 0.1–3 km: closer than this the map would pretend. */
export const maxZoom = 12;
export const minZoom = 5.5;

/** A camera as it stands in the address: zoom, latitude, longitude. */
export interface Camera {
	zoom: number;
	latitude: number;
	longitude: number;
}

const decimal = String.raw`(-?\d+(?:\.\d+)?)`;
const cameraShape = new RegExp(`^#?${decimal}/${decimal}/${decimal}$`);

/** Reads `#zoom/lat/lng`; null for anything that is no camera inside the limits. */
export function parseCameraHash(hash: string): Camera | null {
	const parts = cameraShape.exec(hash)?.slice(1).map(Number);
	if (!parts) return null;
	const [zoom = NaN, latitude = NaN, longitude = NaN] = parts;
	const [[west, south], [east, north]] = regionBounds;
	const inside =
		zoom >= minZoom &&
		zoom <= maxZoom &&
		latitude >= south &&
		latitude <= north &&
		longitude >= west &&
		longitude <= east;
	return inside ? { zoom, latitude, longitude } : null;
}

/** Writes a camera as `#zoom/lat/lng`, as exact as a pixel at that zoom needs. */
export function cameraHash({ zoom, latitude, longitude }: Camera): string {
	const decimals = Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
	return `#${Number(zoom.toFixed(2))}/${latitude.toFixed(decimals)}/${longitude.toFixed(decimals)}`;
}
