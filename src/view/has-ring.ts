import type { StorySubject } from './story-view.ts';

/** Whether a story tells of a subject by a ring: it has a percentage, or its works are started or ready. */
export const hasRing = ({ share, phase }: Pick<StorySubject, 'share' | 'phase'>): boolean =>
	share !== null || phase === 'started' || phase === 'ready';
