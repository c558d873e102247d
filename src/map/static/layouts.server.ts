import type { Messages } from '#i18n/messages.ts';
import type { MapFeatures } from '#view/map-features.ts';
import type { ProjectCard } from '#view/project-card.ts';
import {
	layoutStep,
	layoutZoom,
	layOutBadges,
	platesFromZoom,
	type BadgePlace,
	type SoughtPlaces
} from '../badge-layout.ts';
import { worldPx, toWorld } from '../zone-frame.ts';
import { textWidthEm } from '../text-width.ts';
import { badgeRule } from './badge-rules.server.ts';
import { placeNames, type NameInput, type NamePlace } from './name-placement.ts';
import type { PlacedName } from './names.server.ts';
import { fromZoom } from './static-sheet.ts';
import { valueAt } from './zoom-curve.ts';

/** Which names stand where, at one zoom after the other: text keeps its size while the map grows. */

/** Zooms that an opening view can have, from a small phone to a wall; the style's own steps lie on them. */
const zooms = Array.from({ length: 17 }, (_, step) => layoutZoom(6 + step * layoutStep));

const lineHeight = 1.2;

function inputAt(zoom: number, { id, position, lines, sides, distanceEm, sizePx }: PlacedName): NameInput {
	const { x, y } = toWorld(position);
	const scale = worldPx * 2 ** zoom;
	const size = valueAt(sizePx, zoom);
	const width = Math.max(...lines.map(({ text }) => textWidthEm(text)));
	return {
		id,
		x: x * scale,
		y: y * scale,
		width: width * size,
		height: lines.length * lineHeight * size,
		distance: distanceEm * size,
		sides
	};
}

const nameRule = ({ id, at }: NamePlace): [selector: string, declarations: string] => [
	`.${id}`,
	at === null
		? 'visibility:hidden'
		: `visibility:visible;text-anchor:${at.anchor};transform:translate(${at.dx.toFixed(1)}px,${at.dy.toFixed(1)}px)`
];

/** Where the rings with their plates stand at one zoom. */
export interface Layout {
	zoom: number;
	badges: BadgePlace[];
}

/** Where the rings of the cards stand, at every zoom that the drawing is made for. */
export const layoutsOf = (cards: ProjectCard[], features: MapFeatures, messages: Messages): Layout[] =>
	zooms.map((zoom) => ({ zoom, badges: layOutBadges(cards, features, messages, zoom) }));

const toTenth = (px: number): number => Math.round(px * 10) / 10;

/** The same for the live map, which need not seek it again. */
export const soughtPlacesIn = (layouts: Layout[]): SoughtPlaces =>
	Object.fromEntries(
		layouts.map(({ zoom, badges }) => [
			zoom,
			badges.map(({ placement: { id, alternative, dx, dy, plate } }) => ({
				id,
				alternative,
				dx: toTenth(dx),
				dy: toTenth(dy),
				plate: plate && { x: toTenth(plate.x), y: toTenth(plate.y) }
			}))
		])
	);

/** What stands where at one zoom: rings with their plates first, then names where these leave room. */
function rulesAt(names: PlacedName[], { zoom, badges }: Layout): [string, string][] {
	const scale = worldPx * 2 ** zoom;
	const taken = badges.flatMap(({ position, boxes }) => {
		const { x, y } = toWorld(position);
		return boxes.map((box) => ({ ...box, x: x * scale + box.x, y: y * scale + box.y }));
	});
	const seen = names.filter(({ visibleFrom }) => visibleFrom <= zoom);
	const placed = placeNames(
		seen.map((name) => inputAt(zoom, name)),
		taken
	);
	return [...badges.map(badgeRule), ...placed.map(nameRule)];
}

/** Rules for every zoom step; what stays as it was is not said again. */
export function layoutRules(names: PlacedName[], layouts: Layout[]): string {
	const said = new Map<string, string>();
	const steps = layouts.map((layout) => {
		const changed = rulesAt(names, layout).filter(
			([selector, declarations]) => said.get(selector) !== declarations
		);
		for (const [selector, declarations] of changed) said.set(selector, declarations);
		const rules = changed.map(([selector, declarations]) => `${selector}{${declarations}}`).join('');
		return rules === '' || layout.zoom === zooms[0] ? rules : fromZoom(layout.zoom, rules);
	});
	return [
		...steps,
		'.ring-besidePlate,.static-badge .plate{display:none}',
		fromZoom(
			platesFromZoom,
			'.ring-besidePlate{display:inline}.ring-alone{display:none}.static-badge .plate{display:grid}'
		)
	].join('');
}
