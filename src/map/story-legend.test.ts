import { describe, expect, it } from 'vitest';
import type { Project } from '#model/project.ts';
import type { ChapterMap } from '#view/chapter-map.ts';
import { cardOf } from '#view/project-card.ts';
import { figure, geodata, placeless, project, status } from '../../tests/unit/build.ts';
import { drawingLegendOf, storyLegendOf } from './story-legend.ts';

const course = {
	type: 'LineString' as const,
	coordinates: [
		[108.2, 31.2],
		[108.8, 31.8]
	]
};

const projects: Project[] = [
	project({ id: 'bridge', geometry: course }),
	project({ id: 'rail', category: 'rail', geometryQuality: 'schematic', geometry: course }),
	project({ id: 'harbour', category: 'port', geometryQuality: 'approximate', uncertaintyM: 3000 }),
	project({ id: 'belt', category: 'ecology', follows: ['river'], geometry: course }),
	project({ id: 'exchange', category: 'industry', geometryQuality: 'schematic', geometry: course }),
	project({ id: 'hotline', category: 'services', ...placeless })
];
const facts = geodata({
	projects,
	claims: [
		figure({ about: 'project/bridge' }),
		status({ about: 'project/rail', qualifier: 'under-construction' }),
		status({ about: 'project/harbour' })
	]
});
const cards = projects.map((one) => cardOf(one, facts, 'zh', '2025-01-01'));
const flows = [
	{
		id: 'parcels',
		name: { zh: '包裹', en: 'Parcels' },
		category: 'services' as const,
		directed: true,
		links: [['member/hekou', 'project/bridge']] as [[string, string]],
		claims: ['x']
	}
];

const legendOf = (given: Partial<ChapterMap>) =>
	storyLegendOf(
		{
			camera: { bounds: [108, 31, 109, 32] },
			shown: [],
			dimmed: [],
			flows: [],
			background: [],
			highlighted: [],
			...given
		},
		projects,
		cards,
		flows
	);

describe('the legend of a chapter', () => {
	it('is empty where nothing is shown', () => {
		expect(legendOf({})).toEqual([]);
	});

	it('explains what is shown, lines first, each kind once', () => {
		expect(legendOf({ shown: ['harbour', 'rail', 'bridge'], flows: ['parcels'] })).toEqual([
			{ kind: 'line', category: 'expressway', phase: 'under-construction', schematic: false },
			{ kind: 'line', category: 'rail', phase: 'under-construction', schematic: true },
			{ kind: 'flow', category: 'services', directed: true },
			{ kind: 'share' },
			{ kind: 'sign', phase: 'started' },
			{ kind: 'approximate' }
		]);
	});

	it('explains an exchange of which nobody says a status as the map draws it, going on', () => {
		expect(legendOf({ shown: ['exchange'] })).toEqual([
			{ kind: 'line', category: 'industry', phase: 'in-effect', schematic: true }
		]);
	});

	it('explains belts and the existing network, and nothing of what has no place', () => {
		expect(legendOf({ shown: ['belt', 'hotline'], background: ['network', 'towns'] })).toEqual([
			{ kind: 'belt' },
			{ kind: 'site', category: 'ecology' },
			{ kind: 'railway' },
			{ kind: 'road' }
		]);
	});

	it('of the drawing has every project with a place and the network, but no exchange, for none is drawn', () => {
		expect(drawingLegendOf(projects, cards)).toEqual(
			legendOf({ shown: projects.map(({ id }) => id), background: ['network'] })
		);
		expect(drawingLegendOf(projects, cards).map(({ kind }) => kind)).not.toContain('flow');
	});
});
