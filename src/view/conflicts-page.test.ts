import { describe, expect, it } from 'vitest';
import { date, figure, geodata, member, project, source, status } from '../../tests/unit/build.ts';
import type { Claim } from '#model/claim.ts';
import type { Note } from '#model/note.ts';
import type { Language } from '#model/text.ts';
import { conflictsPageOf, type ConflictsOfSubject } from './conflicts-page.ts';

const press = source({ id: 'press', kind: 'press', published: '2025-03-20' });
const inPress = { source: 'press', published: '2025-03-20' };

function page(claims: Claim[], notes: Note[] = [], day = '2025-01-01', language: Language = 'zh') {
	const projects = [project(), project({ id: 'tunnel', name: { zh: '隧道', en: 'Tunnel' } })];
	return conflictsPageOf(geodata({ claims, notes, projects, sources: [source(), press] }), language, day);
}

const overHalf = figure({ id: 'half', value: 50, qualifier: '>', asOf: '2024' });
const exact = figure({ id: 'exact' });

/** The ids of each conflict's two sides, subject by subject. */
const sidesOf = (groups: ConflictsOfSubject[]) =>
	groups.map(({ subject, conflicts }) => [
		subject.about,
		...conflicts.map(({ sides }) => sides.map((side) => side.map(({ id }) => id)))
	]);

describe('the page of disagreements', () => {
	it('sets two claims side by side in the order of the documents, with value and scope', () => {
		const [group] = page([overHalf, exact]).known;
		expect(group?.subject).toMatchObject({ name: '河口大桥', href: '/projects/bridge/' });
		expect(group?.conflicts).toHaveLength(1);
		expect(group?.conflicts[0]).toMatchObject({
			sides: [
				[{ id: 'half', valueInWords: '过半（>50%）', scope: '口径未写明' }],
				[{ id: 'exact', valueInWords: '44%', section: '道路', paragraph: '第 1 段' }]
			]
		});
		expect(group?.conflicts[0]?.reason).not.toBe('');
	});

	it('averages nothing and names no winner', () => {
		expect(JSON.stringify(page([overHalf, exact]))).not.toContain('47');
	});

	it('groups by subject in the order of the list', () => {
		const about = 'project/tunnel';
		const claims = [
			date({ id: 'later', about, metric: 'breakthrough', value: '2024-12-02' }),
			date({ id: 'sooner', about, metric: 'breakthrough', value: '2024-11-27' }),
			overHalf,
			exact
		];
		expect(sidesOf(page(claims).known)).toEqual([
			['project/bridge', [['half'], ['exact']]],
			['project/tunnel', [['later'], ['sooner']]]
		]);
	});

	it('holds members, too', () => {
		const area = (id: string, value: number) =>
			figure({ id, about: `member/${member().id}`, metric: 'area', unit: 'square-km', value });
		expect(sidesOf(page([area('a', 3649), area('b', 3636)]).known)).toEqual([
			['member/hekou', [['a'], ['b']]]
		]);
	});

	it('tells a repeated statement once, with each of its receipts', () => {
		const ready = (id: string) => status({ id, qualifier: 'ready-to-open' });
		const completed = status({
			id: 'completed',
			qualifier: 'completed',
			scope: 'east-section',
			asOf: '2024'
		});
		expect(sidesOf(page([completed, ready('first'), ready('again')]).known)).toEqual([
			['project/bridge', [['completed'], ['first', 'again']]]
		]);
	});

	it('gives every claim a citation to copy', () => {
		const [group] = page([overHalf, exact]).known;
		const citations = group?.conflicts.flatMap(({ sides }) => sides.flat().map(({ citation }) => citation));
		expect(citations?.every((citation) => citation?.includes('[N]'))).toBe(true);
	});
});

describe('disagreements over time', () => {
	const section = figure({ id: 'section', value: 59.39, scope: 'east-section', asOf: '2025-03', ...inPress });
	const main = figure({ id: 'main', value: 52.03, asOf: '2025-03', ...inPress });

	it('stand apart as long as their documents are to come', () => {
		const before = page([overHalf, exact, section, main]);
		expect(sidesOf(before.known)).toEqual([['project/bridge', [['half'], ['exact']]]]);
		expect(sidesOf(before.later)).toEqual([['project/bridge', [['section'], ['main']]]]);
	});

	it('are all known once everything has been published', () => {
		const after = page([overHalf, exact, section, main], [], '2025-09-01');
		expect(sidesOf(after.known)).toEqual([
			['project/bridge', [['half'], ['exact']], [['section'], ['main']]]
		]);
		expect(after.later).toEqual([]);
	});

	it('are none before the first document', () => {
		const early = page([overHalf, exact], [], '2020-01-01');
		expect(early.known).toEqual([]);
		expect(sidesOf(early.later)).toEqual([['project/bridge', [['half'], ['exact']]]]);
	});
});

describe('a recorded disagreement', () => {
	const text = (zh: string, en: string) => ({ zh, en });
	const note: Note = {
		id: 'two-names',
		topic: text('两种名称', 'Two names'),
		sides: [{ words: text('一说', 'One'), claims: ['exact'] }, { words: text('另一说', 'The other') }],
		whyNotComputed: text('名称不是数值', 'A name is no value'),
		about: ['project/bridge']
	};

	it('tells both sides with their receipts and why it is not computed', () => {
		const [seen] = page([exact], [note], '2025-01-01', 'en').notes;
		expect(seen).toMatchObject({
			topic: 'Two names',
			subjects: [{ name: 'Hekou Bridge', href: '/en/projects/bridge/' }],
			sides: [
				{ words: 'One', claims: [{ id: 'exact' }] },
				{ words: 'The other', claims: [] }
			],
			why: 'A name is no value'
		});
	});

	it('waits until the last of its claims has been published', () => {
		const resting = { ...note, sides: [{ words: text('报道', 'Report'), claims: ['news'] }, ...note.sides] };
		const claims = [exact, figure({ id: 'news', ...inPress })];
		expect(page(claims, [resting])).toMatchObject({ notes: [], laterNotes: [{ id: 'two-names' }] });
		expect(page(claims, [resting], '2025-03-20')).toMatchObject({
			notes: [{ id: 'two-names' }],
			laterNotes: []
		});
	});
});
