import { area, bbox, booleanPointInPolygon, centroid, distance } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { regionBounds, zoneBounds } from '#map/camera.ts';
import { approximateFromM, type Project } from '#model/project.ts';
import { groundOf, mapFeaturesOf, zoneOf } from './map-features.server.ts';
import { readGeodata } from './read.server.ts';
import { singleLines, splitByZone } from './zone-split.ts';

const { geodata } = readGeodata('geodata');
const features = mapFeaturesOf(geodata);
const ground = groundOf(geodata);
const zone = zoneOf(geodata);

const placed = geodata.projects.filter(({ geometry }) => geometry !== null);
const placeless = geodata.projects.filter(({ geometry }) => geometry === null);
const idsOf = (projects: Project[]) => projects.map(({ id }) => id);
const isInZone = (position: Position) => booleanPointInPolygon(position, zone);

function pointsOf(geometry: Geometry | null): Position[] {
	if (geometry?.type === 'Point') return [geometry.coordinates];
	return geometry?.type === 'MultiPoint' ? geometry.coordinates : [];
}

/** Whether any part of the project lies in the zone. */
function reachesZone({ geometry }: Project): boolean {
	if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon')
		return isInZone(centroid(geometry).geometry.coordinates);
	if (pointsOf(geometry).some(isInZone)) return true;
	return singleLines(geometry as never).some((line) => splitByZone(line, zone).some(({ inside }) => inside));
}

describe('the anchor of a project', () => {
	it.each(placed.filter(reachesZone).map(({ id }) => id))('%s lies inside the zone', (id) => {
		expect(isInZone(features.anchors[id] ?? [0, 0])).toBe(true);
	});

	it('is there for every project with a position, and so is its extent', () => {
		expect(Object.keys(features.anchors)).toEqual(idsOf(placed));
		expect(Object.keys(features.extents)).toEqual(idsOf(placed));
	});

	it('lies within the extent', () => {
		for (const [id, [west, south, east, north]] of Object.entries(features.extents)) {
			const [longitude = NaN, latitude = NaN] = features.anchors[id] ?? [];
			expect(longitude >= west && longitude <= east && latitude >= south && latitude <= north, id).toBe(true);
		}
	});

	it('stands apart from those along the same river', () => {
		const along = placed.filter(({ follows }) => follows);
		expect(along.length).toBeGreaterThan(3);
		const spots = along.map(({ id }) => features.anchors[id] ?? []);
		const gapsKm = spots.flatMap((a, index) => spots.slice(index + 1).map((b) => distance(a, b)));
		expect(Math.min(...gapsKm)).toBeGreaterThan(2);
	});
});

describe('a project without a position', () => {
	it.each(idsOf(placeless))('%s is nowhere on the map', (id) => {
		expect(features.anchors).not.toHaveProperty(id);
		expect(features.extents).not.toHaveProperty(id);
		for (const { features: drawn } of [features.sites, features.courses, features.areas]) {
			expect(drawn.filter(({ properties }) => properties.project === id)).toEqual([]);
		}
	});
});

describe('an approximate position', () => {
	const areasOf = (id: string) =>
		features.areas.features.filter(({ properties }) => properties.project === id);
	const approximate = placed.filter(
		({ geometryQuality, uncertaintyM }) =>
			geometryQuality === 'approximate' && (uncertaintyM ?? 0) >= approximateFromM
	);

	it.each(approximate.map((one) => [one.id, one] as const))('%s has an area drawn to scale', (id, one) => {
		const spots = pointsOf(one.geometry);
		expect(areasOf(id)).toHaveLength(Math.max(1, spots.length));
		for (const [index, spot] of spots.entries()) {
			const ring = areasOf(id)[index]?.geometry.coordinates[0] as Position[];
			const radiiM = ring.map((corner) => distance(spot, corner) * 1000);
			expect(Math.min(...radiiM) / (one.uncertaintyM ?? NaN)).toBeCloseTo(1, 2);
			expect(Math.max(...radiiM) / (one.uncertaintyM ?? NaN)).toBeCloseTo(1, 2);
		}
	});

	it('that is better than that has none', () => {
		const near = placed.filter(
			({ geometry, uncertaintyM }) => pointsOf(geometry).length > 0 && (uncertaintyM ?? 0) < approximateFromM
		);
		expect(near.length).toBeGreaterThan(0);
		expect(near.flatMap(({ id }) => areasOf(id))).toEqual([]);
	});
});

describe('the courses', () => {
	it('keep the whole of every line, each stretch on its side of the edge', () => {
		for (const { geometry, properties } of features.courses.features) {
			const [from = [], to = []] = geometry.coordinates.slice(
				Math.floor((geometry.coordinates.length - 1) / 2)
			);
			const middle = [0, 1].map((axis) => ((from[axis] ?? NaN) + (to[axis] ?? NaN)) / 2);
			expect(isInZone(middle), `${properties.project} at ${String(middle)}`).toBe(properties.inside);
		}
		const lines = placed.filter(({ geometry }) => singleLines(geometry as never).length > 0);
		const drawn = new Set(features.courses.features.map(({ properties }) => properties.project));
		expect([...drawn]).toEqual(idsOf(lines));
	});

	it('are belts where they follow a river without being a waterway', () => {
		const belts = features.courses.features
			.filter(({ properties }) => properties.corridor)
			.map(({ properties }) => properties.project);
		const expected = placed.filter(({ follows, category }) => follows && category !== 'waterway');
		expect([...new Set(belts)]).toEqual(idsOf(expected));
	});
});

describe('the sites', () => {
	it('have one first place for each project on the map', () => {
		const first = features.sites.features.filter(({ properties }) => properties.first);
		expect(first.map(({ properties }) => properties.project)).toEqual(idsOf(placed));
	});
});

describe('the zone', () => {
	const part = (name: 'veil' | 'outline') => {
		const found = ground.features.find(({ properties }) => properties.kind === name);
		if (!found) throw new Error(`the zone has no ${name}`);
		return found;
	};

	it('is the four members together, without overlap', () => {
		const members = geodata.members.reduce((sum, { geometry }) => sum + area(geometry), 0);
		expect(geodata.members).toHaveLength(4);
		expect(area(zone) / members).toBeCloseTo(1, 6);
	});

	it('has a veil over everything else and nothing of itself', () => {
		const veil = part('veil').geometry;
		if (veil.type !== 'Polygon' && veil.type !== 'MultiPolygon') throw new Error(`the veil is ${veil.type}`);
		for (const { seat, labelAt } of geodata.members) {
			expect(booleanPointInPolygon(seat.coordinates, veil)).toBe(false);
			expect(booleanPointInPolygon(labelAt, veil)).toBe(false);
		}
		// Chongqing, Chengdu, Yichang and the far side of the globe.
		for (const outside of [
			[106.55, 29.56],
			[104.07, 30.66],
			[111.29, 30.69],
			[-70, -31]
		]) {
			expect(booleanPointInPolygon(outside, veil), String(outside)).toBe(true);
		}
	});

	it('has an outline as wide as itself', () => {
		expect(part('outline').geometry.type).toBe('MultiLineString');
		expect(bbox(part('outline'))).toEqual(bbox(zone));
	});

	it('is held by the opening view, and the relief holds all one may pan to', () => {
		const [west, south, east, north] = bbox(zone);
		const [[viewWest, viewSouth], [viewEast, viewNorth]] = zoneBounds;
		expect([viewWest <= west, viewSouth <= south, viewEast >= east, viewNorth >= north]).toEqual(
			Array(4).fill(true)
		);
		const [[farWest, farSouth], [farEast, farNorth]] = regionBounds;
		const [topLeft = [], , bottomRight = []] = features.relief.corners;
		const [reliefWest = NaN, reliefNorth = NaN] = topLeft;
		const [reliefEast = NaN, reliefSouth = NaN] = bottomRight;
		expect([
			reliefWest <= farWest,
			reliefSouth <= farSouth,
			reliefEast >= farEast,
			reliefNorth >= farNorth
		]).toEqual(Array(4).fill(true));
	});
});

describe('what the browser fetches', () => {
	const json = JSON.stringify([features, ground]);

	it('has no coordinate finer than a metre', () => {
		expect(json.match(/\d\.\d{6,}/g)).toBeNull();
	});

	it('stays below 600 kB before compression', () => {
		expect(Buffer.byteLength(json)).toBeLessThan(600_000);
	});

	it('is the same each time it is derived', () => {
		expect(JSON.stringify([mapFeaturesOf(geodata), groundOf(geodata)])).toBe(json);
	});
});
