import type { Messages } from '#i18n/messages.ts';
import type { ProjectCard } from '#view/project-card.ts';

/** The figure that a plate shows beside the status: the share of works, else the length. */
export const figureOf = ({ share, fact }: ProjectCard): string | null => share?.text ?? fact;

/** What limits the figure: its scope, and that the position is approximate. */
export const limitsOf = ({ shareScope, approximate }: ProjectCard, messages: Messages): string[] =>
	[shareScope, approximate ? messages.approxTag : null].filter(
		(words) => words !== null && words !== ''
	) as string[];

/** The second line of a plate, piece by piece. */
export const plateWords = (card: ProjectCard, messages: Messages): string[] => [
	card.statusWords,
	...[figureOf(card)].filter((figure) => figure !== null),
	...limitsOf(card, messages)
];
