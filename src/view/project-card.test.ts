import { describe, expect, it } from 'vitest';
import { date, figure, geodata, placeless, project, source, status } from '../../tests/unit/build.ts';
import { messagesIn } from '#i18n/messages.ts';
import type { Claim } from '#model/claim.ts';
import type { Project } from '#model/project.ts';
import type { Language } from '#model/text.ts';
import { cardOf } from './project-card.ts';
import { rowOf } from './project-row.ts';

const press = source({ id: 'press', kind: 'press', published: '2024-12-08' });
const inPress = { source: 'press', published: '2024-12-08' };

function card(claims: Claim[], given: Partial<Project> = {}, language: Language = 'zh') {
	const data = geodata({ claims, sources: [press, source()] });
	return cardOf(project(given), data, language, '2025-01-01');
}

const overHalf = figure({ id: 'half', value: 50, qualifier: '>', asOf: '2024' });

describe('a card with two shares of one scope', () => {
	const rivalled = card([overHalf, figure({ id: 'exact' })]);

	it('shows the latest and sets the other beside it', () => {
		expect(rivalled.share).toEqual({ percent: 44, bound: '=', text: '44%' });
		expect(rivalled.lead?.id).toBe('exact');
		expect(rivalled.others.map(({ id }) => id)).toEqual(['half']);
	});

	it('says that they differ and averages nothing', () => {
		expect(rivalled).toMatchObject({ differs: true, rival: { words: '过半（>50%）', percent: 50 } });
		expect(rivalled.reason).not.toBeNull();
		expect(JSON.stringify(rivalled)).not.toContain('47');
	});

	it('is in no conflict where one lies inside the other, and shows both', () => {
		const agreeing = card([overHalf, figure({ value: 51 })]);
		expect(agreeing).toMatchObject({ differs: false, rival: null, reason: null, share: { percent: 51 } });
		expect(agreeing.others.map(({ id }) => id)).toEqual(['half']);
	});
});

describe('a card with claims of different scope', () => {
	const begun = status({ id: 'begun', scope: 'phase-two' });
	const port = card([figure({ value: 62, scope: 'expansion', asOf: '2024' }), begun]);

	it('names the scope of the other, which is no point on the ring', () => {
		expect(port.rival).toEqual({ words: '开工（二期工程）', percent: null });
		const section = card([
			figure({ value: 58, scope: 'east-section', asOf: '2024-12-08' }),
			figure({ value: 51 })
		]);
		expect(section.rival).toEqual({ words: '58%（东段）', percent: null });
	});

	it('shows the share, draws the phase of the status word and says its words', () => {
		expect(port).toMatchObject({ share: { percent: 62 }, phase: 'started', statusWords: '开工' });
		expect(port.others.map(({ id }) => id)).toEqual(['begun']);
	});
});

describe('the claim beside the leading one', () => {
	const earlier = figure({ id: 'earlier', value: 60, asOf: '2024-06', ...inPress });
	const year = figure({ id: 'year', value: 55, asOf: '2024', ...inPress });

	it('comes from the same document where that one differs itself', () => {
		const asLate = figure({ value: 60, asOf: '2024-12-31', source: 'press', published: '2024-12-31' });
		expect(card([asLate, overHalf, figure()]).rival?.words).toBe('过半（>50%）');
	});

	it('is else the latest of the others, a year counted by its last day', () => {
		expect(card([earlier, year, figure()]).rival?.words).toBe('55%');
		expect(card([earlier, year, figure()]).others.map(({ id }) => id)).toEqual(['year', 'earlier']);
	});

	it('does not repeat the status word that leads', () => {
		const ready = (id: string) => status({ id, qualifier: 'ready-to-open' });
		const completed = status({
			id: 'completed',
			qualifier: 'completed',
			scope: 'east-section',
			asOf: '2024'
		});
		const made = card([completed, ready('first'), ready('again')]);
		expect(made).toMatchObject({ lead: { id: 'first' }, others: [{ id: 'completed' }] });
	});
});

describe('what is not yet published on the day', () => {
	it('is on no card', () => {
		const news = figure({ value: 90, asOf: '2024-12', published: '2025-01-02' });
		expect(card([news, figure()])).toMatchObject({ share: { percent: 44 }, others: [], differs: false });
	});
});

describe('a card', () => {
	it('keeps the sign of an open share', () => {
		const share = card([figure({ value: 70, qualifier: '≥' })]).share;
		expect(share).toEqual({ percent: 70, bound: '≥', text: '≥70%' });
	});

	it('without any claim says so', () => {
		expect(card([])).toMatchObject({
			phase: null,
			statusWords: messagesIn('zh').notKnownYet,
			share: null,
			fact: null,
			lead: null,
			others: []
		});
	});

	it('with a percentage alone says that the works are under way', () => {
		expect(card([figure()])).toMatchObject({ phase: 'under-construction', statusWords: '在建' });
		expect(card([figure()], {}, 'en').statusWords).toBe('Under construction');
	});

	it('never shows a bare figure as a status: what is measured stands before it', () => {
		expect(card([figure({ metric: 'growth', value: 20 })])).toMatchObject({
			phase: null,
			statusWords: '增速：20%',
			share: null
		});
	});

	it('shows the length only where there is no percentage', () => {
		const length = figure({ metric: 'length', value: 118.62, unit: 'km' });
		expect(card([length, status({ qualifier: 'ready-to-open' })]).fact).toBe('118.62 公里');
		expect(card([length, figure()]).fact).toBeNull();
	});

	it('measures a project without a percentage: its length, then what else the edition counts', () => {
		const ready = status({ qualifier: 'ready-to-open' });
		const count = (id: string, given = {}) => figure({ id, metric: 'growth', value: 21, ...given });
		const length = figure({ id: 'length', metric: 'length', value: 118.62, unit: 'km' });
		const claims = [
			ready,
			count('planned', { kind: 'plan' }),
			count('a'),
			count('elsewhere', inPress),
			length
		];
		expect(card(claims).facts.map(({ id }) => id)).toEqual(['length', 'a']);
		expect(card([...claims, count('b')]).facts).toHaveLength(2);
		expect(card([...claims, figure()]).facts).toEqual([]);
	});

	it('tells which claims its words and figures come from', () => {
		const length = figure({ id: 'length', metric: 'length', value: 118.62, unit: 'km' });
		const ready = status({ id: 'ready', qualifier: 'ready-to-open' });
		expect(card([length, ready]).claimIds).toEqual({
			status: 'ready',
			share: null,
			fact: 'length',
			rival: null
		});
		expect(card([overHalf, figure({ id: 'exact' })]).claimIds).toEqual({
			status: 'exact',
			share: 'exact',
			fact: null,
			rival: 'half'
		});
		expect(card([]).claimIds).toEqual({ status: null, share: null, fact: null, rival: null });
	});

	it('lets the edition speak before other documents where nothing measures the works', () => {
		const elsewhere = date({ id: 'elsewhere', ...inPress });
		expect(card([elsewhere, date({ id: 'edition' })]).lead?.id).toBe('edition');
		expect(card([elsewhere]).lead?.id).toBe('elsewhere');
	});

	it('takes no claim about anything else', () => {
		const foreign = [figure({ about: 'project/bridge-two' }), figure({ about: 'member/bridge' })];
		expect(card(foreign).lead).toBeNull();
	});

	it('links to its page in its language', () => {
		expect([card([]).href, card([], {}, 'en').href]).toEqual(['/projects/bridge/', '/en/projects/bridge/']);
	});
});

describe('the position on a card', () => {
	it.each<[string, Partial<Project>, string, boolean, boolean]>([
		['surveyed', {}, '按开放路网描绘', true, false],
		['schematic', { geometryQuality: 'schematic', uncertaintyM: 1500 }, '走向为示意', true, false],
		[
			'schematic and far off',
			{ geometryQuality: 'schematic', uncertaintyM: 8000 },
			'走向为示意',
			true,
			false
		],
		['nearly known', { geometryQuality: 'approximate', uncertaintyM: 2999 }, '位置约略', true, false],
		['about', { geometryQuality: 'approximate', uncertaintyM: 3000 }, '误差 ±3 公里', true, true],
		['unknown', placeless, '没有查到确切位置', false, false]
	])('that is %s is told in words', (_what, given, words, placed, approximate) => {
		const made = card([], given);
		expect(made.positionWords).toContain(words);
		expect([made.placed, made.approximate]).toEqual([placed, approximate]);
	});
});

describe('a row of the list', () => {
	const row = (given: Partial<Project> = {}) => rowOf(card([overHalf, figure()], given), 'zh');

	it('says of the position only what limits it', () => {
		expect(row().placeWords).toBe('');
		expect(row({ geometryQuality: 'approximate', uncertaintyM: 5000 }).placeWords).toBe('位置约略');
		expect(row(placeless).placeWords).toBe('没有确切位置');
	});

	it('keeps what the card says', () => {
		const made = card([overHalf, figure()]);
		const cut = rowOf(made, 'zh');
		expect({ ...made, placeWords: '' }).toMatchObject(cut);
		expect(cut).toMatchObject({ share: { text: '44%' }, rival: { percent: 50 }, differs: true });
	});

	it('leaves the receipts to the card', () => {
		expect(JSON.stringify(row())).not.toContain('/sources/');
	});
});
