import { describe, expect, it } from 'vitest';
import type { Story } from '#model/story.ts';
import { figure, geodata, placeless, project, status } from '../../tests/unit/build.ts';
import { storyViewOf } from './story-view.ts';

const told = (figures: string[][]): Story => ({
	id: 'tour',
	title: { zh: '一圈', en: 'A tour' },
	summary: { zh: '一圈。', en: 'A tour.' },
	parts: [],
	chapters: [
		{
			id: 'one',
			part: null,
			title: { zh: '一', en: 'One' },
			lead: { zh: '一。', en: 'One.' },
			camera: { bounds: [108, 31, 109, 32] },
			shown: ['project/bridge'],
			dimmed: [],
			highlighted: [],
			figures,
			listsSources: true,
			notes: { zh: '提示。', en: 'Hint.' }
		}
	]
});

const facts = geodata({
	projects: [project(), project({ id: 'hotline', category: 'services', ...placeless })],
	claims: [
		figure({ id: 'share' }),
		figure({ id: 'rival', value: 50, qualifier: '>' }),
		figure({ id: 'aim', kind: 'target', value: 60, asOf: '2025' }),
		status({ id: 'begun' }),
		figure({ id: 'calls', about: 'project/hotline', metric: 'growth', value: 3 })
	]
});

const subjectsIn = (figures: string[][]) => storyViewOf(told(figures), facts, 'zh').chapters[0]?.subjects;

describe('a chapter as it is told', () => {
	it('has its address, and shows what its map shows', () => {
		const [chapter] = storyViewOf(told([]), facts, 'en').chapters;
		expect(chapter).toMatchObject({
			n: 1,
			href: '/en/stories/tour/1/',
			title: 'One',
			map: { shown: ['bridge'] }
		});
	});

	it('shows rivals side by side, with a ring of the first and the start of the second', () => {
		const [bridge] = subjectsIn([['share', 'rival']]) ?? [];
		expect(bridge).toMatchObject({
			name: '河口大桥',
			onMap: true,
			share: { percent: 44, bound: '=', text: '44%' },
			rivalPercent: 50
		});
		expect(bridge?.figures.map((claims) => claims.map(({ valueInWords }) => valueInWords))).toEqual([
			['44%', '过半（>50%）']
		]);
	});

	it('tells a subject once for figures that follow each other', () => {
		const subjects = subjectsIn([['share'], ['begun'], ['calls'], ['rival']]);
		expect(subjects?.map(({ href, figures }) => [href, figures.length])).toEqual([
			['/projects/bridge/', 2],
			['/projects/hotline/', 1],
			['/projects/bridge/', 1]
		]);
		expect(subjects?.[0]?.phase).toBe('started');
	});

	it('says where a project has no place on the map', () => {
		expect(subjectsIn([['calls']])?.[0]?.onMap).toBe(false);
	});

	it('names the kind of a target, and of what stands beside it', () => {
		const kinds = subjectsIn([['aim', 'share'], ['rival']])?.[0]?.figures.map((claims) =>
			claims.map(({ kind }) => kind)
		);
		expect(kinds).toEqual([['目标', '实际'], [null]]);
	});

	it('gives each claim its date and its place in the document', () => {
		expect(subjectsIn([['share']])?.[0]?.figures[0]?.[0]).toMatchObject({
			id: 'share',
			href: '/sources/page-2025/#share',
			place: '道路',
			paragraph: '第 1 段',
			asOf: '2025年1月1日'
		});
	});

	it('lists the documents that its claims come from', () => {
		expect(storyViewOf(told([['share']]), facts, 'zh').chapters[0]?.sources).toEqual([
			{ name: '河口版面', href: '/sources/page-2025/' }
		]);
		expect(storyViewOf(told([]), facts, 'zh').chapters[0]?.sources).toEqual([]);
	});

	it('refuses a claim that nobody makes', () => {
		expect(() => subjectsIn([['no-such']])).toThrow('found the claim no-such');
	});
});
