import { expect, test } from 'vitest';
import { geodata } from '../../tests/unit/build.ts';
import { subjectName } from './subject.ts';

const zone = { zh: '两河', en: 'Two Rivers' };
const knowledge = geodata({ zones: [{ id: 'bridge', name: zone, members: ['hekou', 'port'], note: zone }] });

test('what a claim is about has the name of its kind, even where kinds share an id', () => {
	expect(subjectName('project/bridge', knowledge)).toEqual({ zh: '河口大桥', en: 'Hekou Bridge' });
	expect(subjectName('zone/bridge', knowledge)).toEqual(zone);
	expect(subjectName('member/hekou', knowledge)).toEqual({ zh: '河口区', en: 'Hekou District' });
});

test.each(['project/hekou', 'member/bridge', 'zone/none', 'project', ''])('nothing is called %j', (about) => {
	expect(() => subjectName(about, knowledge)).toThrow(about);
});
