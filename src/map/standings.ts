import type { ProjectCard } from '#view/project-card.ts';
import type { Standings } from './style.ts';

/** Which projects carry a ring: those with a percentage, and those whose works are started or ready. */
export function isRinged(card: ProjectCard): boolean {
	return (
		card.placed &&
		(card.share !== null ||
			((card.phase === 'started' || card.phase === 'ready') &&
				card.category !== 'tourism' &&
				card.category !== 'ecology'))
	);
}

/** What the style needs of the cards: phases, and which projects carry a ring. */
export function standingsOf(cards: ProjectCard[]): Standings {
	return {
		phases: Object.fromEntries(cards.map(({ id, phase }) => [id, phase])),
		ringed: new Set(cards.filter(isRinged).map(({ id }) => id))
	};
}
