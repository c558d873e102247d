import type { MemberCard } from '#view/member-card.ts';
import type { ProjectCard } from '#view/project-card.ts';
import type { Choice } from './explainer.ts';

/** What the map speaks of at the moment, for whoever shows it where no popup opens. */
export type Explained =
	| { kind: 'choice'; choice: Choice }
	| { kind: 'project'; card: ProjectCard }
	| { kind: 'member'; member: MemberCard; projects: ProjectCard[] };
