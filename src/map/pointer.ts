import type { Map as LiveMap, MapGeoJSONFeature, MapMouseEvent, PointLike } from 'maplibre-gl';
import { memberLayerId, memberMarkId, projectLayerIds } from './layers/index.ts';

/** How far from a thin line a click may be and still mean it, in CSS pixels. */
const tolerancePx = 6;

/** What lies under a point of the screen: project ids in drawing order, topmost first; where there is none, the member, if any. */
export interface Hit {
	projects: string[];
	member: string | null;
}

/** The engine hands properties on untyped. */
function idIn(properties: Record<string, unknown>, key: 'project' | 'member'): string | null {
	const id = properties[key];
	return typeof id === 'string' ? id : null;
}

/** What the filter does not let pass shows, but does not answer. */
const answers = ({ state }: MapGeoJSONFeature): boolean => state['dimmed'] !== true;

/**
 * The one place that decides which features a pointer means, on a map drawn `scale` times as large. Icons win over lines, lines
 * over areas, projects over members.
 */
export function hitAt(map: LiveMap, { x, y }: { x: number; y: number }, scale = 1): Hit {
	const reach = tolerancePx * scale;
	const box: [PointLike, PointLike] = [
		[x - reach, y - reach],
		[x + reach, y + reach]
	];
	const exact = map.queryRenderedFeatures([x, y], { layers: ['site-icons'] }).filter(answers);
	const near =
		exact.length > 0
			? exact
			: map.queryRenderedFeatures(box, { layers: [...projectLayerIds] }).filter(answers);
	const ids = near.flatMap(({ properties }) => idIn(properties, 'project') ?? []);
	// To read a member's outline takes longest of all.
	if (ids.length > 0) return { projects: [...new Set(ids)], member: null };
	const [member] = map.queryRenderedFeatures([x, y], { layers: [memberLayerId] });
	return { projects: [], member: member ? idIn(member.properties, 'member') : null };
}

/** Sources whose features carry a project's id as theirs. */
const projectSources = ['courses', 'areas', 'sites'] as const;

/** Sets hovered, selected or dimmed on every feature of a project or member; `on` false clears it. */
export function markFeature(
	map: LiveMap,
	kind: 'project' | 'member',
	id: string,
	state: 'hovered' | 'selected' | 'dimmed' | 'highlighted',
	on: boolean
): void {
	const sources = kind === 'project' ? projectSources : (['ground'] as const);
	if (kind === 'member' && on) map.setLayoutProperty(memberMarkId, 'visibility', 'visible');
	for (const source of sources) map.setFeatureState({ source, id }, { [state]: on });
}

/** How long the pointer rests on something to mean it: for every mark all of the map is drawn anew. */
const hoverAfterMs = 60;

/**
 * Follows the pointer: the cursor says at once what can be clicked, and the topmost project that it rests on is hovered.
 * Not while the map moves: what is dragged past is not meant.
 */
export function watchHover(map: LiveMap, scale = 1): void {
	let hovered: string | null = null;
	let clock: ReturnType<typeof setTimeout> | undefined;
	const hover = (id: string | null) => {
		if (id === hovered) return;
		if (hovered) markFeature(map, 'project', hovered, 'hovered', false);
		if (id) markFeature(map, 'project', id, 'hovered', true);
		hovered = id;
	};
	const hoverSoon = (id: string | null) => {
		clearTimeout(clock);
		clock = setTimeout(hover, hoverAfterMs, id);
	};
	map.on('mousemove', ({ point }: MapMouseEvent) => {
		if (map.isMoving()) return;
		const hit = hitAt(map, point, scale);
		hoverSoon(hit.projects[0] ?? null);
		map.getCanvas().style.cursor = hit.projects.length > 0 || hit.member ? 'pointer' : '';
	});
	map.on('mouseout', () => hoverSoon(null));
	// What is clicked is answered first.
	map.on('mousedown', () => clearTimeout(clock));
	map.once('remove', () => clearTimeout(clock));
	// The engine has no style then, and none of the marks in the next one.
	map.on('webglcontextlost', () => {
		clearTimeout(clock);
		hovered = null;
	});
}
