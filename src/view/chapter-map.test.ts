import { describe, expect, it } from 'vitest';
import type { Chapter } from '#model/story.ts';
import { project } from '../../tests/unit/build.ts';
import { chapterMapOf } from './chapter-map.ts';

const chapter = (given: Partial<Chapter>): Chapter => ({
	id: 'one',
	part: null,
	title: { zh: '一', en: 'One' },
	lead: { zh: '一。', en: 'One.' },
	camera: { bounds: [108, 31, 109, 32] },
	shown: [],
	dimmed: [],
	highlighted: [],
	figures: [],
	notes: { zh: '提示。', en: 'Hint.' },
	...given
});

const projects = [
	project({ id: 'bridge', category: 'expressway' }),
	project({ id: 'tunnel', category: 'expressway' }),
	project({ id: 'harbour', category: 'port' })
];

const mapOf = (given: Partial<Chapter>) => chapterMapOf(chapter(given), projects);

describe('the map of a chapter', () => {
	it('shows nothing that the chapter does not name', () => {
		expect(mapOf({})).toEqual({
			camera: { bounds: [108, 31, 109, 32] },
			shown: [],
			dimmed: [],
			flows: [],
			background: [],
			highlighted: []
		});
	});

	it('shows a category whole, in the order of the projects', () => {
		expect(mapOf({ shown: ['project/harbour', 'category/expressway'] }).shown).toEqual([
			'bridge',
			'tunnel',
			'harbour'
		]);
	});

	it('goes by a project’s own name before its category', () => {
		const { shown, dimmed } = mapOf({ shown: ['category/expressway'], dimmed: ['project/tunnel'] });
		expect([shown, dimmed]).toEqual([['bridge'], ['tunnel']]);
		const turned = mapOf({ shown: ['project/tunnel'], dimmed: ['category/expressway'] });
		expect([turned.shown, turned.dimmed]).toEqual([['tunnel'], ['bridge']]);
	});

	it('shows what is both shown and dimmed', () => {
		const { shown, dimmed } = mapOf({ shown: ['project/bridge'], dimmed: ['project/bridge'] });
		expect([shown, dimmed]).toEqual([['bridge'], []]);
	});

	it('takes exchanges, background and what it points at by their kind', () => {
		expect(
			mapOf({ shown: ['flow/parcels', 'layer/towns'], highlighted: ['member/hekou', 'project/bridge'] })
		).toMatchObject({
			flows: ['parcels'],
			background: ['towns'],
			highlighted: [
				{ kind: 'member', id: 'hekou' },
				{ kind: 'project', id: 'bridge' }
			]
		});
	});
});
