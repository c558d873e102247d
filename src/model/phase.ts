import type { Status } from './status.ts';

/**
 * What the map can draw of a status: dotted, short-dashed, dashed, solid; and for work that is no construction,
 * under way or in effect.
 */
export const phases = ['planned', 'started', 'under-construction', 'ready', 'in-effect'] as const;
export type Phase = (typeof phases)[number];

const phaseOfStatus: Record<Status, Phase> = {
	planned: 'planned',
	preparing: 'planned',
	started: 'started',
	advancing: 'under-construction',
	'under-construction': 'under-construction',
	completed: 'ready',
	'ready-to-open': 'ready',
	open: 'ready',
	'in-effect': 'in-effect'
};

/** The phase that a status word is drawn as. */
export const phaseOf = (status: Status): Phase => phaseOfStatus[status];
