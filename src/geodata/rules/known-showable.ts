import { categories } from '#model/category.ts';
import { backgroundLayers, type Chapter } from '#model/story.ts';
import { chaptersIn } from '../chapters.ts';
import type { KnownIds } from '../known-ids.ts';
import { show } from '../place.ts';
import type { Entry } from '../schema-findings.ts';
import { referencesTo, type Reference } from './reference.ts';
import type { Rule } from './rule.ts';

/** What there is of a kind; null where nothing can be said. */
function idsOf(kind: string, known: KnownIds): Set<string> | null {
	if (kind === 'category') return new Set(categories);
	if (kind === 'layer') return new Set(backgroundLayers);
	return kind === 'flow' ? known.flow : kind === 'member' ? known.member : known.project;
}

const named = ({ json, path, value }: Entry<Chapter>): Reference[] =>
	(['shown', 'dimmed', 'highlighted'] as const).flatMap((list) =>
		referencesTo(json, [...path, list], value[list])
	);

/** A chapter shows, dims and highlights what there is. */
export const knownShowable: Rule = {
	name: 'known-showable',
	check: (context) =>
		chaptersIn(context)
			.flatMap(named)
			.flatMap(({ json, path, id: reference }) => {
				const [kind = '', id = ''] = reference.split('/');
				const ids = idsOf(kind, context.known);
				if (ids === null || ids.has(id)) return [];
				return [{ json, path, found: show(reference), allowed: `a ${kind} that there is` }];
			})
};
