import { pathIn } from '#i18n/language.ts';
import type { Category } from '#model/category.ts';
import { isFigure, isStatusClaim, type Claim } from '#model/claim.ts';
import type { Knowledge } from '#model/geodata.ts';
import { phaseOf, type Phase } from '#model/phase.ts';
import { progressMetric } from '#model/standing.ts';
import type { Chapter, Story } from '#model/story.ts';
import type { Language } from '#model/text.ts';
import { chapterMapOf, type ChapterMap } from './chapter-map.ts';
import { viewClaim, type ClaimView } from './claim-view.ts';
import type { Share } from './project-card.ts';
import { subjectOf } from './subject.ts';

/** A claim as a chapter shows it: small, for every chapter's page carries the whole story. */
export interface StoryClaim extends Pick<
	ClaimView,
	'id' | 'href' | 'metric' | 'valueInWords' | 'asOf' | 'scope' | 'paragraph' | 'place' | 'document'
> {
	/** Target, plan or forecast, and what stands beside one; null for what simply is. */
	kind: string | null;
}

/** What a chapter says of one subject: its ring if it has one, and its figures, each one claim or several side by side. */
export interface StorySubject {
	name: string;
	href: string | null;
	category: Category | null;
	/** False for a project that has no position, so that nobody looks for it on the map. */
	onMap: boolean;
	share: Share | null;
	phase: Phase | null;
	rivalPercent: number | null;
	figures: StoryClaim[][];
}

/** A chapter in one language. `n` counts from 1, as in its address. */
export interface ChapterView {
	n: number;
	href: string;
	id: string;
	part: string | null;
	title: string;
	lead: string;
	notes: string;
	subjects: StorySubject[];
	/** The documents of the story, where the chapter lists them. */
	sources: { name: string; href: string }[];
	map: ChapterMap;
}

export interface StoryView {
	id: string;
	title: string;
	summary: string;
	parts: { id: string; title: string }[];
	chapters: ChapterView[];
}

/** The path, without language, of a chapter; of the story's contents without a number. */
export const storyPath = (story: string, n?: number): string =>
	n === undefined ? `/stories/${story}/` : `/stories/${story}/${n}/`;

export const presenterPath = (story: string): string => `/stories/${story}/presenter/`;

/** Whether a claim asserts something not reached yet. */
const isAhead = ({ kind }: Claim): boolean => kind === 'target' || kind === 'plan' || kind === 'forecast';

function storyClaim(claim: Claim, beside: Claim[], knowledge: Knowledge, language: Language): StoryClaim {
	const { kind, id, href, metric, valueInWords, asOf, scope, paragraph, place, document } = viewClaim(
		claim,
		knowledge,
		language
	);
	return {
		id,
		href,
		metric,
		valueInWords,
		asOf,
		scope,
		paragraph,
		place,
		document,
		kind: beside.some(isAhead) ? kind : null
	};
}

const isShare = (claim: Claim) =>
	isFigure(claim) && claim.metric === progressMetric && claim.kind === 'actual';

/** The share of the first claim that states one, as a ring shows it, and where a second one begins. */
function ringOf(
	claims: Claim[],
	views: StoryClaim[]
): Pick<StorySubject, 'share' | 'phase' | 'rivalPercent'> {
	const [lead, rival] = claims.filter(isFigure).filter(isShare);
	const status = claims.find(isStatusClaim);
	const text = views.find(({ id }) => id === lead?.id)?.valueInWords ?? '';
	return {
		share: lead ? { percent: lead.value, bound: lead.qualifier, text } : null,
		phase: status ? phaseOf(status.qualifier) : null,
		rivalPercent: rival?.value ?? null
	};
}

function claimsOf(ids: string[], { claims }: Knowledge): Claim[] {
	return ids.map((id) => {
		const claim = claims.find((one) => one.id === id);
		if (!claim) throw new Error(`story: found the claim ${id}, allowed one of geodata/sources`);
		return claim;
	});
}

/** What a chapter says, subject by subject in its order; a subject that comes up again further on starts anew. */
function subjectsOf({ figures }: Chapter, knowledge: Knowledge, language: Language): StorySubject[] {
	const groups: { about: string; figures: Claim[][] }[] = [];
	for (const claims of figures.map((ids) => claimsOf(ids, knowledge))) {
		const about = claims[0]?.about ?? '';
		const last = groups.at(-1);
		if (last?.about === about) last.figures.push(claims);
		else groups.push({ about, figures: [claims] });
	}
	return groups.map(({ about, figures: told }): StorySubject => {
		const { name, href } = subjectOf(about, knowledge, language);
		const project = knowledge.projects.find(({ id }) => `project/${id}` === about);
		const views = told.map((claims) => claims.map((claim) => storyClaim(claim, claims, knowledge, language)));
		return {
			name,
			href,
			category: project?.category ?? null,
			onMap: project?.placed ?? true,
			...ringOf(told.flat(), views.flat()),
			figures: views
		};
	});
}

function sourcesOf(story: Story, knowledge: Knowledge, language: Language): ChapterView['sources'] {
	const used = new Set(story.chapters.flatMap(({ figures }) => figures.flat()));
	const cited = new Set(knowledge.claims.filter(({ id }) => used.has(id)).map(({ source }) => source));
	return knowledge.sources
		.filter(({ id }) => cited.has(id))
		.map(({ id, title }) => ({ name: title[language], href: pathIn(language, `/sources/${id}/`) }));
}

/** Everything that a story says and shows, in one language. Throws where a claim is unknown, which the check rules out. */
export function storyViewOf(story: Story, knowledge: Knowledge, language: Language): StoryView {
	const chapterView = (chapter: Chapter, index: number): ChapterView => ({
		n: index + 1,
		href: pathIn(language, storyPath(story.id, index + 1)),
		id: chapter.id,
		part: chapter.part,
		title: chapter.title[language],
		lead: chapter.lead[language],
		notes: chapter.notes[language],
		subjects: subjectsOf(chapter, knowledge, language),
		sources: chapter.listsSources ? sourcesOf(story, knowledge, language) : [],
		map: chapterMapOf(chapter, knowledge.projects)
	});
	return {
		id: story.id,
		title: story.title[language],
		summary: story.summary[language],
		parts: story.parts.map(({ id, title }) => ({ id, title: title[language] })),
		chapters: story.chapters.map(chapterView)
	};
}
