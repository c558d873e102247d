import {
	along,
	bbox,
	centerOfMass,
	circle,
	feature,
	featureCollection,
	length,
	lineString,
	mask,
	multiLineString,
	point,
	polygonToLine,
	simplify,
	union
} from '@turf/turf';
import type {
	Feature,
	FeatureCollection,
	Geometry,
	LineString,
	MultiPolygon,
	Point,
	Polygon,
	Position
} from 'geojson';
import type { ContextProperties } from '#model/basemap.ts';
import type { Geodata } from '#model/geodata.ts';
import { approximateFromM, type Project } from '#model/project.ts';
import type {
	AreaProperties,
	CourseProperties,
	Extent,
	Ground,
	GroundProperties,
	MapFeatures,
	SiteProperties,
	StationProperties
} from '#view/map-features.ts';
import { flowArcsOf } from './flow-arcs.server.ts';
import { reliefCorners, smallWidthPx } from './relief-image.server.ts';
import { singleLines, splitByZone } from './zone-split.ts';

type Zone = Feature<Polygon | MultiPolygon>;

/** Circles of uncertainty have this many corners; at zoom 12 the chord error of 3 km stays below a pixel. */
const circleSteps = 96;

/** The four members as one shape. */
export function zoneOf({ members }: Geodata): Zone {
	const zone = union(featureCollection(members.map(({ geometry }) => feature(geometry))));
	if (!zone) throw new Error('geodata/members: the members form no area together');
	return zone;
}

const names = (name: { zh: string; en: string }) => ({ nameZh: name.zh, nameEn: name.en });

/** What the context data say of a river or town, which not all of them name. */
const ranked = ({ name, rank }: ContextProperties) => ({ rank, ...(name ? names(name) : {}) });

/** A belt along a river is drawn wide and pale; a waterway that follows a river is a line of its own. */
const isCorridor = ({ follows, category }: Project): boolean =>
	follows !== undefined && category !== 'waterway';

function coursesOf(project: Project, zone: Zone): Feature<LineString, CourseProperties>[] {
	if (!project.geometry) return [];
	return singleLines(project.geometry as never).flatMap((line) =>
		splitByZone(line, zone).map(({ coordinates, inside }) =>
			lineString(coordinates, {
				project: project.id,
				category: project.category,
				quality: project.geometryQuality,
				uncertaintyM: project.uncertaintyM ?? 0,
				inside,
				corridor: isCorridor(project)
			})
		)
	);
}

function pointsOf({ geometry }: Project): Position[] {
	if (geometry?.type === 'Point') return [geometry.coordinates];
	if (geometry?.type === 'MultiPoint') return geometry.coordinates;
	return [];
}

function areasOf(project: Project): Feature<Polygon | MultiPolygon, AreaProperties>[] {
	const properties = { project: project.id, category: project.category };
	const { geometry, uncertaintyM } = project;
	if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon')
		return [feature(geometry, properties)];
	if (uncertaintyM === null || uncertaintyM < approximateFromM) return [];
	return pointsOf(project).map((position) =>
		circle(position, uncertaintyM / 1000, { units: 'kilometers', steps: circleSteps, properties })
	);
}

/** The longest stretch inside the project's first member, else inside the zone, else anywhere. */
function mainStretch(project: Project, zone: Zone, { members }: Geodata): Position[] {
	const lines = singleLines(project.geometry as never);
	const home = members.find(({ id }) => id === project.members[0]);
	const within = (area: Zone) =>
		lines.flatMap((line) =>
			splitByZone(line, area)
				.filter(({ inside }) => inside)
				.map(({ coordinates }) => coordinates)
		);
	const choices =
		[home ? within(feature(home.geometry)) : [], within(zone), lines].find((list) => list.length > 0) ?? [];
	return [...choices].sort((a, b) => length(lineString(b)) - length(lineString(a)))[0] ?? [];
}

/** Projects along one river would share one middle: they take their places in turn, evenly. */
function shareAlong(project: Project, { projects }: Geodata): number {
	const river = project.follows?.[0];
	const companions = river ? projects.filter(({ follows }) => follows?.[0] === river) : [project];
	return (companions.indexOf(project) + 1) / (companions.length + 1);
}

function anchorOf(project: Project, zone: Zone, geodata: Geodata): Position | null {
	const { geometry } = project;
	if (!geometry) return null;
	if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
		return centerOfMass(geometry).geometry.coordinates;
	}
	const [first] = pointsOf(project);
	if (first) return first;
	const line = lineString(mainStretch(project, zone, geodata));
	return along(line, length(line) * shareAlong(project, geodata)).geometry.coordinates;
}

/** Five decimals are one metre: more would be noise, and bytes. */
const metreDecimals = 5;
/** The neighbours' boundaries are good to 400 m: three decimals, a hundred metres, lose nothing of them. */
const neighbourDecimals = 3;

const toDecimals = (degrees: number, decimals = metreDecimals): number => Number(degrees.toFixed(decimals));

function rounded<T extends Geometry>(geometry: T, decimals: number): T {
	const round = (value: unknown): unknown =>
		typeof value === 'number' ? toDecimals(value, decimals) : Array.isArray(value) ? value.map(round) : value;
	return 'coordinates' in geometry ? { ...geometry, coordinates: round(geometry.coordinates) } : geometry;
}

const collect = <G extends Geometry, P>(
	features: Feature<G, P>[],
	decimals = metreDecimals
): FeatureCollection<G, P> => ({
	type: 'FeatureCollection',
	features: features.map((one) => ({ ...one, geometry: rounded(one.geometry, decimals) }))
});

function sitesOf(project: Project, anchor: Position | undefined): Feature<Point, SiteProperties>[] {
	if (!anchor) return [];
	const places = pointsOf(project).length > 0 ? pointsOf(project) : [anchor];
	return places.map((position, index) =>
		point(position, {
			...names(project.shortName ?? project.name),
			project: project.id,
			category: project.category,
			approximate: (project.uncertaintyM ?? 0) >= approximateFromM,
			first: index === 0
		})
	);
}

/** Degrees that the glow along a boundary may leave it: one kilometre, less than its own width. */
const glowToleranceDegrees = 0.01;
const glowDecimals = 3;

/** Degrees that a river's name may leave its course: three kilometres, the bends smaller than a letter at zoom 8. */
const nameToleranceDegrees = 0.03;

/** What a river's name follows. */
function nameCoursesOf({ basemap }: Geodata) {
	return basemap.rivers.features.flatMap(({ geometry, properties: { name, rank } }) =>
		name && rank <= 3
			? singleLines(geometry).map((line) =>
					simplify(lineString(line, { kind: 'river-name' as const, ...names(name), rank }), {
						tolerance: nameToleranceDegrees
					})
				)
			: []
	);
}

/** The edge of the zone, and the veil over all that lies beyond. */
function edgesOf(zone: Zone) {
	const outline = polygonToLine(zone);
	const outlines = outline.type === 'FeatureCollection' ? outline.features : [outline];
	return [
		feature(mask(zone).geometry, { kind: 'veil' as const }),
		multiLineString(
			outlines.flatMap(({ geometry }) => singleLines(geometry as never)),
			{ kind: 'outline' as const }
		)
	];
}

/** Derives what lies below the projects from the facts, each feature with its kind. */
export function groundOf(geodata: Geodata): Ground {
	const { members, basemap } = geodata;
	const drawn = (features: Feature<Geometry, GroundProperties>[], decimals = metreDecimals) =>
		collect(features, decimals).features;
	return featureCollection([
		...drawn(edgesOf(zoneOf(geodata))),
		...drawn(
			members.map(({ id, name, geometry }) =>
				feature(geometry, { kind: 'member', member: id, ...names(name) })
			)
		),
		...drawn(
			members.map(({ geometry }) =>
				simplify(feature(geometry, { kind: 'vignette' as const }), { tolerance: glowToleranceDegrees })
			),
			glowDecimals
		),
		...drawn(
			members.flatMap(({ counties }) =>
				counties.map(({ geometry, name }) => feature(geometry, { kind: 'county', ...names(name) }))
			)
		),
		...drawn(
			basemap.rivers.features.map(({ geometry, properties }) =>
				feature(geometry, { kind: 'river', ...ranked(properties) })
			)
		),
		...drawn(nameCoursesOf(geodata)),
		...drawn(
			basemap.neighbours.features.map(({ geometry, properties: { rank } }) =>
				feature(geometry, { kind: 'neighbour', rank })
			),
			neighbourDecimals
		),
		...drawn(
			basemap.network.features.map(({ geometry, properties: { kind } }) =>
				feature(geometry, { kind: kind === 'expressway' ? 'road' : 'rail' })
			)
		)
	]);
}

function extentOf(geometry: Geometry): Extent {
	const [west, south, east, north] = bbox(geometry).map((degrees) => toDecimals(degrees));
	return [west, south, east, north] as Extent;
}

/** A station that several projects share is one dot with one name. */
function stationsOf(projects: Project[]): MapFeatures['stations'] {
	const named = new Map<string, Feature<Point, StationProperties>>();
	for (const { id, category, stations } of projects) {
		for (const { name, kind, coordinates } of stations) {
			const known = named.get(name.zh);
			if (known) known.properties.projects.push(id);
			else {
				const properties = { ...names(name), project: id, projects: [id], category, kind };
				named.set(name.zh, point(coordinates, properties));
			}
		}
	}
	return collect([...named.values()]);
}

/**
 * Derives what the map draws above the ground from the facts, and what the page knows of it. Heavy geometry (union, cuts,
 * circles) happens here, at build time.
 */
export function mapFeaturesOf(geodata: Geodata): MapFeatures {
	const { projects, members, basemap } = geodata;
	const zone = zoneOf(geodata);
	const anchors = Object.fromEntries(
		projects.flatMap((project) => {
			const anchor = anchorOf(project, zone, geodata);
			return anchor ? [[project.id, anchor.map((degrees) => toDecimals(degrees))]] : [];
		})
	);
	return {
		memberLabels: featureCollection(
			members.map(({ id, name, fullName, province, labelAt }) =>
				point(labelAt, {
					member: id,
					nameZh: fullName.zh,
					nameEn: name.en,
					provinceZh: province.zh,
					provinceEn: province.en
				})
			)
		),
		towns: collect(
			basemap.towns.features.map(({ geometry, properties }) => feature(geometry, ranked(properties)))
		),
		courses: collect(projects.flatMap((project) => coursesOf(project, zone))),
		areas: collect(projects.flatMap(areasOf)),
		sites: collect(projects.flatMap((project) => sitesOf(project, anchors[project.id]))),
		stations: stationsOf(projects),
		flows: collect(flowArcsOf(geodata, anchors)),
		anchors,
		extents: Object.fromEntries(
			projects.flatMap(({ id, geometry }) => (geometry ? [[id, extentOf(geometry)]] : []))
		),
		memberExtents: Object.fromEntries(members.map(({ id, geometry }) => [id, extentOf(geometry)])),
		groundNames: basemap.rivers.features.map(({ properties: { name } }) => name?.zh ?? '').join(''),
		relief: { corners: reliefCorners(basemap.relief), smallWidthPx }
	};
}
