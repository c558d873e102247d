import { beforeAll, describe, expect, it } from 'vitest';
import { mapFeaturesOf } from '#geodata/map-features.server.ts';
import { loadGeodata } from '#geodata/read.server.ts';
import { cardsIn } from '#geodata/site.server.ts';
import { messagesIn } from '#i18n/messages.ts';
import { languages, type Language } from '#model/text.ts';
import type { MapFeatures } from '#view/map-features.ts';
import { layOutBadges, type BadgeLayout, type BadgePlace } from '../badge-layout.ts';
import { layoutsOf, soughtPlacesIn, type Layout } from './layouts.server.ts';

let features: MapFeatures;
let layouts: Record<Language, Layout[]>;

beforeAll(() => {
	features = mapFeaturesOf(loadGeodata());
	const laidOut = (language: Language) => layoutsOf(cardsIn(language), features, messagesIn(language));
	layouts = { zh: laidOut('zh'), en: laidOut('en') };
});

type Corners = [northWest: [number, number], southEast: [number, number]];
/** More than the zone, as a window shows it. */
const farView: Corners = [
	[100, 36],
	[115, 26]
];

const standing = ({ card: { id }, position, plate }: BadgePlace) => ({ id, position, side: plate?.side });
const pixels = ({ dx, dy, boxes }: BadgePlace) => [
	dx,
	dy,
	...boxes.flatMap(({ x, y, width, height }) => [x, y, width, height])
];

function expectSame(found: BadgePlace[], drawn: BadgePlace[]) {
	expect(found.map(standing)).toEqual(drawn.map(standing));
	const off = found.flatMap((place, index) => {
		const other = pixels(drawn[index] ?? place);
		return pixels(place).map((px, at) => Math.abs(px - (other[at] ?? NaN)));
	});
	expect(Math.max(...off)).toBeLessThan(0.11);
}

describe.each(languages)('places of rings sought for the drawing in %s', (language) => {
	const again = (zoom: number, layout: BadgeLayout) =>
		layOutBadges(cardsIn(language), features, messagesIn(language), zoom, layout);

	it('are taken as they are, at every zoom that the map may open at', () => {
		const sought = soughtPlacesIn(layouts[language]);
		for (const { zoom, badges } of layouts[language]) {
			expect(badges.length).toBeGreaterThan(5);
			// A zone without features to mind: whoever seeks here finds other places.
			const bare = { ...features, towns: { ...features.towns, features: [] } };
			const taken = layOutBadges(cardsIn(language), bare, messagesIn(language), zoom, {
				view: farView,
				sought: sought[zoom]
			});
			expectSame(taken, badges);
		}
	});

	it('are sought anew where something covers one of them', () => {
		for (const { zoom, badges } of layouts[language]) {
			const [first] = badges;
			if (!first) throw new Error(`zoom ${zoom}: found no ring, allowed some`);
			const [lng = 0, lat = 0] = first.position;
			const around: Corners = [
				[lng - 0.2, lat + 0.2],
				[lng + 0.2, lat - 0.2]
			];
			const sought = soughtPlacesIn(layouts[language])[zoom];
			const covered = [around];
			expect(again(zoom, { view: farView, sought, covered })).toEqual(
				again(zoom, { view: farView, covered })
			);
		}
	});

	it('are sought anew where not all of them are seen', () => {
		const sought = soughtPlacesIn(layouts[language])[8];
		const view: Corners = [
			[108, 31.4],
			[108.6, 30.9]
		];
		expect(again(8, { sought, view })).toEqual(again(8, { view }));
	});
});
