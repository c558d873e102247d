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
import type { Category } from '#model/category.ts';
import type { GeometryQuality } from '#model/project.ts';

/** What the browser gets to draw: derived at build time from the facts, never stored. Coordinates WGS-84. */

/** Degrees WGS-84: west, south, east, north. */
export type Extent = [number, number, number, number];

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

/** What lies below the projects: one collection, which the map engine's worker reads by itself. */
export type GroundProperties =
	| (Named & { kind: 'member'; member: string })
	/** A member smoothed to what a soft glow can follow; only the vignette is drawn of it. */
	| { kind: 'vignette' }
	| (Named & { kind: 'county' })
	/** The edge of the four members together, and all the rest of the world. */
	| { kind: 'outline' | 'veil' }
	| (Partial<Named> & { kind: 'river'; rank: number })
	/** A named river smoothed to the bends a name can follow; nothing is drawn of it but the name. */
	| (Named & { kind: 'river-name'; rank: number })
	| { kind: 'neighbour'; rank: number }
	/** In service already: railways of any speed, expressways. */
	| { kind: 'rail' | 'road' };

export type Ground = FeatureCollection<Geometry, GroundProperties>;
export type GroundKind = GroundProperties['kind'];

/** What the page itself needs to know of what is drawn, and all that other days or stories change. */
export interface MapFeatures {
	memberLabels: FeatureCollection<Point, Named & { member: string; provinceZh: string; provinceEn: string }>;
	towns: FeatureCollection<Geometry, Partial<Named> & { rank: number }>;
	courses: FeatureCollection<LineString, CourseProperties>;
	areas: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
	sites: FeatureCollection<Point, SiteProperties>;
	stations: FeatureCollection<Point, StationProperties>;
	/** Exchanges between places: shown by stories only. */
	flows: FeatureCollection<LineString | Point, FlowProperties>;
	/** Where a project's ring stands and its popup opens, by project id. */
	anchors: Record<string, Position>;
	/** West, south, east, north of a project's geometry, by project id. */
	extents: Record<string, Extent>;
	/** The same of each member. */
	memberExtents: Record<string, Extent>;
	/** Every Chinese name on the ground in one text: what a face has to be able to draw. */
	groundNames: string;
	/** Corners clockwise from the north-west; width of the small one of its two pictures. */
	relief: { corners: [Position, Position, Position, Position]; smallWidthPx: number };
}

export type MapFeature = Feature<Geometry, Record<string, unknown>>;
