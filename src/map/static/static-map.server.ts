import { render } from 'svelte/server';
import { groundOf, mapFeaturesOf } from '#geodata/map-features.server.ts';
import { loadGeodata } from '#geodata/read.server.ts';
import { cardsIn } from '#geodata/site.server.ts';
import { formatKm } from '#i18n/format.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { Theme } from '#model/theme.ts';
import type { Language } from '#model/text.ts';
import type { Ground, MapFeatures } from '#view/map-features.ts';
import type { ProjectCard } from '#view/project-card.ts';
import type { Selection } from '#view/selection.ts';
import type { SoughtPlaces } from '../badge-layout.ts';
import { zoneBounds } from '../camera.ts';
import { memberBoundaryId } from '../layers/index.ts';
import { markPalette, paletteCss } from '../palette-css.ts';
import { isRinged, standingsOf } from '../standings.ts';
import { mapStyle } from '../style.ts';
import { parallelM, zoneBox } from '../zone-frame.ts';
import { areasOf } from './areas.server.ts';
import { iconsOf } from './icons.server.ts';
import { layoutRules, layoutsOf, soughtPlacesIn } from './layouts.server.ts';
import { namesOf, percentAt } from './names.server.ts';
import { paperWindow } from './paper-window.ts';
import { shapesOf, type Shape } from './shapes.server.ts';
import StaticMap from './StaticMap.svelte';
import { StaticSheet } from './static-sheet.ts';

/** The static map of a language: markup for the page's body, rules for its head, and where its rings stand. */
export interface StaticMapParts {
	markup: string;
	css: string;
	ringPlaces: SoughtPlaces;
}

const made = new Map<Language, StaticMapParts>();
let derived: MapFeatures | undefined;
const features = (): MapFeatures => (derived ??= mapFeaturesOf(loadGeodata()));
let derivedGround: Ground | undefined;
const ground = (): Ground => (derivedGround ??= groundOf(loadGeodata()));

/** The static map as known on the default day, drawn once a build. */
export function staticMapIn(language: Language): StaticMapParts {
	const parts = made.get(language) ?? drawStaticMap(features(), ground(), cardsIn(language), language);
	made.set(language, parts);
	return parts;
}

/** What a document's map shows on paper, as rules. */
export function paperRulesOf(selection: Selection | null): string {
	const properties = Object.entries(paperWindow(features(), selection));
	return `:root{${properties.map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

/** Draws the map of the live style without an engine. */
export function drawStaticMap(
	features: MapFeatures,
	ground: Ground,
	cards: ProjectCard[],
	language: Language
): StaticMapParts {
	const style = mapStyle(features, ground, standingsOf(cards), markPalette, language, '');
	const messages = messagesIn(language);
	const sheet = new StaticSheet();
	const names = namesOf(style);
	const layouts = layoutsOf(cards, features, messages);
	const { body } = render(StaticMap, {
		props: {
			...aroundOutlines(shapesOf(style)),
			classOf: sheet.classOf,
			areas: areasOf(features, ground, cards, language),
			names,
			icons: iconsOf(style, cards),
			rings: cards.filter(isRinged),
			scale: messages.kilometres(formatKm(paperScaleM, language)),
			messages
		}
	});
	return {
		markup: withoutComments(body),
		css: [
			paletteCss(),
			sheet.css(),
			layoutRules(names, layouts),
			reliefRules(features),
			`.scale{width:${percentOfZone(paperScaleM)}%}`
		].join(''),
		ringPlaces: soughtPlacesIn(layouts)
	};
}

/** Parts what lies below the outlines of the members from these and all above them. */
function aroundOutlines(shapes: Shape[]): { ground: Shape[]; shapes: Shape[] } {
	const at = shapes.findIndex(({ layer }) => layer === memberBoundaryId);
	if (at < 0) throw new Error(`the map's style: found no layer ${memberBoundaryId}, allowed one`);
	return { ground: shapes.slice(0, at), shapes: shapes.slice(at) };
}

/** Length of the scale bar that paper shows, in metres on the ground. */
const paperScaleM = 20_000;

/** A length on the ground in the middle of the zone, in percent of the width of the zone's box. */
function percentOfZone(lengthM: number): string {
	const [[, south], [, north]] = zoneBounds;
	return ((100 * lengthM) / parallelM((south + north) / 2) / zoneBox.width).toFixed(3);
}

/** Svelte's marks for hydration; nothing hydrates this, and in text `<` is always escaped. */
const withoutComments = (markup: string): string => markup.replaceAll(/<!--.*?-->/gs, '');

/** The relief lies under the drawing by its corners. */
function reliefRules({ relief: { corners } }: MapFeatures): string {
	const [topLeft, bottomRight] = [percentAt(corners[0]), percentAt(corners[2])];
	const [width, height] = [
		Number(bottomRight.x) - Number(topLeft.x),
		Number(bottomRight.y) - Number(topLeft.y)
	];
	const place = `left:${topLeft.x}%;top:${topLeft.y}%;width:${width}%;height:${height}%`;
	const picture = (theme: Theme) => `{background-image:url(/map/small-relief-${theme}.webp)}`;
	return [
		`.relief{${place}}.relief${picture('light')}`,
		`@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]) .relief${picture('dark')}}`,
		`@media screen{:root[data-theme=dark] .relief${picture('dark')}}`
	].join('');
}
