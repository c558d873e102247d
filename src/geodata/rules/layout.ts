import { kindOf, requiredFiles } from '../layout.ts';
import type { Rule } from './rule.ts';

const expectedPlaces =
	'projects/<category>/<id>.geojson, members/<id>.geojson, sources/<id>.json or one of the single files';

/** No data file lies where nothing reads it, and none of the single files is missing. */
export const layout: Rule = {
	name: 'layout',
	check({ files }) {
		const stray = files.filter(({ file }) => kindOf(file) === null);
		const missing = requiredFiles.filter((name) => !files.some(({ file }) => file === name));
		return [
			...stray.map((json) => ({
				json,
				path: [],
				found: 'a file that nothing reads',
				allowed: expectedPlaces
			})),
			...missing.map((file) => ({
				json: { file, lineOf: () => 1 },
				path: [],
				found: 'no such file',
				allowed: 'a file that is there'
			}))
		];
	}
};
