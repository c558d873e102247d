import { categories, type Category } from '#model/category.ts';
import { phases, type Phase } from '#model/phase.ts';
import { defaultOrder, orderKeys, type Order } from './row-order.ts';

/** Phases to choose from; `unstated` where no document says how far a project is. */
export const phaseChoices = [...phases, 'unstated'] as const satisfies readonly (Phase | 'unstated')[];
export type PhaseChoice = (typeof phaseChoices)[number];

/** Which projects to show. An empty list of a kind asks for nothing of that kind; kinds add up, choices of one kind widen. */
export interface Filter {
	categories: readonly Category[];
	phases: readonly PhaseChoice[];
	members: readonly string[];
	/** Only projects with a percentage. */
	withShare: boolean;
	/** Only projects whose claims differ. */
	differing: boolean;
}

export const noFilter: Filter = {
	categories: [],
	phases: [],
	members: [],
	withShare: false,
	differing: false
};

/** What the query of an address says beside the day: which rows, in which order. */
export interface ViewQuery {
	filter: Filter;
	order: Order;
}

/** Needs no escape in a query, and stands in no id. */
const separator = '.';

/** The words of a list that are allowed, in their allowed order, each once. */
function listOf<T extends string>(text: string | null, allowed: readonly T[]): T[] {
	const asked = new Set((text ?? '').split(separator));
	return allowed.filter((word) => asked.has(word));
}

function orderOf(text: string | null): Order {
	const reversed = text?.startsWith('-') ?? false;
	const key = orderKeys.find((one) => one === (reversed ? text?.slice(1) : text));
	return key ? { key, reversed } : defaultOrder;
}

/** Reads a query. What is not allowed counts as not said; nothing throws. `memberIds` are those that exist. */
export function parseViewQuery(search: string, memberIds: readonly string[]): ViewQuery {
	const query = new URLSearchParams(search);
	return {
		filter: {
			categories: listOf(query.get('category'), categories),
			phases: listOf(query.get('phase'), phaseChoices),
			members: listOf(query.get('member'), memberIds),
			withShare: query.get('share') === '1',
			differing: query.get('differ') === '1'
		},
		order: orderOf(query.get('order'))
	};
}

const written = (words: readonly string[]): string | null =>
	words.length > 0 ? words.join(separator) : null;

/** The parameters of a view; null for what is the default, which stands in no address. */
export function writeViewQuery({ filter, order }: ViewQuery): Record<string, string | null> {
	const isDefaultOrder = order.key === defaultOrder.key && !order.reversed;
	return {
		category: written(filter.categories),
		phase: written(filter.phases),
		member: written(filter.members),
		share: filter.withShare ? '1' : null,
		differ: filter.differing ? '1' : null,
		order: isDefaultOrder ? null : `${order.reversed ? '-' : ''}${order.key}`
	};
}

/** Lets parameters go along to another address of the site, which keeps those that it names itself. */
export function carryParameters(parameters: Record<string, string | null>, to: URL): URL {
	const url = new URL(to);
	for (const [name, value] of Object.entries(parameters))
		if (value !== null && !url.searchParams.has(name)) url.searchParams.set(name, value);
	return url;
}
