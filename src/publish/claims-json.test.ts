import { expect, test } from 'vitest';
import { figure, geodata, source, vocabulary } from '../../tests/unit/build.ts';
import { hostileGeodata } from '../../tests/unit/hostile-geodata.ts';
import { claimsJson } from './claims-json.ts';

test('claims come with their documents and every word that their ids stand for', () => {
	const claims = [figure({ about: 'member/hekou' }), figure(), figure()];
	expect(JSON.parse(claimsJson(geodata({ claims })))).toEqual({
		claims,
		sources: [source()],
		subjects: {
			'member/hekou': { zh: '河口区', en: 'Hekou District' },
			'project/bridge': { zh: '河口大桥', en: 'Hekou Bridge' }
		},
		vocabulary,
		notes: []
	});
});

test('hostile words come through unchanged', () => {
	const { claims, sources } = hostileGeodata();
	expect(JSON.parse(claimsJson(hostileGeodata()))).toMatchObject({
		claims: claims.map(({ value }) => ({ value })),
		sources: sources.map(({ title, url }) => ({ title, url }))
	});
});
