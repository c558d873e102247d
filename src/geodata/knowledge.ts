import type { Geodata, Knowledge } from '#model/geodata.ts';

/** Leaves the shapes out. */
export function knowledgeOf({
	projects,
	members,
	sources,
	claims,
	vocabulary,
	zones,
	credits
}: Geodata): Knowledge {
	return {
		projects: projects.map(({ geometry: _shape, ...facts }) => facts),
		members: members.map(({ geometry: _shape, counties, ...facts }) => ({
			...facts,
			counties: counties.map(({ name }) => ({ name }))
		})),
		sources,
		claims,
		vocabulary,
		zones,
		credits
	};
}
