import type { Basemap } from './basemap.ts';
import type { Claim } from './claim.ts';
import type { Member } from './member.ts';
import type { Project } from './project.ts';
import type { Source } from './source.ts';
import type { Credit, Vocabulary, Zone } from './vocabulary.ts';

/** Everything the site knows, read and checked. */
export interface Geodata {
	projects: Project[];
	members: Member[];
	/** By day of publication, then id. */
	sources: Source[];
	/** In the order of sources and of the document. */
	claims: Claim[];
	vocabulary: Vocabulary;
	zones: Zone[];
	credits: Credit[];
	basemap: Basemap;
}
