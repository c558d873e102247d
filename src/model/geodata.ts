import type { Basemap } from './basemap.ts';
import type { Claim } from './claim.ts';
import type { Flow } from './flow.ts';
import type { Member, MemberFacts } from './member.ts';
import type { Note } from './note.ts';
import type { Project, ProjectFacts } from './project.ts';
import type { Source } from './source.ts';
import type { Story } from './story.ts';
import type { Credit, Vocabulary, Zone } from './vocabulary.ts';

/** What is known in words and numbers: enough for every text of the site, without shapes. */
export interface Knowledge {
	projects: ProjectFacts[];
	members: MemberFacts[];
	/** By day of publication, then id. */
	sources: Source[];
	/** In the order of sources and of the document. */
	claims: Claim[];
	vocabulary: Vocabulary;
	zones: Zone[];
	credits: Credit[];
	/** Disagreements that the claims alone do not show. */
	notes: Note[];
}

/** Everything the site knows, read and checked. */
export interface Geodata extends Knowledge {
	projects: Project[];
	members: Member[];
	basemap: Basemap;
	flows: Flow[];
	/** By id. */
	stories: Story[];
}
