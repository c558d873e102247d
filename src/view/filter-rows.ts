import { categories, type Category } from '#model/category.ts';
import type { ProjectRow } from './project-row.ts';
import { phaseChoices, type Filter, type PhaseChoice } from './view-query.ts';

type Filterable = Pick<ProjectRow, 'category' | 'phase' | 'members' | 'share' | 'differs'>;

/** How many rows each choice would show, the other kinds of choice standing as they are. */
export interface ChoiceCounts {
	/** Without any choice of category. */
	all: number;
	categories: Record<Category, number>;
	phases: Record<PhaseChoice, number>;
	members: Record<string, number>;
	withShare: number;
	differing: number;
}

const phaseOf = ({ phase }: Filterable): PhaseChoice => phase ?? 'unstated';

type Kind = keyof Filter;

/** One test a kind of choice; a kind in which nothing is chosen lets all pass. */
const tests: Record<Kind, (row: Filterable, filter: Filter) => boolean> = {
	categories: (row, filter) => filter.categories.length === 0 || filter.categories.includes(row.category),
	phases: (row, filter) => filter.phases.length === 0 || filter.phases.includes(phaseOf(row)),
	members: (row, filter) =>
		filter.members.length === 0 || row.members.some((member) => filter.members.includes(member)),
	withShare: (row, filter) => !filter.withShare || row.share !== null,
	differing: (row, filter) => !filter.differing || row.differs
};
const kinds = Object.keys(tests) as Kind[];

/** Whether a filter lets everything pass. */
export const isUnfiltered = (filter: Filter): boolean => chosenCount(filter) === 0;

/** How many choices are made. */
export const chosenCount = ({ categories, phases, members, withShare, differing }: Filter): number =>
	categories.length + phases.length + members.length + (withShare ? 1 : 0) + (differing ? 1 : 0);

/** The rows that pass, in their order. */
export function filterRows<T extends Filterable>(rows: readonly T[], filter: Filter): T[] {
	return rows.filter((row) => kinds.every((kind) => tests[kind](row, filter)));
}

/** Ids of the rows that are not among the shown ones. */
export function idsBeside(
	rows: readonly { id: string }[],
	shown: readonly { id: string }[]
): ReadonlySet<string> {
	const passed = new Set(shown.map(({ id }) => id));
	return new Set(rows.flatMap(({ id }) => (passed.has(id) ? [] : [id])));
}

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> =>
	Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** Counts every choice in one pass. `memberIds` are those that exist. */
export function countChoices(
	rows: readonly Filterable[],
	filter: Filter,
	memberIds: readonly string[]
): ChoiceCounts {
	const counts: ChoiceCounts = {
		all: 0,
		categories: zeros(categories),
		phases: zeros(phaseChoices),
		members: zeros(memberIds),
		withShare: 0,
		differing: 0
	};
	const add: Record<Kind, (row: Filterable) => void> = {
		categories: ({ category }) => {
			counts.all += 1;
			counts.categories[category] += 1;
		},
		phases: (row) => (counts.phases[phaseOf(row)] += 1),
		members: ({ members }) => {
			for (const member of members) counts.members[member] = (counts.members[member] ?? 0) + 1;
		},
		withShare: ({ share }) => (counts.withShare += share ? 1 : 0),
		differing: ({ differs }) => (counts.differing += differs ? 1 : 0)
	};
	for (const row of rows) {
		const failed = kinds.filter((kind) => !tests[kind](row, filter));
		for (const kind of kinds) if (failed.every((one) => one === kind)) add[kind](row);
	}
	return counts;
}

/** A list with a choice put in, or taken out where it was in. */
export const toggled = <T>(chosen: readonly T[], choice: T): T[] =>
	chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice];
