import type { Geometry } from 'geojson';
import type { DateClaim, FigureClaim, StatusClaim, WordClaim } from '#model/claim.ts';
import type { Geodata } from '#model/geodata.ts';
import type { Member } from '#model/member.ts';
import type { Project } from '#model/project.ts';
import type { Source } from '#model/source.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import type { Ground, GroundProperties, MapFeatures } from '#view/map-features.ts';

/** Small invented facts for unit tests: each builder gives something sound, the test names only what matters to it. */

type Joined = { source: string; published: string };

let built = 0;

const shared = () => ({
	id: `claim-${++built}`,
	about: 'project/bridge',
	scope: 'unstated',
	asOf: '2025-01-01',
	locator: { section: 'roads', paragraph: 1 },
	source: 'page-2025',
	published: '2025-01-01'
});

/** 44 percent of the works, as of the day of the page. */
export const figure = (given: Partial<FigureClaim & Joined> = {}): FigureClaim & Joined => ({
	...shared(),
	metric: 'works-done',
	kind: 'actual',
	value: 44,
	unit: 'percent',
	qualifier: '=',
	...given
});

export const status = (given: Partial<StatusClaim & Joined> = {}): StatusClaim & Joined => ({
	...shared(),
	metric: 'status',
	kind: 'status',
	value: { zh: '开工', en: 'Works begun' },
	unit: 'status',
	qualifier: 'started',
	...given
});

export const date = (given: Partial<DateClaim & Joined> = {}): DateClaim & Joined => ({
	...shared(),
	metric: 'opening',
	kind: 'plan',
	value: '2027',
	unit: 'date',
	qualifier: '=',
	...given
});

export const word = (given: Partial<WordClaim & Joined> = {}): WordClaim & Joined => ({
	...shared(),
	metric: 'rating',
	kind: 'actual',
	value: { zh: '甲级', en: 'Class A' },
	unit: 'text',
	qualifier: '=',
	...given
});

export const vocabulary: Vocabulary = {
	metrics: {
		'works-done': { zh: '完成工程量', en: 'Works completed', cumulative: true },
		growth: { zh: '增速', en: 'Growth' },
		status: { zh: '状态', en: 'Status' },
		length: { zh: '全长', en: 'Length' },
		opening: { zh: '通车', en: 'Opening' },
		rating: { zh: '评级', en: 'Rating' },
		area: { zh: '面积', en: 'Area', constant: true },
		breakthrough: { zh: '贯通', en: 'Breakthrough', constant: true },
		gdp: { zh: '地区生产总值', en: 'GDP' },
		'resident-population': { zh: '常住人口', en: 'Resident population' },
		'registered-population': { zh: '户籍人口', en: 'Registered population' }
	},
	scopes: {
		unstated: { zh: '口径未写明', en: 'scope not stated' },
		'east-section': { zh: '东段', en: 'east section' },
		expansion: { zh: '扩能工程', en: 'expansion' },
		'phase-two': { zh: '二期工程', en: 'second phase' }
	},
	units: {
		percent: { zh: '%', en: '%' },
		km: { zh: '公里', en: 'km' },
		'yi-yuan': { zh: '亿元', en: 'billion yuan', enFactor: 0.1 },
		'wan-person': { zh: '万人', en: 'million people', enFactor: 0.01 },
		'square-km': { zh: '平方公里', en: 'km²' },
		rank: { zh: '', en: '', before: { zh: '第', en: 'No. ' } }
	}
};

/** The edition by default: a newspaper page of two sections. */
export const source = (given: Partial<Source> = {}): Source => ({
	id: 'page-2025',
	kind: 'newspaper-page',
	title: { zh: '河口版面', en: 'Page of Hekou' },
	publisher: { zh: '河口报', en: 'Hekou paper' },
	published: '2025-01-01',
	url: null,
	textHeld: true,
	sections: [
		{
			id: 'roads',
			article: { zh: '路', en: 'On roads' },
			heading: '路',
			name: { zh: '道路', en: 'Roads' }
		},
		{
			id: 'water',
			article: { zh: '路', en: 'On roads' },
			heading: null,
			name: { zh: '水利', en: 'Water' }
		}
	],
	defects: [],
	...given
});

/** A bridge at a known point. */
export const project = (given: Partial<Project> = {}): Project => ({
	id: 'bridge',
	name: { zh: '河口大桥', en: 'Hekou Bridge' },
	category: 'expressway',
	members: ['hekou'],
	summary: { zh: '一座桥。', en: 'A bridge.' },
	geometryQuality: 'surveyed',
	uncertaintyM: 100,
	stations: [],
	credits: ['survey'],
	positionNote: { zh: '实测。', en: 'Measured.' },
	placed: true,
	geometry: { type: 'Point', coordinates: [108.2, 31.2] },
	...given
});

/** What a project without a position has instead of one. */
export const placeless: Partial<Project> = {
	geometryQuality: 'none',
	uncertaintyM: null,
	placed: false,
	geometry: null
};

export const member = (given: Partial<Member> = {}): Member => ({
	id: 'hekou',
	level: 'member',
	name: { zh: '河口', en: 'Hekou' },
	fullName: { zh: '河口区', en: 'Hekou District' },
	province: { zh: '江省', en: 'Jiang' },
	summary: { zh: '两河相会。', en: 'Where two rivers meet.' },
	adcodes: ['990101'],
	seat: { coordinates: [108.5, 31.5], uncertaintyM: 100, credit: 'survey' },
	labelAt: [108.5, 31.6],
	credits: ['survey'],
	counties: [],
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[108, 31],
				[109, 31],
				[109, 32],
				[108, 32],
				[108, 31]
			]
		]
	},
	...given
});

const nothing = { type: 'FeatureCollection' as const, features: [] };

/** One member, one project, one page without claims. */
export const geodata = (given: Partial<Geodata> = {}): Geodata => ({
	projects: [project()],
	members: [member()],
	sources: [source()],
	claims: [],
	vocabulary,
	zones: [],
	notes: [],
	credits: [
		{
			id: 'survey',
			name: { zh: '测绘', en: 'Survey' },
			licence: 'CC0',
			text: { zh: '测绘资料', en: 'Survey data' }
		}
	],
	basemap: {
		rivers: nothing,
		towns: nothing,
		neighbours: nothing,
		network: nothing,
		relief: { west: 106, north: 33, degreesPerPixel: 0.01, widthPx: 400, heightPx: 300, credits: [] }
	},
	flows: [],
	stories: [],
	...given
});

const here = { type: 'Point' as const, coordinates: [108.5, 31.5] };
const across = {
	type: 'LineString' as const,
	coordinates: [
		[108.2, 31.2],
		[108.8, 31.8]
	]
};
const square = member().geometry;
const named = { nameZh: '河口', nameEn: 'Hekou' };

const collection = <G extends Geometry, P>(geometry: G, ...properties: P[]) => ({
	type: 'FeatureCollection' as const,
	features: properties.map((own) => ({ type: 'Feature' as const, properties: own, geometry }))
});

/** A feature of every kind of the ground. */
export const ground = (): Ground => ({
	type: 'FeatureCollection',
	features: [
		...collection<Geometry, GroundProperties>(
			square,
			{ kind: 'member', ...named, member: 'hekou' },
			{ kind: 'vignette' },
			{ kind: 'county', ...named },
			{ kind: 'veil' }
		).features,
		...collection<Geometry, GroundProperties>(
			across,
			{ kind: 'outline' },
			{ kind: 'river', ...named, rank: 1 },
			{ kind: 'river', rank: 4 },
			{ kind: 'river-name', ...named, rank: 1 },
			{ kind: 'neighbour', rank: 2 },
			{ kind: 'rail' },
			{ kind: 'road' }
		).features
	]
});

/** At least one feature for every other source of the map's style. */
export const mapFeatures = (given: Partial<MapFeatures> = {}): MapFeatures => ({
	memberLabels: collection(here, { ...named, member: 'hekou', provinceZh: '江省', provinceEn: 'Jiang' }),
	towns: collection(here, { ...named, rank: 1 }, { ...named, rank: 3 }),
	courses: collection(across, {
		project: 'bridge',
		category: 'expressway' as const,
		quality: 'schematic' as const,
		uncertaintyM: 4000,
		inside: true,
		corridor: false
	}),
	areas: collection(square, { project: 'harbour', category: 'port' as const }),
	sites: collection(
		here,
		{ ...named, project: 'bridge', category: 'expressway' as const, approximate: false, first: true },
		{ ...named, project: 'harbour', category: 'port' as const, approximate: true, first: true }
	),
	stations: collection(here, {
		...named,
		project: 'bridge',
		projects: ['bridge'],
		category: 'rail' as const,
		kind: 'station'
	}),
	flows: collection(across, {
		...named,
		flow: 'parcels',
		category: 'services' as const,
		part: 'arc' as const,
		bearing: 0
	}),
	anchors: { bridge: [108.5, 31.5], harbour: [108.5, 31.5] },
	extents: { bridge: [108.2, 31.2, 108.8, 31.8] },
	memberExtents: { hekou: [108, 31, 109, 32] },
	groundNames: named.nameZh,
	relief: {
		smallWidthPx: 1000,
		corners: [
			[106, 33],
			[110, 33],
			[110, 30],
			[106, 30]
		]
	},
	...given
});
