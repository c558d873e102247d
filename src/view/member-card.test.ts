import { describe, expect, it } from 'vitest';
import { figure, geodata, member, placeless, project } from '../../tests/unit/build.ts';
import type { Claim } from '#model/claim.ts';
import { memberCardOf } from './member-card.ts';

const about = 'member/hekou';
const area = figure({ about, metric: 'area', value: 3963, unit: 'square-km' });
const gdp = (value: number, asOf: string) => figure({ about, metric: 'gdp', value, unit: 'yi-yuan', asOf });

const card = (claims: Claim[], projects = [project()]) =>
	memberCardOf(member(), geodata({ claims, projects }), 'zh', '2025-01-01');
const values = (...claims: Claim[]) => card(claims).figures.map(({ value }) => value);

describe('the figures of a member', () => {
	it('come in the order of the card, whatever the order of the documents', () => {
		const people = figure({ about, metric: 'resident-population', value: 119.6, unit: 'wan-person' });
		expect(values(gdp(700, '2024'), people, area)).toEqual(['3,963 平方公里', '119.6 万人', '700 亿元']);
	});

	it('are the newest of each metric, a year counted by its last day', () => {
		expect(values(gdp(650, '2023'), gdp(700, '2024'))).toEqual(['700 亿元']);
		expect(values(gdp(350, '2024-06'), gdp(700, '2024'))).toEqual(['700 亿元']);
		expect(values(gdp(700, '2022/2024'), gdp(650, '2023'))).toEqual(['700 亿元']);
	});

	it('are what is reached, never an aim or a forecast', () => {
		const aim = { ...gdp(800, '2025'), kind: 'target' as const };
		expect(values(aim)).toEqual([]);
		expect(values(gdp(700, '2024'), aim)).toEqual(['700 亿元']);
	});

	it('are its own', () => {
		expect(values({ ...area, about: 'member/elsewhere' }, { ...area, about: 'project/hekou' })).toEqual([]);
	});
});

describe('the projects of a member', () => {
	it('are those that lie in it; those without a position are told apart', () => {
		const projects = [
			project(),
			project({ id: 'school', ...placeless }),
			project({ id: 'abroad', members: ['elsewhere'] }),
			project({ id: 'line', members: ['elsewhere', 'hekou'] })
		];
		expect(card([], projects)).toMatchObject({
			projects: ['bridge', 'school', 'line'],
			placeless: ['school']
		});
	});
});

describe('the words of a member', () => {
	it('are in the language of the card', () => {
		expect(card([])).toMatchObject({
			href: '/members/hekou/',
			name: '河口区',
			province: '江省',
			summary: '两河相会。'
		});
		expect(memberCardOf(member(), geodata(), 'en', '2025-01-01')).toMatchObject({
			href: '/en/members/hekou/',
			name: 'Hekou District',
			province: 'Jiang'
		});
	});
});
