import { idOfFile } from '../layout.ts';
import { mentionsIn } from '../mentions.ts';
import type { Rule } from './rule.ts';

/** A project is here because a document says something of it. */
export const claimedProject: Rule = {
	name: 'claimed-project',
	check({ files, projects }) {
		const subjects = mentionsIn(files, 'about');
		return projects
			.filter(({ json }) => subjects !== null && !subjects.has(`project/${idOfFile(json.file)}`))
			.map(({ json }) => ({ json, path: [], found: 'no claim about this project', allowed: 'one at least' }));
	}
};
