import type { Theme } from '#model/theme.ts';
import type { ElevationGrid } from './mercator-grid.ts';

type Rgb = readonly [number, number, number];

/** Lights by azimuth (degrees from north, clockwise) and share; the usual one from the north-west leads. */
const lights = [
	{ azimuth: 315, weight: 0.52 },
	{ azimuth: 270, weight: 0.2 },
	{ azimuth: 0, weight: 0.2 },
	{ azimuth: 225, weight: 0.08 }
] as const;
const altitude = Math.PI / 4;

/** The heights come from pictures of some 4 km a pixel; their slopes need this much stretching to read as mountains. */
const verticalExaggeration = 5.6;

const beams = lights.map(({ azimuth, weight }) => {
	const angle = (azimuth * Math.PI) / 180;
	const level = Math.cos(altitude) * weight;
	return { east: Math.sin(angle) * level, north: Math.cos(angle) * level, up: Math.sin(altitude) * weight };
});

/** Light on a slope given as rise per metre eastward and northward; Lambert's cosine, flat ground = 1. */
function lightOn(eastward: number, northward: number): number {
	const steepness = Math.hypot(eastward, northward, 1);
	const sum = beams.reduce(
		(total, { east, north, up }) => total + Math.max(0, up - east * eastward - north * northward),
		0
	);
	return sum / steepness / Math.sin(altitude);
}

/** Slopes are taken at two reaches, because fine wrinkles alone would hide the mass of a range. */
const reaches = [
	{ reachPx: 2, share: 0.45, exaggeration: verticalExaggeration },
	{ reachPx: 9, share: 0.55, exaggeration: verticalExaggeration * 1.8 }
] as const;

/** Light on each cell from slopes between cells `reachPx` to either side; at the edges from what is there. */
function lightAtReach(grid: ElevationGrid, reachPx: number, exaggeration: number): Float32Array {
	const { heightsM, widthPx, heightPx, cellSizesM } = grid;
	const light = new Float32Array(widthPx * heightPx);
	for (let row = 0; row < heightPx; row++) {
		const [above, below] = [Math.max(0, row - reachPx), Math.min(heightPx - 1, row + reachPx)];
		const perCell = exaggeration / (cellSizesM[row] ?? NaN);
		for (let column = 0; column < widthPx; column++) {
			const [left, right] = [Math.max(0, column - reachPx), Math.min(widthPx - 1, column + reachPx)];
			const heightAt = (r: number, c: number) => heightsM[r * widthPx + c] ?? NaN;
			const eastward = (heightAt(row, right) - heightAt(row, left)) / (right - left || 1);
			const northward = (heightAt(above, column) - heightAt(below, column)) / (below - above || 1);
			light[row * widthPx + column] = lightOn(eastward * perCell, northward * perCell);
		}
	}
	return light;
}

/**
 * Multidirectional hillshade (lights from several sides after Mark 1992, weights our own): the light on each cell, 1 on
 * flat ground, less in shade, more where it faces the north-west.
 */
export function hillshade(grid: ElevationGrid): Float32Array {
	const light = new Float32Array(grid.widthPx * grid.heightPx);
	for (const { reachPx, share, exaggeration } of reaches) {
		lightAtReach(grid, reachPx, exaggeration).forEach((value, cell) => {
			light[cell] = (light[cell] ?? 0) + share * value;
		});
	}
	return light;
}

interface Paint {
	land: Rgb;
	/** Colours by height in metres, laid over the land by half. */
	tints: readonly (readonly [heightM: number, colour: Rgb])[];
	shade: Rgb;
	shadeStrength: number;
	glow: Rgb;
	glowStrength: number;
}

const tintShare = 0.5;

const paints: Record<Theme, Paint> = {
	light: {
		land: [246, 243, 234],
		tints: [
			[150, [236, 238, 224]],
			[500, [242, 240, 227]],
			[1000, [243, 236, 219]],
			[1700, [234, 223, 203]],
			[2600, [226, 214, 197]],
			[3600, [243, 239, 233]]
		],
		shade: [84, 72, 52],
		shadeStrength: 1,
		glow: [255, 254, 249],
		glowStrength: 3.2
	},
	dark: {
		land: [23, 35, 42],
		tints: [
			[150, [14, 28, 36]],
			[500, [22, 38, 45]],
			[1000, [32, 48, 53]],
			[1700, [43, 57, 60]],
			[2600, [54, 64, 66]],
			[3600, [66, 74, 76]]
		],
		shade: [4, 9, 13],
		shadeStrength: 1.5,
		glow: [104, 132, 134],
		glowStrength: 1.1
	}
};

const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
	from[0] + (to[0] - from[0]) * share,
	from[1] + (to[1] - from[1]) * share,
	from[2] + (to[2] - from[2]) * share
];

function tintAt(heightM: number, tints: Paint['tints']): Rgb {
	const upper = tints.findIndex(([limitM]) => heightM < limitM);
	const [topM, topColour] = tints[upper === -1 ? tints.length - 1 : upper] ?? [0, [0, 0, 0]];
	const [bottomM, bottomColour] = tints[upper - 1] ?? [topM, topColour];
	return topM === bottomM ? topColour : mix(bottomColour, topColour, (heightM - bottomM) / (topM - bottomM));
}

/** One colour for each metre of height, so that a picture of millions of cells looks it up. */
function groundColours({ land, tints }: Paint, highestM: number): Rgb[] {
	return Array.from({ length: highestM + 1 }, (_, heightM) => mix(land, tintAt(heightM, tints), tintShare));
}

/** The relief as RGBA rows for one theme: ground coloured by height, darker in shade and brighter in the light. */
export function shadeRelief(grid: ElevationGrid, theme: Theme): Uint8ClampedArray {
	const paint = paints[theme];
	const { shade, shadeStrength, glow, glowStrength } = paint;
	const highestM = 9000;
	const ground = groundColours(paint, highestM);
	const light = hillshade(grid);
	const rgba = new Uint8ClampedArray(light.length * 4);
	light.forEach((value, cell) => {
		const heightM = Math.min(highestM, Math.max(0, Math.round(grid.heightsM[cell] ?? 0)));
		const base = ground[heightM] ?? paint.land;
		const excess = value - 1;
		const colour =
			excess < 0
				? mix(base, shade, Math.min(1, -excess * shadeStrength))
				: mix(base, glow, Math.min(1, excess * glowStrength));
		rgba.set([colour[0], colour[1], colour[2], 255], cell * 4);
	});
	return rgba;
}
