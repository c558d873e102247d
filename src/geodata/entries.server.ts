import { loadGeodata } from './read.server.ts';

/** Every id of a collection, in both languages: what the build writes pages for. */
export function pageEntries(collection: 'projects' | 'members' | 'sources'): { lang?: 'en'; id: string }[] {
	return loadGeodata()[collection].flatMap(({ id }) => [{ id }, { lang: 'en' as const, id }]);
}
