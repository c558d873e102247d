import { describe, expect, it } from 'vitest';
import { figure, geodata, placeless, project, source } from '../../tests/unit/build.ts';
import type { Claim } from '#model/claim.ts';
import type { Project } from '#model/project.ts';
import type { Language } from '#model/text.ts';
import { projectPageOf } from './project-page.ts';

const press = [
	source({ id: 'early', kind: 'press', published: '2024-12-08' }),
	source({ id: 'late', kind: 'press', published: '2025-03-25' })
];

function page(claims: Claim[], given: Partial<Project> = {}, language: Language = 'zh') {
	const data = geodata({ claims, sources: [...press, source()] });
	return projectPageOf(project(given), data, language, '2025-01-01');
}

describe('the page of a project', () => {
	it('keeps apart what the edition says, what others had published, and what came later from anyone', () => {
		const { claims, elsewhere, later } = page([
			figure({ id: 'before', source: 'early', published: '2024-12-08', asOf: '2024-12-08' }),
			figure({ id: 'edition' }),
			figure({ id: 'after', source: 'late', published: '2025-03-25', asOf: '2024' }),
			figure({ about: 'project/tunnel' })
		]);
		expect(claims.map(({ id }) => id)).toEqual(['edition']);
		expect(elsewhere.map(({ id }) => id)).toEqual(['before']);
		expect(later.map(({ id }) => id)).toEqual(['after']);
	});

	it('counts a document of a month as published when the month is over', () => {
		const monthly = (published: string) => page([figure({ source: 'early', published })]).elsewhere.length;
		expect([monthly('2024-12'), monthly('2025-01')]).toEqual([1, 0]);
	});

	it('says how far its position may be off, in the unit words of its language', () => {
		expect(page([]).uncertaintyWords).toBe('±0.1 公里');
		expect(page([], { uncertaintyM: 3000 }, 'en').uncertaintyWords).toBe('±3 km');
		expect(page([], placeless).uncertaintyWords).toBeNull();
	});

	it('lists its stations with their own uncertainty', () => {
		const station = {
			name: { zh: '河口站', en: 'Hekou Station' },
			kind: 'station' as const,
			coordinates: [108.2, 31.2] as [number, number],
			uncertaintyM: 40,
			credit: 'survey'
		};
		expect(page([], { stations: [station] }).stations).toEqual([
			{ name: '河口站', kind: '车站', uncertaintyWords: '±0.04 公里' }
		]);
		expect(page([], { stations: [station] }, 'en').stations).toEqual([
			{ name: 'Hekou Station', kind: 'Station', uncertaintyWords: '±0.04 km' }
		]);
	});

	it('links the members it lies in and names where its position comes from', () => {
		expect(page([], {}, 'en')).toMatchObject({
			summary: 'A bridge.',
			positionNote: 'Measured.',
			members: [{ href: '/en/members/hekou/', name: 'Hekou' }],
			credits: ['Survey']
		});
		expect(page([], { members: ['elsewhere'], credits: [] })).toMatchObject({ members: [], credits: [] });
	});
});
