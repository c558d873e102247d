import { getContext, setContext } from 'svelte';
import type { Language } from '#model/text.ts';
import { countChoices, filterRows, idsBeside, isUnfiltered } from './filter-rows.ts';
import { lengthTotals } from './length-totals.ts';
import type { ProjectRow } from './project-row.ts';
import { sortRows, type Order } from './row-order.ts';
import { askForView, currentSearch } from './selecting.ts';
import { noFilter, parseViewQuery, type Filter } from './view-query.ts';

const key = Symbol('explore');

/** Which rows are shown and in which order: read out of the address, the same for list, map, legend and table. */
export class Explore {
	readonly language: Language;
	readonly #memberIds: readonly string[];
	readonly #rowsOf: () => ProjectRow[];
	/** The page is written without a query: what hydrates it must not know one yet. */
	#hydrated = $state(false);

	constructor(rowsOf: () => ProjectRow[], memberIds: readonly string[], language: Language) {
		this.#rowsOf = rowsOf;
		this.#memberIds = memberIds;
		this.language = language;
		$effect(() => void (this.#hydrated = true));
	}

	// A text, so that nothing is filtered anew while only the camera moves.
	#search = $derived(this.#hydrated ? currentSearch() : '');
	view = $derived.by(() => parseViewQuery(this.#search, this.#memberIds));
	/** All rows, of the shown day. */
	all = $derived.by(() => this.#rowsOf());
	isFiltered = $derived(!isUnfiltered(this.view.filter));
	/** The rows that pass, in the chosen order. */
	rows = $derived.by(() => sortRows(filterRows(this.all, this.view.filter), this.view.order, this.language));
	counts = $derived.by(() => countChoices(this.all, this.view.filter, this.#memberIds));
	/** How many rows of each category are shown. */
	shownOf = $derived.by(() => countChoices(this.rows, noFilter, []).categories);
	totals = $derived(lengthTotals(this.rows));
	withShare = $derived(this.rows.filter(({ share }) => share).length);
	/** Ids of the projects that do not pass. */
	filteredOut = $derived.by(() => idsBeside(this.all, this.rows));

	/** Changes a part of the filter. */
	choose(part: Partial<Filter>): void {
		void askForView({ ...this.view, filter: { ...this.view.filter, ...part } });
	}
	clear(): void {
		this.choose(noFilter);
	}
	orderBy(order: Order): void {
		void askForView({ ...this.view, order });
	}
}

/** Makes what is shown available to the pages beside the map. */
export const setExplore = (explore: Explore): Explore => setContext(key, explore);
export const getExplore = (): Explore => getContext<Explore>(key);
