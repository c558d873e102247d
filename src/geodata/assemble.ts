import type { FeatureCollection, Geometry } from 'geojson';
import { categories } from '#model/category.ts';
import type { ContextProperties, Relief } from '#model/basemap.ts';
import type { Claim } from '#model/claim.ts';
import type { Geodata } from '#model/geodata.ts';
import type { County, Member } from '#model/member.ts';
import { lastDayOf } from '#model/period.ts';
import type { Project } from '#model/project.ts';
import type { Source } from '#model/source.ts';
import type { CheckContext } from './check-context.ts';
import type { Entry } from './schema-findings.ts';

/** Members stand in the order of the zone's name, 万达开云; any other follows by its id. */
const memberOrder = ['wanzhou', 'dazhou', 'kaizhou', 'yunyang'];

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rankOfMember = (id: string): number =>
	(memberOrder.indexOf(id) + memberOrder.length + 1) % (memberOrder.length + 1);

function projectsOf({ projects, drawn }: CheckContext): Project[] {
	return projects
		.map(({ json, value }) => {
			const geometry = drawn.get(json.file) ?? null;
			return { ...value.properties, geometry, placed: geometry !== null };
		})
		.sort((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category) || byText(a.id, b.id));
}

function membersOf({ members, counties }: CheckContext): Member[] {
	return members
		.map(({ json, value: { properties, geometry } }): Member => {
			const own = counties.filter((county) => county.json === json);
			const within = own.map(({ value }): County => ({ ...value.properties, geometry: value.geometry }));
			return { ...properties, geometry, counties: within };
		})
		.sort((a, b) => rankOfMember(a.id) - rankOfMember(b.id) || byText(a.id, b.id));
}

const sourcesOf = ({ sources }: CheckContext): Source[] =>
	sources
		.map(({ value }) => value)
		.sort((a, b) => byText(lastDayOf(a.published), lastDayOf(b.published)) || byText(a.id, b.id));

function claimsOf({ claims }: CheckContext, sources: Source[]): Claim[] {
	return sources.flatMap((source) =>
		claims
			.filter((claim) => claim.source === source)
			.map(({ value }): Claim => ({ ...value, source: source.id, published: source.published }))
	);
}

type ContextEntry<G extends Geometry> = Entry<{
	type: 'Feature';
	properties: ContextProperties;
	geometry: G;
}>;

function collection<G extends Geometry>(entries: ContextEntry<G>[]): FeatureCollection<G, ContextProperties> {
	return { type: 'FeatureCollection', features: entries.map(({ value }) => value) };
}

/** Stands in where the relief's description is missing, which is a problem of its own. */
const noRelief: Relief = { west: 0, north: 0, degreesPerPixel: 0, widthPx: 0, heightPx: 0, credits: [] };

/** Joins what is sound into the model, in its orders. Whole only where the rules have nothing to say. */
export function assemble(checked: CheckContext): Geodata {
	const sources = sourcesOf(checked);
	const { context, relief, vocabulary, zones, credits, notes, flows, stories } = checked;
	return {
		projects: projectsOf(checked),
		members: membersOf(checked),
		sources,
		claims: claimsOf(checked, sources),
		vocabulary: vocabulary[0]?.value ?? { metrics: {}, scopes: {}, units: {} },
		zones: zones.map(({ value }) => value),
		credits: credits.map(({ value }) => value),
		notes: notes.map(({ value }) => value),
		flows: flows.map(({ value }) => value),
		stories: stories.map(({ value }) => value),
		basemap: {
			rivers: collection(context.rivers),
			towns: collection(context.towns),
			neighbours: collection(context.neighbours),
			network: collection(context.network),
			relief: relief[0]?.value ?? noRelief
		}
	};
}
