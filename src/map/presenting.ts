import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Map as Engine } from 'maplibre-gl';
import { backgroundLayers, type BackgroundLayer, type StoryCamera } from '#model/story.ts';
import type { ChapterMap } from '#view/chapter-map.ts';
import type { Padding, ScreenBox } from '#view/story-padding.ts';
import { moveMs } from './camera-moves.ts';
import { withinRegion, type Target } from './camera-region.ts';
import { markFeature } from './pointer.ts';

/** A chapter on the map, with the room that captions take. */
export interface Presented {
	map: ChapterMap;
	padding: Padding;
	/** Room that rings and their names leave at least. */
	edges: Padding;
	/** Boxes of the map, in its own pixels, that captions cover and rings leave free. */
	covered: ScreenBox[];
	/** Told whether the camera stands where the chapter wants it, whenever it has come to rest. */
	onrest: (atChapter: boolean) => void;
}

const chapterMs = 2400;
/** Rest within a pixel or so counts as being there. */
const nearDegrees = 0.002;
const nearZoom = 0.01;

/** Layers of the background that a chapter may leave out. */
const backgroundIds: Record<BackgroundLayer, readonly string[]> = {
	network: ['existing-roads', 'existing-rails', 'existing-rail-ticks'],
	towns: ['town-dots', 'seat-cores', 'town-names', 'outside-town-names', 'county-seat-names', 'seat-names']
};

/** Sources whose features belong to one project each. */
const projectSources = ['courses', 'areas', 'sites'];

const sourceOf = (layer: LayerSpecification): string | null =>
	'source' in layer && typeof layer.source === 'string' ? layer.source : null;

const isOf = (projects: readonly string[]): ExpressionSpecification => [
	'in',
	['get', 'project'],
	['literal', [...projects]]
];

/** Which features of a layer a chapter lets through, or null where it does not choose among them. */
function choiceOf(
	layer: LayerSpecification,
	{ shown, dimmed, flows }: ChapterMap
): ExpressionSpecification | null {
	const source = sourceOf(layer);
	if (source === 'flows') return ['in', ['get', 'flow'], ['literal', flows]];
	if (source === 'stations')
		return ['any', ...shown.map((id): ExpressionSpecification => ['in', id, ['get', 'projects']])];
	return source && projectSources.includes(source) ? isOf([...shown, ...dimmed]) : null;
}

function filterLayer(map: Engine, layer: LayerSpecification, chapter: ChapterMap): void {
	const choice = choiceOf(layer, chapter);
	if (!choice) return;
	const own = 'filter' in layer ? layer.filter : undefined;
	map.setFilter(layer.id, own ? (['all', own, choice] as FilterSpecification) : choice);
	if (sourceOf(layer) === 'flows') map.setLayoutProperty(layer.id, 'visibility', 'visible');
}

/** Sets every filter and visibility that a chapter has a say in: the style's own, and the chapter's on top. */
function showChapter(
	{ map, layers, siteName }: Pick<PresenterOptions, 'map' | 'layers' | 'siteName'>,
	chapter: ChapterMap
): void {
	for (const layer of layers) filterLayer(map, layer, chapter);
	// A chapter tells of few sites: they have room at any zoom, their names mostly, too.
	map.setLayerZoomRange('site-icons', 0, 24);
	map.setLayoutProperty('site-icons', 'text-field', siteName);
	// A caption is no ground: rather no name than half of one.
	map.setLayoutProperty('member-names', 'text-allow-overlap', false);
	for (const name of backgroundLayers) {
		const visibility = chapter.background.includes(name) ? 'visible' : 'none';
		for (const id of backgroundIds[name]) map.setLayoutProperty(id, 'visibility', visibility);
	}
}

/** Marks what the chapter points at, and nothing else. */
function highlight(map: Engine, before: ChapterMap | null, { highlighted }: ChapterMap): void {
	for (const { kind, id } of before?.highlighted ?? []) markFeature(map, kind, id, 'highlighted', false);
	for (const { kind, id } of highlighted) markFeature(map, kind, id, 'highlighted', true);
}

/** Where the camera has to stand so that the chapter's subject lies clear of the captions. */
function targetOf(map: Engine, camera: StoryCamera, padding: Padding): Target {
	if ('center' in camera) {
		const { zoom } = camera;
		const [lng = 0, lat = 0] = camera.center;
		const degreesPerPx = 360 / (512 * 2 ** zoom);
		const latitudeShare = Math.cos((lat * Math.PI) / 180);
		return {
			center: [
				lng + ((padding.right - padding.left) / 2) * degreesPerPx,
				lat - ((padding.bottom - padding.top) / 2) * degreesPerPx * latitudeShare
			],
			zoom
		};
	}
	const [west, south, east, north] = camera.bounds;
	const fitted = map.cameraForBounds(
		[
			[west, south],
			[east, north]
		],
		{ padding, maxZoom: map.getMaxZoom() }
	);
	const center = fitted?.center;
	if (!fitted || !center || fitted.zoom === undefined)
		return { center: [(west + east) / 2, (south + north) / 2], zoom: map.getZoom() };
	const { lng, lat } = center as { lng: number; lat: number };
	return { center: [lng, lat], zoom: fitted.zoom };
}

/** Whether the camera stands at the target. */
function isAt(map: Engine, { center: [lng, lat], zoom }: Target): boolean {
	const now = map.getCenter();
	return (
		Math.abs(now.lng - lng) < nearDegrees &&
		Math.abs(now.lat - lat) < nearDegrees &&
		Math.abs(map.getZoom() - zoom) < nearZoom
	);
}

/** What a presenter needs of the map around it. */
export interface PresenterOptions {
	map: Engine;
	/** The style's layers as they are without any chapter. */
	layers: LayerSpecification[];
	/** What names a site on the map. */
	siteName: ExpressionSpecification;
	/** Leaves only the rings of these projects. */
	ring: (ids: readonly string[]) => void;
}

/**
 * Returns what applies a chapter: whole each time, so that any order of chapters gives the same picture. The first one, and
 * a change of the room around it, cut; every other move is one even ease.
 */
export function createPresenter(options: PresenterOptions): (presented: Presented) => void {
	const { map, ring } = options;
	let current: Presented | null = null;
	let target: Target | null = null;
	map.on('moveend', () => {
		if (current && target) current.onrest(isAt(map, target));
	});

	return (presented) => {
		const before = current;
		// What still moves would come to rest on the way, and say that somebody explores.
		current = null;
		map.stop();
		if (before?.map !== presented.map) {
			showChapter(options, presented.map);
			highlight(map, before?.map ?? null, presented.map);
			ring(presented.map.shown);
		}
		current = presented;
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		target = withinRegion(targetOf(map, presented.map.camera, presented.padding), { width, height });
		if (!before || before.padding !== presented.padding) map.jumpTo(target);
		else map.easeTo({ ...target, duration: moveMs(map, chapterMs) });
	};
}
