import { lastDayOf, parsePeriod } from '#model/period.ts';
import { show } from '../place.ts';
import type { Rule } from './rule.ts';

/** Kinds that assert something already so; aims, forecasts and plans may name days to come. */
const present: readonly string[] = ['actual', 'status'];

/** No document reports what begins after the day it was published. */
export const asOf: Rule = {
	name: 'as-of',
	check: ({ claims }) =>
		claims.flatMap(({ json, path, value: { asOf: period, kind }, source }) => {
			const first = parsePeriod(period)?.first ?? '';
			if (!present.includes(kind) || first <= lastDayOf(source.published)) return [];
			const allowed = `nothing that begins after ${source.published}, the day of the document`;
			return [{ json, path: [...path, 'asOf'], found: show(period), allowed }];
		})
};
