import { expect, it } from 'vitest';
import { SteadyClock } from './steady-clock.ts';

it('A clock that is looked at counts what passes, a sleep as two seconds, and never backwards', () => {
	const clock = new SteadyClock(1000);
	expect(clock.passed(1250)).toBe(250);
	expect(clock.passed(1250)).toBe(0);
	expect(clock.passed(1250 + 9 * 3_600_000)).toBe(2000);
	expect(clock.passed(1000)).toBe(0);
	expect(clock.passed(1100)).toBe(100);
});
