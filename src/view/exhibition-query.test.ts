import { expect, it } from 'vitest';
import { exhibitionOf } from './exhibition-query.ts';

it.each([
	['', null],
	['?mode=presenting', null],
	['?mode=exhibition', 1],
	['?known=2024-12-31&mode=exhibition', 1],
	['?mode=exhibition&pace=0.5', 0.5],
	['?mode=exhibition&pace=60', 60],
	['?mode=exhibition&pace=61', 1],
	['?mode=exhibition&pace=-2', 1],
	['?mode=exhibition&pace=fast', 1],
	['?mode=exhibition&pace=', 1]
])('%s asks for the pace %s', (search, pace) => {
	expect(exhibitionOf(search)?.pace ?? null).toBe(pace);
});
