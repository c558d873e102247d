import type { Rule } from './rule.ts';

/** Every file is JSON as RFC 8259 has it: UTF-8 without a mark, no comments, no name twice in an object. */
export const json: Rule = {
	name: 'json',
	check: ({ files }) => files.flatMap(({ faults }) => faults)
};
