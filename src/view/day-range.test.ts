import { describe, expect, it } from 'vitest';
import { dayRangeOf } from './day-range.ts';

const defaults = { from: '2025-01-01', to: '2025-11-30' };
const range = (from: string | null, to: string | null) => dayRangeOf({ from, to }, defaults, '2018-10');

describe('the two days of an address', () => {
	it('are the default ones where it names none', () => {
		expect(range(null, null)).toEqual({ ...defaults, refused: [] });
	});

	it('can be named one by one', () => {
		expect(range('2024-10-01', null)).toEqual({ from: '2024-10-01', to: '2025-11-30', refused: [] });
		expect(range(null, '2025-03-01')).toEqual({ from: '2025-01-01', to: '2025-03-01', refused: [] });
		expect(range('2024-10-01', '2024-10-01')).toMatchObject({ from: '2024-10-01', to: '2024-10-01' });
	});

	it('end no earlier than they begin, even after the last publication', () => {
		expect(range('2026-02-01', null)).toEqual({ from: '2026-02-01', to: '2026-02-01', refused: [] });
	});

	it.each(['2025-02-30', '2025', '2025-03', '01.03.2025', '', '2018-10-30', '2024/2025'])(
		'fall back where one is %j, and say so',
		(wrong) => {
			expect(range(wrong, '2025-03-01')).toEqual({
				from: '2025-01-01',
				to: '2025-03-01',
				refused: [wrong]
			});
			expect(range('2024-10-01', wrong)).toEqual({
				from: '2024-10-01',
				to: '2025-11-30',
				refused: [wrong]
			});
		}
	);

	it('fall back together where they run backwards', () => {
		expect(range('2025-03-01', '2025-02-01')).toEqual({
			...defaults,
			refused: ['2025-03-01 – 2025-02-01']
		});
		expect(range('never', '2024-10-01')).toEqual({
			...defaults,
			refused: ['never', '2025-01-01 – 2024-10-01']
		});
	});
});
