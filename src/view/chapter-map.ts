import { backgroundLayers, type BackgroundLayer, type Chapter, type StoryCamera } from '#model/story.ts';
import type { ProjectFacts } from '#model/project.ts';
import type { Selection } from './selection.ts';

/** All that the map shows of a chapter. It follows from the chapter alone, so that every way to it gives the same picture. */
export interface ChapterMap {
	camera: StoryCamera;
	/** Ids of projects shown in full, with rings and names. */
	shown: string[];
	/** Ids of projects shown weakly. Any other project is off. */
	dimmed: string[];
	/** Ids of exchanges. */
	flows: string[];
	background: BackgroundLayer[];
	highlighted: Selection[];
}

type Emphasis = 'shown' | 'dimmed' | null;

/** How a chapter treats a project: by its own name first, by its category else; shown wins over dimmed. */
function emphasisOf({ id, category }: ProjectFacts, { shown, dimmed }: Chapter): Emphasis {
	for (const reference of [`project/${id}`, `category/${category}`]) {
		if (shown.includes(reference)) return 'shown';
		if (dimmed.includes(reference)) return 'dimmed';
	}
	return null;
}

const idsOf = (references: string[], kind: string): string[] =>
	references.filter((one) => one.startsWith(`${kind}/`)).map((one) => one.slice(kind.length + 1));

const selectionOf = (reference: string): Selection => {
	const [kind, id = ''] = reference.split('/');
	return { kind: kind === 'member' ? 'member' : 'project', id };
};

/** Works out what the map shows of a chapter. Pure. */
export function chapterMapOf(chapter: Chapter, projects: ProjectFacts[]): ChapterMap {
	const withEmphasis = (wanted: Emphasis) =>
		projects.filter((project) => emphasisOf(project, chapter) === wanted).map(({ id }) => id);
	const asked = idsOf(chapter.shown, 'layer');
	return {
		camera: chapter.camera,
		shown: withEmphasis('shown'),
		dimmed: withEmphasis('dimmed'),
		flows: idsOf(chapter.shown, 'flow'),
		background: backgroundLayers.filter((layer) => asked.includes(layer)),
		highlighted: chapter.highlighted.map(selectionOf)
	};
}
