import { beforeAll, describe, expect, it } from 'vitest';
import { mapFeaturesOf } from '#geodata/map-features.server.ts';
import { loadGeodata } from '#geodata/read.server.ts';
import type { MapFeatures } from '#view/map-features.ts';
import { toWorld, zoneBox } from '../zone-frame.ts';
import { paperWindow } from './paper-window.ts';

let features: MapFeatures;

beforeAll(() => {
	features = mapFeaturesOf(loadGeodata());
});

const numberOf = (properties: Record<string, string>, name: string): number =>
	Number.parseFloat(properties[name] ?? '');

/** The window in shares of the zone's box. */
function windowOf(properties: Record<string, string>) {
	const [width, height] = [
		100 / numberOf(properties, '--paper-width'),
		100 / numberOf(properties, '--paper-height')
	];
	const left = (-numberOf(properties, '--paper-left') / 100) * width;
	const top = (-numberOf(properties, '--paper-top') / 100) * height;
	return { left, top, right: left + width, bottom: top + height, width, height };
}

describe('what the map shows on paper', () => {
	it('is all of the zone on the overview', () => {
		const { left, top, right, bottom } = windowOf(paperWindow(features, null));
		for (const edge of [left, top]) expect(edge).toBeLessThanOrEqual(0);
		for (const edge of [right, bottom]) expect(edge).toBeGreaterThanOrEqual(1);
	});

	it('keeps its scale the same east and north', () => {
		for (const id of ['kaizhou-port', 'yuxi-hsr', 'wangle-tunnel']) {
			const properties = paperWindow(features, { kind: 'project', id });
			const { width, height } = windowOf(properties);
			const ratio = (width * zoneBox.width) / (height * zoneBox.height);
			expect(Math.abs(ratio / numberOf(properties, '--paper-ratio') - 1)).toBeLessThan(0.002);
		}
	});

	it('holds the anchor of every project that it is about, nearer than the overview where that is possible', () => {
		const overview = windowOf(paperWindow(features, null)).height;
		const heights = Object.entries(features.anchors).map(([id, anchor]) => {
			const { left, top, right, bottom, height } = windowOf(paperWindow(features, { kind: 'project', id }));
			const { x, y } = toWorld(anchor);
			const at = { x: (x - zoneBox.west) / zoneBox.width, y: (y - zoneBox.north) / zoneBox.height };
			expect([id, at.x > left && at.x < right && at.y > top && at.y < bottom]).toEqual([id, true]);
			return height;
		});
		expect(Math.min(...heights)).toBeLessThan(overview / 2);
		expect(Math.max(...heights)).toBeLessThanOrEqual(overview + 0.01);
	});

	it('shows a project without a position in the whole zone', () => {
		const placeless = loadGeodata().projects.find(({ id }) => !(id in features.extents))?.id ?? '';
		expect(windowOf(paperWindow(features, { kind: 'project', id: placeless })).height).toBeCloseTo(
			windowOf(paperWindow(features, null)).height,
			1
		);
	});
});
