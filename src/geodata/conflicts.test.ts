import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim } from '#model/claim.ts';
import { findDifferences } from '#model/differences.ts';
import { readGeodata } from './read.server.ts';

/**
 * Twenty-four places where figures were found to disagree when the facts were collected: k01 to k10 inside the page, x01
 * to x14 against other publications. Each one is either computed from the claims or recorded as a note, by name.
 */

const { geodata } = readGeodata(join(import.meta.dirname, '../../geodata'));
const differences = findDifferences(geodata.claims, geodata.vocabulary.metrics);

const said = ({ metric, qualifier, value, scope }: Claim): string =>
	`${metric} ${typeof value === 'object' ? qualifier : `${qualifier}${value}`} [${scope}]`;

/** `subject: one claim | the other`, the way the table below writes a difference. */
const computed = differences.map(({ claims: [a, b] }) => `${a.about}: ${said(a)} | ${said(b)}`);

const computedConflicts: Record<string, string[]> = {
	'k01 the share of the Xi’an–Chongqing line': [
		'project/yuxi-hsr: works-done >50 [unstated] | works-done =44 [unstated]',
		'project/yuxi-hsr: works-done =41 [kaizhou-section] | works-done >50 [unstated]',
		'project/yuxi-hsr: works-done =51 [kaizhou-section] | works-done =44 [unstated]',
		'project/yuxi-hsr: works-done =59.39 [kaizhou-section] | works-done =52.03 [kaizhou-section-main-line]'
	],
	'k02 Kaizhou port: 62 percent done, or just started': [
		'project/kaizhou-port: works-done =62 [expansion] | status started [phase-two]'
	],
	'k03 the Wuxi–Yunyang–Kaizhou expressway: completed, or ready to open': [
		'project/wuyunkai-expressway: status completed [kaizhou-section] | status ready-to-open [unstated]'
	],
	'x01 the day on which the Wangle tunnel was broken through': [
		'project/wangle-tunnel: breakthrough-date =2024-08-11 [right-tube] | breakthrough-date =2024-12-02 [unstated]',
		'project/wangle-tunnel: breakthrough-date =2024-11-27 [left-tube] | breakthrough-date =2024-12-02 [unstated]',
		'project/wangle-tunnel: breakthrough-date =2024-08-11 [right-tube] | breakthrough-date =2024-11-27 [left-tube]'
	],
	'x11 the area of Yunyang': ['member/yunyang: area =3649 [yunyang-county] | area =3636 [yunyang-county]']
};

/** Found by the same rules, without having been noticed when the facts were collected. */
const alsoComputed = [
	'project/chengdawan-hsr: works-done =48 [kaizhou-section] | works-done >50 [unstated]',
	'project/chengdawan-hsr: works-done =58 [kaizhou-section] | works-done =51 [unstated]'
];

const notedConflicts: Record<string, string> = {
	'k04 three places or four': 'number-of-places',
	'k05 one designation told twice': 'park-designation-twice',
	'k06 dates told as last year or two days ago': 'relative-dates',
	'k07 a slogan short of a character': 'slogan-one-character',
	'k08 sentences that break off': 'cut-off-text',
	'k09 jobs reached and jobs aimed at': 'urban-jobs-target-and-actual',
	'k10 a name that says the same twice': 'lng-station-name',
	'x02 urban jobs of 2024': 'urban-jobs-2024',
	'x03 the GDP of 2024': 'gdp-2024',
	'x04 output and firms of the cooperation': 'cooperation-output',
	'x05 the supplier’s 80 percent and the buyer’s': 'stampings-share',
	'x06 where the Dabashan resort belongs': 'dabashan-membership',
	'x07 stage and size of the water allocation scheme': 'northeast-water-stage',
	'x08 the area of Tiefengshan': 'tiefengshan-area',
	'x09 the area of Xuebaoshan': 'xuebaoshan-area',
	'x10 the water area of Hanfeng Lake': 'hanfeng-water-area',
	'x12 where the Tiaodeng reservoir lies': 'tiaodeng-location',
	'x13 transport investment by year and in total': 'transport-investment',
	'x14 who issued the plan, and for whom': 'plan-authority'
};

const numberOf = (title: string): string => title.split(' ')[0] ?? '';

describe('the disagreements of the facts', () => {
	it.each(Object.entries(computedConflicts))('are computed: %s', (_title, pairs) => {
		for (const pair of pairs) expect(computed).toContain(pair);
	});

	it.each(Object.entries(notedConflicts))('are noted: %s', (_title, note) => {
		expect(geodata.notes.map(({ id }) => id)).toContain(note);
	});

	it('are all there, each in one way', () => {
		const numbers = [...Object.keys(computedConflicts), ...Object.keys(notedConflicts)].map(numberOf).sort();
		const k = Array.from({ length: 10 }, (_, index) => `k${String(index + 1).padStart(2, '0')}`);
		const x = Array.from({ length: 14 }, (_, index) => `x${String(index + 1).padStart(2, '0')}`);
		expect(numbers).toEqual([...k, ...x]);
	});

	it('are the only ones: whatever else is computed or noted stands in this table too', () => {
		expect([...new Set(computed)].sort()).toEqual(
			[...Object.values(computedConflicts).flat(), ...alsoComputed].sort()
		);
		expect(geodata.notes.map(({ id }) => id)).toEqual(Object.values(notedConflicts));
	});
});

describe('a note', () => {
	const compared = (id: string, claims: string[]) =>
		differences.some(({ claims: pair }) => pair.every((claim) => claims.includes(claim.id))) ? [id] : [];

	it('is there only for what is not computed', () => {
		const both = geodata.notes.flatMap(({ id, sides }) =>
			compared(
				id,
				sides.flatMap(({ claims = [] }) => claims)
			)
		);
		expect(both).toEqual([]);
	});
});
