import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { Flow } from '#model/flow.ts';
import { geodata, member } from '../../tests/unit/build.ts';
import { flowArcsOf } from './flow-arcs.server.ts';

const seat = (coordinates: [number, number]) => ({ coordinates, uncertaintyM: 100, credit: 'survey' });
const members = [
	member({ id: 'west', seat: seat([108, 31]) }),
	member({ id: 'east', seat: seat([109, 31]) })
];
const anchors = { bridge: [108.5, 31.8] };

const flow = (given: Partial<Flow>): Flow => ({
	id: 'parcels',
	name: { zh: '包裹', en: 'Parcels' },
	category: 'services',
	directed: false,
	links: [['member/west', 'member/east']],
	claims: ['x'],
	...given
});

const arcsOf = (...flows: Flow[]) => flowArcsOf(geodata({ members, flows }), anchors);
const partsOf = (...flows: Flow[]) => arcsOf(...flows).map(({ properties }) => properties.part);
const crownOf = (arc: ReturnType<typeof arcsOf>[number] | undefined) =>
	arc?.geometry.type === 'LineString' ? (arc.geometry.coordinates[16] ?? []) : [];

describe('the arcs of an exchange', () => {
	it('begin and end at the seats of members and the places of projects', () => {
		const [arc] = arcsOf(flow({ links: [['member/west', 'project/bridge']] }));
		expect(arc?.geometry.coordinates.at(0)).toEqual([108, 31]);
		expect(arc?.geometry.coordinates.at(-1)).toEqual([108.5, 31.8]);
	});

	it('carry a name each, and an arrow where goods go one way', () => {
		expect(partsOf(flow({}))).toEqual(['arc', 'name']);
		expect(partsOf(flow({ directed: true }))).toEqual(['arc', 'name', 'arrow']);
	});

	it('point the arrow to the second end', () => {
		const headingOf = (links: Flow['links']) =>
			arcsOf(flow({ directed: true, links })).find(({ properties }) => properties.part === 'arrow')
				?.properties.bearing ?? NaN;
		expect(Math.abs(headingOf([['member/west', 'member/east']]) - 90)).toBeLessThan(20);
		expect(Math.abs(headingOf([['member/east', 'member/west']]) + 90)).toBeLessThan(20);
	});

	it('keep apart where several of one category link the same places, whichever end is named first', () => {
		const arcs = arcsOf(
			flow({}),
			flow({ id: 'letters' }),
			flow({ id: 'calls', links: [['member/east', 'member/west']] })
		).filter(({ properties }) => properties.part === 'arc');
		const crowns = arcs.map(crownOf);
		const gapsKm = crowns.flatMap((one, index) =>
			crowns.slice(index + 1).map((other) => distance(one, other))
		);
		expect(Math.min(...gapsKm)).toBeGreaterThan(8);
	});

	it('do not step aside for an exchange of another category', () => {
		const [first, second] = arcsOf(flow({}), flow({ id: 'coal', category: 'energy' })).filter(
			({ properties }) => properties.part === 'arc'
		);
		expect(crownOf(first)).toEqual(crownOf(second));
	});

	it('refuse an end without a place', () => {
		expect(() => arcsOf(flow({ links: [['member/west', 'project/hotline']] }))).toThrow('project/hotline');
	});
});
