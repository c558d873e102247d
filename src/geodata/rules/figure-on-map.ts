import type { Chapter } from '#model/story.ts';
import { chaptersIn } from '../chapters.ts';
import type { CheckContext } from '../check-context.ts';
import { show } from '../place.ts';
import type { Rule } from './rule.ts';

/** Whether a chapter shows a project: itself, with its category, or as the exchange that a claim tells of. */
function showsProject(
	id: string,
	claim: string,
	{ shown }: Chapter,
	{ projects, flows }: CheckContext
): boolean {
	const category = projects.find(({ value }) => value.properties.id === id)?.value.properties.category;
	return (
		shown.includes(`project/${id}`) ||
		shown.includes(`category/${category}`) ||
		flows.some(({ value }) => shown.includes(`flow/${value.id}`) && value.claims.includes(claim))
	);
}

/** What a chapter says of a project with a position, it shows on the map. */
export const figureOnMap: Rule = {
	name: 'figure-on-map',
	check(context) {
		const placed = new Set(
			context.projects
				.filter(({ json }) => context.drawn.get(json.file))
				.map(({ value }) => value.properties.id)
		);
		const subjects = new Map(context.claims.map(({ value }) => [value.id, value.about.split('/')]));
		return chaptersIn(context).flatMap(({ json, path, value: chapter }) =>
			chapter.figures.flatMap((claims, index) =>
				claims.flatMap((claim, inner) => {
					const [kind, id = ''] = subjects.get(claim) ?? [];
					if (kind !== 'project' || !placed.has(id) || showsProject(id, claim, chapter, context)) return [];
					return [
						{
							json,
							path: [...path, 'figures', index, inner],
							found: `${show(claim)} about project/${id}, which is not shown`,
							allowed: 'a project that stands in shown, itself, with its category or as a flow'
						}
					];
				})
			)
		);
	}
};
