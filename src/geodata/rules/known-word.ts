import type { Finding } from '../finding.ts';
import { danglingIn } from './reference.ts';
import type { Rule } from './rule.ts';

/** Units that the claim's own schema defines; they need no wording. */
const builtInUnits = ['date', 'text', 'status'];

/** Metric, scope and unit of every claim stand in the vocabulary. */
export const knownWord: Rule = {
	name: 'known-word',
	check({ claims, known }): Finding[] {
		const references = (name: 'metric' | 'scope' | 'unit') =>
			claims.map(({ json, path, value }) => ({ json, path: [...path, name], id: value[name] }));
		const units = known.unit && new Set([...known.unit, ...builtInUnits]);
		return [
			...danglingIn(references('metric'), known.metric, 'a metric in vocabulary.json'),
			...danglingIn(references('scope'), known.scope, 'a scope in vocabulary.json'),
			...danglingIn(references('unit'), units, 'a unit in vocabulary.json')
		];
	}
};
