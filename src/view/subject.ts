import { pathIn } from '#i18n/language.ts';
import type { Knowledge } from '#model/geodata.ts';
import type { Language } from '#model/text.ts';

/** What claims are about, as a page names it; a zone has no page of its own. */
export interface Subject {
	/** `project/<id>`, `member/<id>` or `zone/<id>`. */
	about: string;
	name: string;
	href: string | null;
}

/** Everything that a claim can be about: projects, members, zones, each in its own order. */
export function subjectsOf({ projects, members, zones }: Knowledge, language: Language): Subject[] {
	return [
		...projects.map(({ id, name }) => ({
			about: `project/${id}`,
			name: name[language],
			href: pathIn(language, `/projects/${id}/`)
		})),
		...members.map(({ id, fullName }) => ({
			about: `member/${id}`,
			name: fullName[language],
			href: pathIn(language, `/members/${id}/`)
		})),
		...zones.map(({ id, name }) => ({ about: `zone/${id}`, name: name[language], href: null }))
	];
}

/** One subject. Throws where nothing has that id, which the check rules out. */
export function subjectOf(about: string, knowledge: Knowledge, language: Language): Subject {
	const subject = subjectsOf(knowledge, language).find((one) => one.about === about);
	if (!subject)
		throw new Error(`${about}: found nothing of that id, allowed are projects, members and zones`);
	return subject;
}
