import type { CheckContext } from '../check-context.ts';
import { show } from '../place.ts';
import type { Rule } from './rule.ts';

/** Why no arc can be drawn from or to an end, or null. */
function faultOf(end: string, { projects }: CheckContext): string | null {
	const project = projects.find(({ value }) => `project/${value.properties.id}` === end);
	const isNowhere = project?.value.properties.geometryQuality === 'none';
	return isNowhere ? `${show(end)}, which has no position` : null;
}

/** An exchange links two different places that have a position. */
export const flowEnds: Rule = {
	name: 'flow-ends',
	check: (context) =>
		context.flows.flatMap(({ json, path, value: { links } }) =>
			links.flatMap(([from, to], index) => {
				const fault = from === to ? `${show(from)} twice` : (faultOf(from, context) ?? faultOf(to, context));
				if (fault === null) return [];
				return [
					{ json, path: [...path, 'links', index], found: fault, allowed: 'two places with a position' }
				];
			})
		)
};
