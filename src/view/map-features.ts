import type {
	Feature,
	FeatureCollection,
	Geometry,
	LineString,
	MultiLineString,
	MultiPolygon,
	Point,
	Polygon,
	Position
} from 'geojson';
import type { Category } from '#model/category.ts';
import type { GeometryQuality } from '#model/project.ts';

/** What the browser gets to draw: derived at build time from the facts, never stored. Coordinates WGS-84. */

export interface Named {
	nameZh: string;
	nameEn: string;
}

/** A stretch of a project's course; `inside` the zone or not, `corridor` where it is a belt along a river. */
export interface CourseProperties {
	project: string;
	category: Category;
	quality: GeometryQuality;
	/** Half-width of the course's uncertainty: its pale band is drawn to this scale. */
	uncertaintyM: number;
	inside: boolean;
	corridor: boolean;
}

export interface AreaProperties {
	project: string;
	category: Category;
}

export interface SiteProperties extends Named {
	project: string;
	category: Category;
	approximate: boolean;
	/** False for the further places of a project that has several: they wait for a closer look. */
	first: boolean;
}

export interface StationProperties extends Named {
	/** The first project to name it. */
	project: string;
	/** Every project that has it. */
	projects: string[];
	category: Category;
	kind: string;
}

/** A part of an exchange: its arc, the point of its name, or of its arrow with the bearing it turns to, in degrees. */
export interface FlowProperties extends Named {
	flow: string;
	category: Category;
	part: 'arc' | 'name' | 'arrow';
	bearing: number;
}

export interface MapFeatures {
	members: FeatureCollection<Polygon | MultiPolygon, Named & { member: string }>;
	/** Members smoothed to what a soft glow can follow; only the vignette is drawn of them. */
	vignettes: FeatureCollection<Polygon | MultiPolygon, { member: string }>;
	memberLabels: FeatureCollection<Point, Named & { member: string; provinceZh: string; provinceEn: string }>;
	counties: FeatureCollection<Polygon | MultiPolygon, Named>;
	/** Two features: the outline of the four members together, and the veil over all the rest. */
	zone: FeatureCollection<Polygon | MultiPolygon | MultiLineString, { part: 'outline' | 'veil' }>;
	rivers: FeatureCollection<Geometry, Partial<Named> & { rank: number }>;
	/** Named rivers smoothed to the bends a name can follow; nothing is drawn of them but the name. */
	riverCourses: FeatureCollection<LineString, Named & { rank: number }>;
	towns: FeatureCollection<Geometry, Partial<Named> & { rank: number }>;
	neighbours: FeatureCollection<Geometry, { rank: number }>;
	network: FeatureCollection<Geometry, { kind: string }>;
	courses: FeatureCollection<LineString, CourseProperties>;
	areas: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
	sites: FeatureCollection<Point, SiteProperties>;
	stations: FeatureCollection<Point, StationProperties>;
	/** Exchanges between places: shown by stories only. */
	flows: FeatureCollection<LineString | Point, FlowProperties>;
	/** Where a project's ring stands and its popup opens, by project id. */
	anchors: Record<string, Position>;
	/** West, south, east, north of a project's geometry, by project id. */
	extents: Record<string, [number, number, number, number]>;
	/** Corners clockwise from the north-west; width of the small one of its two pictures. */
	relief: { corners: [Position, Position, Position, Position]; smallWidthPx: number };
}

export type MapFeature = Feature<Geometry, Record<string, unknown>>;
