import type { Geodata, Knowledge } from '#model/geodata.ts';

function withoutShape<T extends { geometry: unknown }>(shaped: T): Omit<T, 'geometry'> {
	const { geometry, ...facts } = shaped;
	void geometry;
	return facts;
}

/** Leaves the shapes out. */
export function knowledgeOf({
	projects,
	members,
	sources,
	claims,
	vocabulary,
	zones,
	credits,
	notes
}: Geodata): Knowledge {
	return {
		projects: projects.map((project) => withoutShape(project)),
		members: members.map((member) => ({
			...withoutShape(member),
			counties: member.counties.map(({ name }) => ({ name }))
		})),
		sources,
		claims,
		vocabulary,
		zones,
		credits,
		notes
	};
}
