import { categories } from '#model/category.ts';
import type { Claim } from '#model/claim.ts';
import type { ProjectFacts } from '#model/project.ts';

/** The list's order: by category, what is on the map before what is not, then as the edition first speaks of it. */
export function inListOrder(projects: ProjectFacts[], editionClaims: Claim[]): ProjectFacts[] {
	const firstClaim = ({ id }: ProjectFacts): number => {
		const index = editionClaims.findIndex(({ about }) => about === `project/${id}`);
		return index === -1 ? editionClaims.length : index;
	};
	const key = (project: ProjectFacts): [number, number, number] => [
		categories.indexOf(project.category),
		project.placed ? 0 : 1,
		firstClaim(project)
	];
	return [...projects].sort((a, b) => {
		const [categoryA, placedA, claimA] = key(a);
		const [categoryB, placedB, claimB] = key(b);
		return categoryA - categoryB || placedA - placedB || claimA - claimB;
	});
}
