import type { Knowledge } from '#model/geodata.ts';
import type { Text } from '#model/text.ts';

/** The name of what a claim is about, in both languages. Throws where nothing has that id, which the check rules out. */
export function subjectName(about: string, { projects, members, zones }: Knowledge): Text {
	const [kind, id] = about.split('/');
	const name =
		kind === 'member'
			? members.find((member) => member.id === id)?.fullName
			: (kind === 'zone' ? zones : projects).find((one) => one.id === id)?.name;
	if (!name) throw new Error(`${about}: found nothing of that id, allowed are projects, members and zones`);
	return name;
}
