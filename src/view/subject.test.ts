import { describe, expect, it } from 'vitest';
import { geodata } from '../../tests/unit/build.ts';
import { subjectOf } from './subject.ts';

const zones = [
	{ id: 'delta', name: { zh: '三角洲', en: 'Delta' }, members: ['hekou'], note: { zh: '注', en: 'Note' } }
];

describe('what a claim is about', () => {
	it.each([
		['project/bridge', '河口大桥', '/projects/bridge/'],
		['member/hekou', '河口区', '/members/hekou/'],
		['zone/delta', '三角洲', null]
	])('%s is called %s and stands at %s', (about, name, href) => {
		expect(subjectOf(about, geodata({ zones }), 'zh')).toEqual({ about, name, href });
	});

	it('is called in the language of the page', () => {
		expect(subjectOf('project/bridge', geodata(), 'en')).toMatchObject({
			name: 'Hekou Bridge',
			href: '/en/projects/bridge/'
		});
	});

	it('has to be there', () => {
		expect(() => subjectOf('member/bridge', geodata(), 'zh')).toThrow('member/bridge: found nothing');
	});
});
