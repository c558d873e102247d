import { basename } from 'node:path';

/** A part of the engine that the site never reaches: which imports mean it, and what stands in for it. */
interface LeftOut {
	/** File of the engine's sources whose import is meant; any of them where it is left open. */
	importer?: string;
	imports: RegExp;
	code: string;
}

const refusal = (what: string): string =>
	`throw new Error('This build leaves out ${what}: build with MAP_ENGINE=stock, or see vite/left-out-of-engine.ts.');`;

/** Functions and classes alike: called or constructed, they say what is missing. */
const refusing = (what: string, names: string[]): string =>
	names.map((name) => `export function ${name}() { ${refusal(what)} }`).join('\n');

/** Bytes are what each saves with brotli. The site draws GeoJSON and one image in Mercator, with Chinese and Latin names. */
const leftOut: Record<string, LeftOut> = {
	// 16 kB.
	'map-tiles': {
		imports: /^@maplibre\/mlt$/,
		code: `export const GEOMETRY_TYPE = {};\n${refusing('MapLibre tiles', ['decodeTile'])}`
	},
	// 5 kB. Names written from right to left, which the site has none of, would be drawn unordered.
	bidi: {
		imports: /^bidi-js$/,
		code: `export default () => ({
	getEmbeddingLevels: (text) => ({
		levels: new Uint8Array(text.length),
		paragraphs: [{ start: 0, end: text.length - 1, level: 0 }]
	}),
	getBidiCharTypeName: () => 'L',
	getMirroredCharacter: () => null
});`
	},
	// 2 kB. Only the version is asked for, and all of the file would be sent.
	'package-file': {
		imports: /^(\.\.\/)+package\.json$/,
		code: 'export default { version: engineVersion };'
	},
	// The plug-in for such names is never loaded; the engine's own waits for it keep every style alive that a lost surface
	// has made it build anew: 0.3 MB each time (Style.destroy of 6.17.0 does not end what its constructor begins).
	'right-to-left-plugin': {
		imports: /\/rtl_text_plugin_main_thread\.ts$/,
		code: `const none = { on() {}, off() {}, lazyLoad() {}, getRTLTextPluginStatus: () => 'unavailable' };
export const rtlMainThreadPluginFactory = () => none;`
	},
	// 8 kB.
	globe: {
		importer: 'projection_factory.ts',
		imports: /\/(globe|vertical_perspective)_\w+\.ts$/,
		code: refusing('the globe', [
			'GlobeProjection',
			'createGlobeTransform',
			'GlobeCameraHelper',
			'VerticalPerspectiveCameraHelper',
			'createVerticalPerspectiveTransform',
			'VerticalPerspectiveProjection'
		])
	},
	// The camera looks straight down. A sky that nobody sees would be drawn over all of the screen in every frame.
	sky: {
		importer: 'index.ts',
		imports: /\/draw_sky\.ts$/,
		code: 'export const drawSky = () => undefined;\nexport const drawAtmosphere = drawSky;'
	},
	// The relief neither fades nor changes its colours: one look into the picture in place of two, and no sums.
	'raster-shader': {
		importer: 'shaders.ts',
		imports: /\/raster\.fragment\.glsl\.g\.ts$/,
		code: `export default 'uniform sampler2D u_image0;in vec3 v_pos0;void main(){fragColor=texture(u_image0,v_pos0.xy/v_pos0.z);}';`
	},
	// What no layer here is drawn with, and nothing in three dimensions.
	shaders: {
		importer: 'shaders.ts',
		imports:
			/\/(heatmap|hillshade|color_relief|fill_extrusion|sky|atmosphere|terrain|_projection_globe)\w*\.(fragment|vertex)\.glsl\.g\.ts$/,
		code: `export default '';`
	},
	// 2 kB.
	'layer-types': {
		importer: 'index.ts',
		imports: /\/draw_(heatmap|hillshade|color_relief|fill_extrusion)\.ts$/,
		code: refusing('heatmaps, hillshade, colour relief and extrusions', [
			'drawHeatmap',
			'drawHillshade',
			'drawColorRelief',
			'drawFillExtrusion'
		])
	},
	// 4 kB.
	terrain: {
		importer: 'map.ts',
		imports: /\/(terrain|render_to_texture)\.ts$/,
		code: refusing('terrain', ['Terrain', 'RenderToTexture'])
	},
	// 1 kB: what is drawn below terrain, by a layer of one's own, or to find faults of the engine.
	'other-drawing': {
		importer: 'index.ts',
		imports: /\/draw_(terrain|custom|debug)\.ts$/,
		code: refusing('terrain, custom layers and debug drawing', [
			'drawDepth',
			'drawCustom',
			'drawDebug',
			'drawDebugPadding',
			'selectDebugSource'
		])
	},
	'collision-drawing': {
		importer: 'draw_symbol.ts',
		imports: /\/draw_collision_debug\.ts$/,
		code: refusing('debug drawing', ['drawCollisionDebug'])
	},
	// 3 kB.
	sources: {
		imports: /\/(video|canvas|vector_tile|raster_tile|raster_dem_tile)_source\.ts$/,
		code: refusing('sources of tiles, videos and canvases', [
			'VideoSource',
			'CanvasSource',
			'VectorTileSource',
			'RasterTileSource',
			'RasterDEMTileSource'
		])
	},
	'elevation-source': {
		importer: 'worker.ts',
		imports: /\/raster_dem_tile_worker_source\.ts$/,
		code: refusing('elevation', ['RasterDEMTileWorkerSource'])
	},
	// 1 kB.
	extrusions: {
		importer: 'fill_extrusion_style_layer.ts',
		imports: /\/fill_extrusion_bucket\.ts$/,
		code: refusing('extrusions', ['FillExtrusionBucket'])
	},
	// 1 kB: the site words its own credits, and its own hash.
	'other-controls': {
		imports: /\/(attribution_control|hash)\.ts$/,
		code: `export const defaultAttributionControlOptions = {};\n${refusing('attribution control and hash', ['AttributionControl', 'Hash'])}`
	},
	// 3 kB: no layer's expression measures on the earth.
	'measuring-expressions': {
		imports: /\/(distance|within)\.mjs$/,
		code: ['Distance', 'Within']
			.map((name) => `export class ${name} { static parse() { ${refusal('distance and within')} } }`)
			.join('\n')
	}
};

/** The left-out part that an import in a file of the engine's sources means; undefined for any other import. */
export function leftOutPart(id: string, importer: string): string | undefined {
	return Object.keys(leftOut).find((part) => {
		const { importer: from = basename(importer), imports } = leftOut[part] ?? { imports: /$^/ };
		return from === basename(importer) && imports.test(id);
	});
}

/** The module that stands in for a left-out part. */
export function standIn(part: string, engineVersion: string): string {
	return `const engineVersion = ${JSON.stringify(engineVersion)};\n${leftOut[part]?.code ?? ''}`;
}
