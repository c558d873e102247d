import type { Map as Engine } from 'maplibre-gl';
import type { Category } from '#model/category.ts';
import type { Phase } from '#model/phase.ts';
import type { ProjectCard } from '#view/project-card.ts';
import { networkLayerIds } from '../layers/index.ts';
import { isLineCategory } from '../line-pattern.ts';
import { legendOrder, type LegendEntry } from '../story-legend.ts';

/** What the engine has drawn of a source, as far as a legend asks. */
interface Drawn {
	source: string;
	properties: Record<string, unknown>;
}

const explainedSources = ['courses', 'sites', 'flows'];

/** What a feature of the map is explained by; null where it explains itself. */
function entryOf({ source, properties }: Drawn): LegendEntry | null {
	const category = properties['category'] as Category;
	if (source === 'courses' && properties['corridor'] === true) return { kind: 'belt' };
	if (source === 'courses' && isLineCategory(category))
		return {
			kind: 'line',
			category,
			phase: properties['phase'] as Phase,
			schematic: properties['quality'] === 'schematic'
		};
	if (source === 'sites') return { kind: 'site', category };
	if (source === 'ground') return { kind: properties['kind'] === 'road' ? 'road' : 'railway' };
	return null;
}

/** An exchange has a direction where an arrow belongs to its arc. */
function entriesOfFlows(drawn: Drawn[]): LegendEntry[] {
	const flows = drawn.filter(({ source }) => source === 'flows').map(({ properties }) => properties);
	const directed = new Set(flows.filter(({ part }) => part === 'arrow').map(({ flow }) => flow));
	return flows.map(({ flow, category }) => ({
		kind: 'flow',
		category: category as Category,
		directed: directed.has(flow)
	}));
}

function entriesOfRing({ share, phase, rival }: ProjectCard): LegendEntry[] {
	if (share) return rival ? [{ kind: 'share' }, { kind: 'rival' }] : [{ kind: 'share' }];
	return phase === 'started' || phase === 'ready' ? [{ kind: 'sign', phase }] : [];
}

/** What is in view, each kind of thing once: of what the engine has drawn, and of the `ringed` projects and `marks` above it. */
export function viewLegend(map: Engine, ringed: ProjectCard[], marks: LegendEntry[]): LegendEntry[] {
	const layers = map
		.getStyle()
		.layers.filter((layer) => 'source' in layer && explainedSources.includes(String(layer.source)))
		.map(({ id }) => id)
		.concat(networkLayerIds);
	const drawn = map.queryRenderedFeatures({ layers }) as unknown as Drawn[];
	const approximate =
		drawn.some(({ source, properties }) => source === 'sites' && properties['approximate'] === true) ||
		ringed.some((card) => card.approximate);
	const entries: (LegendEntry | null)[] = [
		...drawn.map(entryOf),
		...entriesOfFlows(drawn),
		...ringed.flatMap(entriesOfRing),
		...marks,
		approximate ? { kind: 'approximate' } : null
	];
	const once = new Map(
		entries.filter((entry) => entry !== null).map((entry) => [JSON.stringify(entry), entry])
	);
	return legendOrder([...once.values()]);
}
