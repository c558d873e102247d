import { describe, expect, it } from 'vitest';
import { directionOf, sortRows, type OrderKey } from './row-order.ts';

const share = (percent: number) => ({ percent, bound: '=' as const, text: `${percent}%` });
const length = (km: number) => ({ km, text: `${km} km`, scope: '', claim: 'a', href: '', receipt: '' });
const row = (name: string, given: Partial<Parameters<typeof sortRows>[0][number]> = {}) => ({
	name,
	phase: null,
	share: null,
	length: null,
	...given
});

const rows = [
	row('小江', { phase: 'started' }),
	row('渝西', { phase: 'under-construction', share: share(44), length: length(478) }),
	row('成达万', { phase: 'under-construction', share: share(51), length: length(477) }),
	row('巫云开', { phase: 'ready', length: length(118.62) }),
	row('规划路', { phase: 'planned' })
];
const names = (key: OrderKey, reversed = false) =>
	sortRows(rows, { key, reversed }, 'zh')
		.map(({ name }) => name)
		.join(' ');

describe('the order of rows', () => {
	it('is that of the document by default, and backwards', () => {
		expect(names('document')).toBe('小江 渝西 成达万 巫云开 规划路');
		expect(names('document', true)).toBe('规划路 巫云开 成达万 渝西 小江');
	});

	it('puts the largest share first, and what has none last in both directions', () => {
		expect(names('progress')).toBe('成达万 渝西 小江 巫云开 规划路');
		expect(names('progress', true)).toBe('渝西 成达万 小江 巫云开 规划路');
	});

	it('puts the longest first', () => {
		expect(names('length')).toBe('渝西 成达万 巫云开 小江 规划路');
		expect(names('length', true)).toBe('巫云开 成达万 渝西 小江 规划路');
	});

	it('follows the statuses from the plan on, keeping equals as they were', () => {
		expect(names('status')).toBe('规划路 小江 渝西 成达万 巫云开');
	});

	it('sorts Chinese names by their pinyin', () => {
		expect(names('name')).toBe('成达万 规划路 巫云开 小江 渝西');
	});

	it('leaves the given rows as they are', () => {
		const before = [...rows];
		sortRows(rows, { key: 'name', reversed: true }, 'zh');
		expect(rows).toEqual(before);
	});
});

it.each([
	['progress', false, 'descending'],
	['progress', true, 'ascending'],
	['name', false, 'ascending'],
	['name', true, 'descending']
] as const)('the direction of %s, reversed %s, is called %s', (key, reversed, direction) => {
	expect(directionOf({ key, reversed })).toBe(direction);
});
