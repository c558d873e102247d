import type { Category } from '#model/category.ts';
import type { Flow } from '#model/flow.ts';
import type { Phase } from '#model/phase.ts';
import { approximateFromM, type Project } from '#model/project.ts';
import type { ChapterMap } from '#view/chapter-map.ts';
import type { ProjectCard } from '#view/project-card.ts';
import { isRinged } from './standings.ts';
import { isLineCategory, phaseWithoutWord, type LineCategory } from './line-pattern.ts';

/** One thing that the legend of a chapter or of a picture explains. */
export type LegendEntry =
	| { kind: 'line'; category: LineCategory; phase: Phase; schematic: boolean }
	| { kind: 'belt' | 'approximate' | 'share' | 'rival' | 'differs' | 'placeless' | 'railway' | 'road' }
	| { kind: 'sign'; phase: 'started' | 'ready' }
	| { kind: 'site'; category: Category }
	| { kind: 'flow'; category: Category; directed: boolean };

const isLine = ({ geometry }: Project): boolean =>
	geometry?.type === 'LineString' || geometry?.type === 'MultiLineString';

const isBelt = ({ follows, category }: Project): boolean => follows !== undefined && category !== 'waterway';

function entriesOf(project: Project, card: ProjectCard): LegendEntry[] {
	if (!project.placed) return [];
	const { category } = project;
	if (isBelt(project)) return [{ kind: 'belt' }, { kind: 'site', category }];
	const line: LegendEntry[] =
		isLine(project) && isLineCategory(category)
			? [
					{
						kind: 'line',
						category,
						phase: card.phase ?? phaseWithoutWord(category),
						schematic: project.geometryQuality === 'schematic'
					}
				]
			: [];
	const approximate: LegendEntry[] =
		!isLine(project) && (project.uncertaintyM ?? 0) >= approximateFromM ? [{ kind: 'approximate' }] : [];
	if (!isRinged(card))
		return [...line, ...approximate, ...(isLine(project) ? [] : [{ kind: 'site' as const, category }])];
	const { phase } = card;
	const ring: LegendEntry[] = card.share
		? [{ kind: 'share' }]
		: phase === 'started' || phase === 'ready'
			? [{ kind: 'sign', phase }]
			: [];
	return [...line, ...ring, ...approximate];
}

const order = [
	...['line', 'flow', 'share', 'rival', 'sign', 'differs', 'belt', 'approximate', 'placeless', 'site'],
	...['railway', 'road']
];

/** Lines first, the background last. */
export const legendOrder = (entries: LegendEntry[]): LegendEntry[] =>
	entries.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));

/** What the map of a chapter shows, each kind of thing once, lines first. */
export function storyLegendOf(
	map: Pick<ChapterMap, 'shown' | 'flows' | 'background'>,
	projects: Project[],
	cards: ProjectCard[],
	flows: Flow[]
): LegendEntry[] {
	const ofProjects = projects
		.filter(({ id }) => map.shown.includes(id))
		.flatMap((project) => {
			const card = cards.find(({ id }) => id === project.id);
			return card ? entriesOf(project, card) : [];
		});
	const ofFlows = flows
		.filter(({ id }) => map.flows.includes(id))
		.map(({ category, directed }): LegendEntry => ({ kind: 'flow', category, directed }));
	const ofBackground: LegendEntry[] = map.background.includes('network')
		? [{ kind: 'railway' }, { kind: 'road' }]
		: [];
	const once = new Map(
		[...ofProjects, ...ofFlows, ...ofBackground].map((entry) => [JSON.stringify(entry), entry])
	);
	return legendOrder([...once.values()]);
}

/** What the drawing of the whole zone shows: every project with a position and the network, but no exchange. */
export const drawingLegendOf = (projects: Project[], cards: ProjectCard[]): LegendEntry[] =>
	storyLegendOf(
		{ shown: projects.map(({ id }) => id), flows: [], background: ['network'] },
		projects,
		cards,
		[]
	);
