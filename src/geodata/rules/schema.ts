import { isTranslationFinding } from './translation.ts';
import type { Rule } from './rule.ts';

/** Every part of every file meets its schema: no unknown, missing or ill-formed properties. */
export const schema: Rule = {
	name: 'schema',
	check: ({ refused }) => refused.filter((finding) => !isTranslationFinding(finding))
};
