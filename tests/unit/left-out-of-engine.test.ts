import { expect, test } from 'vitest';
import { leftOutPart, standIn } from '../../vite/left-out-of-engine.ts';

const sources = '/node_modules/maplibre-gl/src';

test('Only the imports of parts that the site never reaches are replaced', () => {
	const factory = `${sources}/geo/projection/projection_factory.ts`;
	expect(leftOutPart('./globe_transform.ts', factory)).toBe('globe');
	expect(leftOutPart('./vertical_perspective_camera_helper.ts', factory)).toBe('globe');
	expect(leftOutPart('./mercator_transform.ts', factory)).toBeUndefined();
	expect(leftOutPart('../geo/projection/globe_utils.ts', `${sources}/ui/camera.ts`)).toBeUndefined();
	expect(leftOutPart('./draw_heatmap.ts', `${sources}/webgl/draw/index.ts`)).toBe('layer-types');
	expect(leftOutPart('./draw_line.ts', `${sources}/webgl/draw/index.ts`)).toBeUndefined();
	const shaders = `${sources}/shaders/shaders.ts`;
	expect(leftOutPart('./glsl/hillshade_prepare.vertex.glsl.g.ts', shaders)).toBe('shaders');
	expect(leftOutPart('./glsl/raster.fragment.glsl.g.ts', shaders)).toBe('raster-shader');
	expect(leftOutPart('./glsl/raster.vertex.glsl.g.ts', shaders)).toBeUndefined();
	expect(leftOutPart('../../package.json', `${sources}/ui/map.ts`)).toBe('package-file');
	const pluginOfPage = '../source/rtl_text_plugin_main_thread.ts';
	expect(leftOutPart(pluginOfPage, `${sources}/style/style.ts`)).toBe('right-to-left-plugin');
	expect(leftOutPart('./rtl_text_plugin_worker.ts', `${sources}/source/worker.ts`)).toBeUndefined();
	expect(leftOutPart('@maplibre/mlt', `${sources}/source/vector_tile_mlt.ts`)).toBe('map-tiles');
	expect(leftOutPart('./video_source.ts', `${sources}/source/source.ts`)).toBe('sources');
	expect(leftOutPart('./image_source.ts', `${sources}/source/source.ts`)).toBeUndefined();
	expect(leftOutPart('../render/terrain.ts', `${sources}/ui/map.ts`)).toBe('terrain');
	expect(leftOutPart('../render/terrain_coverage.ts', `${sources}/ui/camera.ts`)).toBeUndefined();
	const expressions =
		'/node_modules/@maplibre/maplibre-gl-style-spec/dist/expression/compound_expression.mjs';
	expect(leftOutPart('./definitions/within.mjs', expressions)).toBe('measuring-expressions');
	expect(leftOutPart('./definitions/match.mjs', expressions)).toBeUndefined();
	expect(leftOutPart('@mapbox/vector-tile', `${sources}/source/vector_tile_mlt.ts`)).toBeUndefined();
});

test('What stands in for a part says, when it is reached, what is missing and how to get it', () => {
	expect(standIn('globe', '6.0.0')).toContain(
		"export function createGlobeTransform() { throw new Error('This build leaves out the globe: build with MAP_ENGINE=stock"
	);
	expect(standIn('package-file', '6.1.2')).toContain('const engineVersion = "6.1.2"');
});
