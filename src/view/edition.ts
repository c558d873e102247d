import type { Source } from '#model/source.ts';

/** The newest newspaper page among the sources: the edition that the site shows by default. */
export function editionOf(sources: Source[]): Source {
	const pages = sources.filter(({ kind }) => kind === 'newspaper-page');
	const newest = pages.reduce<Source | null>(
		(best, page) => (best && best.published >= page.published ? best : page),
		null
	);
	if (!newest)
		throw new Error('geodata/sources: found no document of kind newspaper-page, at least one is needed');
	return newest;
}
