import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '#geodata/read.server.ts';
import type { Phase } from '#model/phase.ts';
import { knownOn, standingOf } from '#model/standing.ts';

/** The real facts on three days: before the page, on its day, and after what came later. */

const { geodata } = readGeodata(join(import.meta.dirname, '../../geodata'));
const days = ['2024-10-01', '2025-01-01', '2025-09-01'] as const;

/** Ids of the claims that lead, so that value, scope and receipt are meant at once. */
interface State {
	share: string | null;
	status: string | null;
	phase: Phase | null;
}

function stateOn(day: string, project: string): State {
	const claims = knownOn(geodata.claims, day).filter(({ about }) => about === `project/${project}`);
	const { progress, status, phase } = standingOf(claims, geodata.vocabulary.metrics);
	return { share: progress?.id ?? null, status: status?.id ?? null, phase };
}

const statesOf = (project: string): State[] => days.map((day) => stateOn(day, project));

const unsaid: State = { share: null, status: null, phase: null };
/** Nobody says how far, but the day on which work began is known. */
const begun: State = { share: null, status: null, phase: 'started' };

function claimOf(id: string) {
	const claim = geodata.claims.find((one) => one.id === id);
	if (!claim) throw new Error(`claim ${id}: not in geodata/sources`);
	return { value: claim.value, qualifier: claim.qualifier, scope: claim.scope };
}

describe('what was known before the page, on its day, and in the autumn after', () => {
	it('of the Xi’an–Chongqing railway: its Kaizhou section, then no scope, then the section again', () => {
		expect(statesOf('yuxi-hsr')).toEqual([
			{ share: 'yuxi-hsr-works-kaizhou-2024-09', status: null, phase: 'under-construction' },
			{ share: 'yuxi-hsr-works', status: 'yuxi-hsr-under-construction', phase: 'under-construction' },
			{
				share: 'yuxi-hsr-works-kaizhou-2025-03',
				status: 'yuxi-hsr-under-construction',
				phase: 'under-construction'
			}
		]);
		expect([
			claimOf('yuxi-hsr-works-kaizhou-2024-09'),
			claimOf('yuxi-hsr-works'),
			claimOf('yuxi-hsr-works-kaizhou-2025-03')
		]).toEqual([
			{ value: 41, qualifier: '=', scope: 'kaizhou-section' },
			{ value: 44, qualifier: '=', scope: 'unstated' },
			{ value: 59.39, qualifier: '=', scope: 'kaizhou-section' }
		]);
	});

	it('of the Chengdu–Dazhou–Wanzhou railway: its Kaizhou section, then no scope, then the whole line', () => {
		expect(statesOf('chengdawan-hsr').map(({ share }) => share && claimOf(share))).toEqual([
			{ value: 48, qualifier: '=', scope: 'kaizhou-section' },
			{ value: 51, qualifier: '=', scope: 'unstated' },
			{ value: 70, qualifier: '~', scope: 'whole-line' }
		]);
	});

	it('of the Wuxi–Yunyang–Kaizhou expressway: under way by its overall progress, then ready, then open', () => {
		expect(statesOf('wuyunkai-expressway')).toEqual([
			{ share: null, status: null, phase: 'under-construction' },
			{ share: null, status: 'wuyunkai-ready', phase: 'ready' },
			{ share: null, status: 'wuyunkai-open-whole', phase: 'ready' }
		]);
		expect([claimOf('wuyunkai-ready').qualifier, claimOf('wuyunkai-open-whole').qualifier]).toEqual([
			'ready-to-open',
			'open'
		]);
	});

	it('of the Wanzhou–Kaizhou–Dazhou expressway: begun, then a share of the works on the page alone, money is none', () => {
		const page = { share: 'wankaida-works', status: null, phase: 'under-construction' };
		expect(statesOf('wankaida-expressway')).toEqual([begun, page, page]);
	});

	it('of port and waterway: not begun, then begun, with the share of another scope beside it', () => {
		const port = { share: 'kaizhou-port-works', status: 'kaizhou-port-started', phase: 'started' };
		expect(statesOf('kaizhou-port')).toEqual([unsaid, port, port]);
		expect([claimOf('kaizhou-port-works').scope, claimOf('kaizhou-port-started').scope]).toEqual([
			'expansion',
			'phase-two'
		]);
		const waterway = { share: null, status: 'xiaojiang-waterway-started', phase: 'started' };
		expect(statesOf('xiaojiang-waterway')).toEqual([
			{ share: null, status: 'xiaojiang-waterway-preparing', phase: 'planned' },
			waterway,
			waterway
		]);
	});

	it('of the water projects: preparing or begun, then under construction', () => {
		const allocation = {
			share: null,
			status: 'northeast-water-under-construction',
			phase: 'under-construction'
		};
		expect(statesOf('northeast-water-allocation')).toEqual([
			{ share: null, status: 'northeast-water-preparing-2023-12', phase: 'planned' },
			allocation,
			allocation
		]);
		const treatment = { share: 'water-ppp-works', status: null, phase: 'under-construction' };
		expect(statesOf('water-environment-ppp')).toEqual([begun, treatment, treatment]);
	});

	it('is three different states of the whole', () => {
		const whole = days.map((day) => geodata.projects.map(({ id }) => stateOn(day, id)));
		expect(new Set(whole.map((states) => JSON.stringify(states))).size).toBe(3);
		const withShare = whole.map((states) => states.filter(({ share }) => share !== null).length);
		expect(withShare).toEqual([2, 5, 5]);
	});
});

describe('a later figure of another scope', () => {
	it('leads, and hides neither the page’s own figures nor that they disagree', () => {
		const claims = knownOn(geodata.claims, '2025-09-01').filter(({ about }) => about === 'project/yuxi-hsr');
		const { differences } = standingOf(claims, geodata.vocabulary.metrics);
		const pairs = differences.map(({ claims: pair }) => pair.map(({ id }) => id).sort());
		expect(pairs).toContainEqual(['yuxi-hsr-works', 'yuxi-hsr-works-half']);
		expect(pairs).toContainEqual(['yuxi-hsr-works-kaizhou-2025-03', 'yuxi-hsr-works-kaizhou-main-2025-03']);
	});

	it('of a section that is open does not say that the line is: the words name the section', () => {
		const spring = stateOn('2025-03-01', 'wuyunkai-expressway');
		expect(spring.status).toBe('wuyunkai-open-shashi-kaizhou');
		expect(claimOf('wuyunkai-open-shashi-kaizhou').scope).toBe('shashi-kaizhou-section');
	});
});
