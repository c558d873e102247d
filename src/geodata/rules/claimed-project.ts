import type { JsonFile } from '../json-file.ts';
import { idOfFile, kindOf } from '../layout.ts';
import { mentionsIn } from '../mentions.ts';
import type { Rule } from './rule.ts';

/** A note names a project without claiming anything of it. */
const withoutNotes = (files: JsonFile[]): JsonFile[] =>
	files.map((json) =>
		json.value !== undefined && kindOf(json.file) === 'notes' ? { ...json, value: [] } : json
	);

/** A project is here because a document says something of it. */
export const claimedProject: Rule = {
	name: 'claimed-project',
	check({ files, projects }) {
		const subjects = mentionsIn(withoutNotes(files), 'about');
		return projects
			.filter(({ json }) => subjects !== null && !subjects.has(`project/${idOfFile(json.file)}`))
			.map(({ json }) => ({ json, path: [], found: 'no claim about this project', allowed: 'one at least' }));
	}
};
