import type { Phase } from '#model/phase.ts';
import type { LineCategory } from './line-pattern.ts';

/** The lines that the legend explains, in its order; samples are drawn from the patterns the layers use. */
export const legendLines: readonly { category: LineCategory; phase: Phase }[] = [
	{ category: 'rail', phase: 'under-construction' },
	{ category: 'rail', phase: 'ready' },
	{ category: 'expressway', phase: 'under-construction' },
	{ category: 'expressway', phase: 'ready' },
	{ category: 'waterway', phase: 'started' },
	{ category: 'water', phase: 'planned' },
	{ category: 'industry', phase: 'in-effect' }
];
