/** Heights in metres, row by row from the north-west; `cellSizesM` is the ground length of a cell, one for each row. */
export interface ElevationGrid {
	heightsM: Float32Array | Uint16Array;
	widthPx: number;
	heightPx: number;
	cellSizesM: ArrayLike<number>;
}

/** Heights at equal steps of longitude and latitude (WGS-84 degrees); `west` and `north` are outer edges. */
export interface DegreeGrid {
	heightsM: Float32Array | Uint16Array;
	widthPx: number;
	heightPx: number;
	west: number;
	north: number;
	degreesPerPixel: number;
}

/** Length of a degree of the equator on the sphere that Web Mercator takes the earth for. */
const metresPerDegree = (6378137 * Math.PI) / 180;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Northing of Web Mercator (EPSG:3857) in radians, and back. */
const northing = (latitude: number) => Math.asinh(Math.tan(radians(latitude)));
const latitudeAt = (value: number) => (Math.atan(Math.sinh(value)) * 180) / Math.PI;

/**
 * Latitudes of the edges of `rows` rows that are equally high in Web Mercator, from north to south: `rows + 1` values,
 * the first and the last exactly the given ones. The engine stretches a picture linearly in that projection, so its rows
 * must be these and not equal steps of latitude.
 */
export function mercatorRows(north: number, south: number, rows: number): Float64Array {
	const top = northing(north);
	const step = (northing(south) - top) / rows;
	const edges = Float64Array.from({ length: rows + 1 }, (_, row) => latitudeAt(top + row * step));
	edges[0] = north;
	edges[rows] = south;
	return edges;
}

/** Rows that make the cells square in Web Mercator for a picture of the given width. */
export function mercatorHeightPx(grid: DegreeGrid, widthPx: number): number {
	const { north, degreesPerPixel } = grid;
	const south = north - grid.heightPx * degreesPerPixel;
	const width = radians(grid.widthPx * degreesPerPixel);
	return Math.round((widthPx * (northing(north) - northing(south))) / width);
}

/** Four cells around a place of one axis with their weights (Catmull-Rom); cells beyond the edge repeat the last one. */
interface Taps {
	cells: [number, number, number, number];
	weights: [number, number, number, number];
}

function tapsAt(place: number, count: number): Taps {
	const first = Math.floor(place);
	const t = place - first;
	const cell = (offset: number) => Math.min(count - 1, Math.max(0, first + offset));
	return {
		cells: [cell(-1), cell(0), cell(1), cell(2)],
		weights: [
			((-t + 2) * t - 1) * t * 0.5,
			((3 * t - 5) * t * t + 2) * 0.5,
			((-3 * t + 4) * t + 1) * t * 0.5,
			(t - 1) * t * t * 0.5
		]
	};
}

const weigh = ({ weights: [a, b, c, d] }: Taps, valueAt: (tap: 0 | 1 | 2 | 3) => number) =>
	a * valueAt(0) + b * valueAt(1) + c * valueAt(2) + d * valueAt(3);

function stretchRows({ heightsM, widthPx, heightPx }: DegreeGrid, columns: Taps[]): Float32Array {
	const stretched = new Float32Array(columns.length * heightPx);
	for (let row = 0; row < heightPx; row++) {
		columns.forEach((taps, column) => {
			const valueAt = (tap: 0 | 1 | 2 | 3) => heightsM[row * widthPx + taps.cells[tap]] ?? NaN;
			stretched[row * columns.length + column] = weigh(taps, valueAt);
		});
	}
	return stretched;
}

function stretchColumns(heightsM: Float32Array, widthPx: number, rows: Taps[]): Float32Array {
	const stretched = new Float32Array(widthPx * rows.length);
	rows.forEach((taps, row) => {
		for (let column = 0; column < widthPx; column++) {
			const valueAt = (tap: 0 | 1 | 2 | 3) => heightsM[taps.cells[tap] * widthPx + column] ?? NaN;
			stretched[row * widthPx + column] = weigh(taps, valueAt);
		}
	});
	return stretched;
}

/** The same ground at another width, bicubic, with rows at equal steps of Web Mercator. Shade only after this. */
export function toMercator(grid: DegreeGrid, widthPx: number): ElevationGrid {
	const { north, degreesPerPixel } = grid;
	const heightPx = mercatorHeightPx(grid, widthPx);
	const edges = mercatorRows(north, north - grid.heightPx * degreesPerPixel, heightPx);
	const middles = Array.from(
		{ length: heightPx },
		(_, row) => ((edges[row] ?? NaN) + (edges[row + 1] ?? NaN)) / 2
	);
	const columns = Array.from({ length: widthPx }, (_, column) =>
		tapsAt(((column + 0.5) * grid.widthPx) / widthPx - 0.5, grid.widthPx)
	);
	const rows = middles.map((latitude) => tapsAt((north - latitude) / degreesPerPixel - 0.5, grid.heightPx));
	const cellDegrees = (grid.widthPx * degreesPerPixel) / widthPx;
	return {
		heightsM: stretchColumns(stretchRows(grid, columns), widthPx, rows),
		widthPx,
		heightPx,
		cellSizesM: middles.map((latitude) => cellDegrees * metresPerDegree * Math.cos(radians(latitude)))
	};
}
