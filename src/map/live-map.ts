import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as Engine, MapSourceDataEvent } from 'maplibre-gl';
import type { Messages } from '#i18n/messages.ts';
import type { Language } from '#model/text.ts';
import type { MapFeatures } from '#view/map-features.ts';
import type { MemberCard } from '#view/member-card.ts';
import type { ProjectCard } from '#view/project-card.ts';
import { afterPaint } from '#view/after-paint.ts';
import type { Selection } from '#view/selection.ts';
import { boxesWithin } from '#view/story-padding.ts';
import type { SoughtPlaces } from './badge-layout.ts';
import { addBadges, type MapRoom } from './badges.ts';
import {
	frameAtOnce,
	isForEdges,
	prefersCuts,
	showZone,
	watchEdges,
	zonePadding,
	zoomBy
} from './camera-moves.ts';
import { cameraHash, maxZoom, minZoom, regionBounds, zoneBounds, type Camera } from './camera.ts';
import { watchClicks } from './clicks.ts';
import { dimFeatures } from './dimming.ts';
import type { DrawingSize } from './drawing-size.ts';
import { Explainer, type Choice } from './explainer.ts';
import { layersOf } from './layers/index.ts';
import { nameIn } from './layers/labels.ts';
import { palettes } from './palette.ts';
import { addPills } from './pills.ts';
import { markFeature, watchHover } from './pointer.ts';
import { createPlaceMark, type Place } from './place-mark.ts';
import { createPopups } from './popups.ts';
import { createPresenter, type Presented } from './presenting.ts';
import { holdDrawing } from './hold-drawing.ts';
import { ProgramStarter } from './start-programs.ts';
import { followRingFocus } from './ring-focus.ts';
import { LiveRelief, openingReliefUrl } from './relief.ts';
import { createRepainter, type Look } from './repaint.ts';
import { setFeatures } from './sources.ts';
import { addSiteIcons } from './sprites.ts';
import { standingsOf } from './standings.ts';
import { mapStyle, sitesWithoutRing, stretchesWithPhase } from './style.ts';

/** Everything the map draws and says, fetched once. */
export interface MapContent {
	features: MapFeatures;
	/** The ground's shapes, as JSON that only the engine's worker reads. */
	ground: ArrayBuffer;
	cards: ProjectCard[];
	members: MemberCard[];
	/** Where the rings of these cards stand. */
	ringPlaces: SoughtPlaces;
}

export interface LiveMapOptions {
	container: HTMLElement;
	/** The box inside the container that the opening view fits the zone into. */
	frame: HTMLElement;
	/** The map's own buttons, which rings keep out from under. */
	controls: HTMLElement;
	content: MapContent;
	language: Language;
	messages: Messages;
	camera: Camera | null;
	look: Look;
	/** How large it is drawn, for good. */
	size: DrawingSize;
	/** A story turns its pages by the arrow keys: the map then leaves them alone, and shows a chapter's projects only. */
	tellsStory: boolean;
	/** On a narrow screen the sheet takes the popup's place: the map then opens none. */
	usesPopups: () => boolean;
	onselect: (selection: Selection | null, opener: HTMLElement | null) => void;
	/** Several projects are offered to choose from; null takes the offer back. */
	onchoice: (choice: Choice | null) => void;
	onmove: (hash: string) => void;
	onlive: () => void;
	/** The device has taken the drawing surface away; until `onrestored` nothing may be asked of the map. */
	onlost: () => void;
	onrestored: () => void;
	onerror: (error: unknown) => void;
}

export interface LiveMap {
	/** The engine itself, for a picture of what it shows. */
	readonly engine: Engine;
	/** Whether it explains a project or member, which the address may name only a frame later. */
	readonly explains: boolean;
	/** Marks and explains the selection; nothing happens where it is shown already, unless `again` asks for it. */
	show(selection: Selection | null, again?: boolean): void;
	/** Shows these projects weakly, without names, and beyond the pointer; all others in full. */
	dim(ids: ReadonlySet<string>): void;
	/** Marks a place that was looked for and goes there; null takes the mark away. */
	showPlace(place: Place | null): void;
	/** Shows a chapter of a story, whole. */
	present(presented: Presented): void;
	resetView(): void;
	/** Fits the view to what covers the map's edges now; what is selected stays in sight. */
	reframe(): void;
	zoomBy(steps: number): void;
	/** Says things as known on another day: phases, rings and words change, shapes do not. */
	tell(cards: ProjectCard[], members: MemberCard[]): void;
	/** Draws all in another theme, or with larger names. */
	wear(look: Look): void;
	remove(): void;
}

function openingView({ camera, container, frame }: LiveMapOptions) {
	if (!camera) return { bounds: zoneBounds, fitBoundsOptions: { padding: zonePadding(container, frame) } };
	return { zoom: camera.zoom, center: [camera.longitude, camera.latitude] as [number, number] };
}

/** The engine draws no larger by itself than 4096; walls are wider, and any WebGL 2 device of today draws that. */
const mostCanvasPx = 8192;

/** While the map moves, names are placed anew once in this time and not in every frame; then they fade in and out. */
const nameFadeMs = 150;

const noEdges = { left: 0, top: 0, right: 0, bottom: 0 };

/** What the map's own buttons and captions leave free. */
function roomBeside({ container, controls }: LiveMapOptions, presented: Presented | null): MapRoom {
	const buttons = [...controls.children].map((one) => one.getBoundingClientRect());
	const covered = boxesWithin(container.getBoundingClientRect(), buttons);
	if (!presented) return { edges: noEdges, covered };
	const { edges, map } = presented;
	return {
		edges,
		covered: [...presented.covered, ...covered],
		drawn: new Set([...map.shown, ...map.dimmed])
	};
}

/** Layers, rings and their places take their time each: whoever clicks in between is heard. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Resolves once the worker has all features and is asked for those in view: this thread has time from then on. */
function workerIsAsked(map: Engine, { sources }: StyleSpecification): Promise<void> {
	const waiting = new Set(Object.keys(sources).filter((id) => sources[id]?.type === 'geojson'));
	return new Promise((resolve) => {
		const follow = ({ sourceId, sourceDataType }: MapSourceDataEvent) => {
			if (sourceDataType !== 'metadata' || !waiting.delete(sourceId) || waiting.size > 0) return;
			map.off('sourcedata', follow);
			map.once('render', () => resolve());
		};
		map.on('sourcedata', follow);
		// Where a source failed.
		map.once('idle', () => resolve());
	});
}

/** Starts the engine and waits until its style can be worked on; nothing is drawn before `draw`. Throws where the device has no WebGL 2. */
async function startEngine(options: LiveMapOptions) {
	const { container, content, language, messages, look, size } = options;
	const palette = palettes[look.theme];
	const {
		Map: EngineMap,
		Marker,
		Popup,
		ScaleControl,
		groundAddress,
		serveGround
	} = await import('./engine.ts');
	serveGround(content.ground);
	const style = mapStyle(
		content.features,
		groundAddress,
		standingsOf(content.cards),
		palette,
		language,
		openingReliefUrl(look.theme),
		look.textScale,
		size
	);
	const map: Engine = new EngineMap({
		container,
		style,
		...openingView(options),
		minZoom,
		maxZoom: maxZoom + Math.log2(size.picture),
		maxCanvasSize: [mostCanvasPx, mostCanvasPx],
		maxBounds: regionBounds,
		renderWorldCopies: false,
		maxPitch: 0,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		attributionControl: false,
		fadeDuration: prefersCuts() ? 0 : nameFadeMs,
		// The tests validate it.
		validateStyle: false,
		locale: { 'Map.Title': messages.map }
	});
	const programs = new ProgramStarter(map);
	const draw = holdDrawing(map, (scene) => programs.look(scene));
	frameAtOnce(map);
	if (!options.camera) showZone(map, options.frame, 0);
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	map.addControl(new ScaleControl({ maxWidth: 110 * size.marks, unit: 'metric' }), 'bottom-left');
	map.on('error', ({ error }) => options.onerror(error));
	map.on('webglcontextlost', () => options.onlost());
	addSiteIcons(map, palette);
	// For tests and for who embeds the map: the engine behind the element.
	Object.defineProperty(container, 'maplibreMap', { value: map, configurable: true });
	await workerIsAsked(map, style);
	await nextTask();
	return { map, Marker, Popup, draw: () => programs.ready().then(draw) };
}

const isSame = (a: Selection | null, b: Selection | null): boolean => a?.kind === b?.kind && a?.id === b?.id;

/** Opens the live map in `container`. Throws where the device has no WebGL 2. */
export async function createLiveMap(options: LiveMapOptions): Promise<LiveMap> {
	const { content, messages, onselect, usesPopups, onchoice } = options;
	const { features } = content;
	const { map, Marker, Popup, draw } = await startEngine(options);
	const popups = createPopups(map, Popup);
	let presented: Presented | null = null;
	const ringsOf = (cards: ProjectCard[]) =>
		addBadges(
			map,
			Marker,
			cards,
			features,
			messages,
			{
				onpress: ({ id }) => explainer.prepare({ kind: 'project', id }, null),
				onchoose: ({ id }, opener) => pick({ kind: 'project', id }, opener)
			},
			() => popups.follow(),
			options.size,
			() => roomBeside(options, presented),
			cards === content.cards ? content.ringPlaces : {}
		);
	const mountBadges = (cards: ProjectCard[]) => {
		const rings = ringsOf(cards);
		rings.layOut();
		return rings;
	};
	let badges = ringsOf(content.cards);
	await nextTask();
	badges.layOut();
	await nextTask();
	const explainer = new Explainer({
		map,
		popups,
		features,
		messages,
		usesPopups,
		ringPlace: (id) => badges.ringPlace(id),
		onselect: (selection) => onselect(selection, null),
		onchoice
	});
	explainer.tell(content.cards, content.members);
	// A chapter says in words what has no position.
	const withPills = options.tellsStory ? [] : content.members;
	const pills = addPills(map, Marker, withPills, features, messages, ({ id }) =>
		explainer.offerPlaceless(id)
	);
	if (options.tellsStory) map.keyboard.disable();
	watchHover(map, options.size.marks);
	followRingFocus(map, (id) => badges.ringPlace(id)?.position ?? null);

	watchClicks(map, explainer, messages, (selection) => pick(selection, null), options.size.marks);
	map.on('moveend', (event) => {
		if (isForEdges(event)) return;
		const { lng, lat } = map.getCenter();
		options.onmove(cameraHash({ zoom: map.getZoom(), latitude: lat, longitude: lng }));
	});
	const relief = new LiveRelief(map, features.relief, options.look.theme);
	map.once('idle', () => {
		map.once('idle', () => {
			options.onlive();
			relief.sharpenWhenNeeded();
		});
		void draw();
	});
	// It may have come to rest while the rings were made.
	map.triggerRepaint();

	const repaint = createRepainter(map, options.language, options.look, options.size, relief);
	let shown: Selection | null = null;
	let marked: Selection | null = null;
	let cancelMark = () => {};
	let cancelPick = () => {};
	let dimmed: ReadonlySet<string> = new Set();
	let painted: ReadonlySet<string> = dimmed;
	let cancelDim = () => {};
	let told = content.cards;

	function markShown() {
		if (marked) markFeature(map, marked.kind, marked.id, 'selected', false);
		if (shown) markFeature(map, shown.kind, shown.id, 'selected', true);
		marked = shown;
	}

	function show(selection: Selection | null, again = false) {
		if (isSame(selection, shown) && !again) return;
		// Who closes a popup at once does not mean it any more.
		if (!selection) cancelPick();
		popups.close();
		shown = selection;
		badges.select(selection?.kind === 'project' ? selection.id : null);
		explainer.explain(selection);
		cancelMark();
		// The popup first: for a mark, and for the button that was pressed, all of the map is drawn anew.
		afterPaint(holdDrawing(map));
		cancelMark = afterPaint(markShown);
	}

	/** Explains at once what was clicked; address and list follow when that is painted. */
	function pick(selection: Selection | null, opener: HTMLElement | null) {
		cancelPick();
		if (!selection || isSame(selection, shown)) return onselect(selection, opener);
		show(selection);
		cancelPick = afterPaint(() => onselect(selection, opener));
	}

	function paintDimmed() {
		dimFeatures(map, features, painted, dimmed);
		painted = dimmed;
	}

	function dim(ids: ReadonlySet<string>) {
		dimmed = ids;
		badges.dim(ids);
		pills.dim(ids);
		explainer.filteredOut = ids;
		cancelDim();
		// The list first: for its lines all of the map is drawn anew.
		cancelDim = afterPaint(paintDimmed);
	}

	const presentChapter = createPresenter({
		map,
		layers: layersOf(palettes[options.look.theme], options.language, 1, options.size),
		siteName: nameIn(options.language),
		ring(ids) {
			badges.remove();
			badges = mountBadges(content.cards.filter(({ id }) => ids.includes(id)));
		}
	});

	function present(next: Presented) {
		presented = next;
		presentChapter(next);
	}

	// Without a surface the engine has no style; it builds it anew then, without what is marked in it.
	map.on('webglcontextlost', () => {
		cancelMark();
		cancelDim();
	});
	map.on('webglcontextrestored', () => {
		// The engine waits anew for a failure that has not come, and would for each surface that it ever had.
		map.getCanvas().dispatchEvent(new Event('webglcontextcreationerror'));
		map.once('idle', () => {
			markShown();
			painted = new Set();
			paintDimmed();
			if (presented) present(presented);
			options.onrestored();
		});
	});

	return {
		engine: map,
		get explains() {
			return shown !== null;
		},
		show,
		dim,
		showPlace: createPlaceMark(map, Marker),
		present,
		tell(cards, members) {
			if (cards === told) return;
			told = cards;
			const standings = standingsOf(cards);
			setFeatures(map, 'courses', stretchesWithPhase(features, standings));
			setFeatures(map, 'sites', sitesWithoutRing(features, standings));
			badges.remove();
			badges = mountBadges(cards);
			badges.dim(dimmed);
			explainer.tell(cards, members);
			show(shown, true);
		},
		resetView: () => (presented ? present(presented) : showZone(map, options.frame)),
		reframe: options.tellsStory
			? () => undefined
			: watchEdges(map, options.frame, options.camera === null, () => explainer.sight),
		zoomBy: (steps) => zoomBy(map, steps),
		wear: (look) => void repaint(look),
		remove() {
			cancelMark();
			cancelDim();
			cancelPick();
			explainer.stay();
			popups.close();
			popups.discard();
			badges.remove();
			pills.remove();
			map.remove();
		}
	};
}
