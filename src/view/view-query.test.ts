import { describe, expect, it } from 'vitest';
import { defaultOrder } from './row-order.ts';
import { carryParameters, noFilter, parseViewQuery, writeViewQuery, type ViewQuery } from './view-query.ts';

const members = ['dazhou', 'kaizhou'];
const plain: ViewQuery = { filter: noFilter, order: defaultOrder };
const parse = (search: string) => parseViewQuery(search, members);

function searchOf(view: ViewQuery): string {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(writeViewQuery(view)))
		if (value !== null) query.set(name, value);
	return `?${query.toString()}`;
}

describe('the query of a view', () => {
	it('is empty for what is shown by default', () => {
		expect(searchOf(plain)).toBe('?');
		expect(parse('')).toEqual(plain);
	});

	it('says everything, and needs no escapes', () => {
		const view: ViewQuery = {
			filter: {
				categories: ['rail', 'port'],
				phases: ['under-construction', 'unstated'],
				members: ['kaizhou'],
				withShare: true,
				differing: true
			},
			order: { key: 'length', reversed: true }
		};
		expect(searchOf(view)).toBe(
			'?category=rail.port&phase=under-construction.unstated&member=kaizhou&share=1&differ=1&order=-length'
		);
		expect(parse(searchOf(view))).toEqual(view);
	});

	it('is the same whatever order the choices were made in, and says each once', () => {
		expect(parse('?category=port.rail.port').filter.categories).toEqual(['rail', 'port']);
	});

	it('keeps what is allowed of a list and leaves out the rest', () => {
		expect(parse('?category=rail.canal&member=kaizhou.beijing').filter).toMatchObject({
			categories: ['rail'],
			members: ['kaizhou']
		});
	});

	it.each([
		'?category=',
		'?category=.....',
		'?category=canal',
		'?category=__proto__.constructor.toString',
		'?category=RAIL',
		'?category=rail%2Cport',
		'?category=<script>alert(1)</script>',
		'?category=%E0%A4%A',
		'?category=%00',
		`?category=${'x.'.repeat(50_000)}`,
		'?phase=done',
		'?member=../../etc/passwd',
		'?member=__proto__',
		'?share=yes&differ=true',
		'?share=0',
		'?order=',
		'?order=-',
		'?order=--name',
		'?order=-toString',
		'?order=hasOwnProperty',
		'?&&&===',
		'?order=progress%20',
		'#category=rail'
	])('falls back to the default at %s', (search) => {
		expect(parse(search)).toEqual(plain);
	});

	it('says a reversed default order, too', () => {
		const reversed = { key: 'document', reversed: true } as const;
		expect(parse('?order=-document').order).toEqual(reversed);
		expect(searchOf({ ...plain, order: reversed })).toBe('?order=-document');
	});
});

describe('parameters that go along with a link', () => {
	const there = new URL('https://map.example/sources/?from=2024-01-01&order=name#claim');

	it('join its own, keep its hash, and do not take the place of what it names', () => {
		const url = carryParameters({ known: '2024-10-01', order: 'length', share: null }, there);
		expect(url.href).toBe('https://map.example/sources/?from=2024-01-01&order=name&known=2024-10-01#claim');
	});

	it('leave the link itself as it was', () => {
		carryParameters({ known: '2024-10-01' }, there);
		expect(there.searchParams.has('known')).toBe(false);
	});
});
