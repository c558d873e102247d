import type { FiledClaim } from '#model/claim.ts';
import { progressMetric } from '#model/standing.ts';
import type { Metric } from '#model/vocabulary.ts';
import { show } from '../place.ts';
import type { Rule } from './rule.ts';

/** A share of a whole, unlike growth, which may fall below 0 and rise over 100. */
function isShare({ metric, unit }: FiledClaim, metrics: Record<string, Metric>): boolean {
	if (unit !== 'percent') return false;
	if (metric === progressMetric || metric.endsWith('-share')) return true;
	return Object.hasOwn(metrics, metric) && metrics[metric]?.cumulative === true;
}

/** Shares lie between 0 and 100 percent. */
export const percent: Rule = {
	name: 'percent',
	check({ claims, vocabulary }) {
		const metrics = vocabulary[0]?.value.metrics ?? {};
		return claims.flatMap(({ json, path, value: claim }) => {
			const { value } = claim;
			if (typeof value !== 'number' || !isShare(claim, metrics) || (value >= 0 && value <= 100)) return [];
			return [{ json, path: [...path, 'value'], found: `${show(value)} percent`, allowed: '0 to 100' }];
		});
	}
};
