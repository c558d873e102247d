import { getContext, setContext } from 'svelte';
import type { Knowledge } from '#model/geodata.ts';
import type { Language } from '#model/text.ts';
import { fetchKnowledge } from './fetch-knowledge.ts';
import { memberCardOf } from './member-card.ts';
import { cardsOn } from './cards-on.ts';

const key = Symbol('known');

/** What the site shows of another day than its default; empty while the default is shown. */
export class Known {
	day = $state('');
	/** Set while another day than the default is shown and its knowledge has arrived. */
	knowledge = $state.raw<Knowledge | null>(null);
	failed = $state(false);
	#language: Language;
	#asked = '';

	constructor(language: Language, day: string) {
		this.#language = language;
		this.day = day;
	}

	cards = $derived.by(() => (this.knowledge ? cardsOn(this.knowledge, this.#language, this.day) : null));

	members = $derived.by(() => {
		const { knowledge } = this;
		return (
			knowledge?.members.map((member) => memberCardOf(member, knowledge, this.#language, this.day)) ?? null
		);
	});

	/** Shows a day; the knowledge is fetched once, and not at all for the default day. */
	async show(day: string, isDefault: boolean): Promise<void> {
		this.failed = false;
		this.#asked = day;
		if (isDefault) {
			this.day = day;
			this.knowledge = null;
			return;
		}
		try {
			const knowledge = await fetchKnowledge();
			// Another day may have been asked for while this one was on its way.
			if (this.#asked !== day) return;
			this.day = day;
			this.knowledge = knowledge;
		} catch {
			this.failed = this.#asked === day;
		}
	}
}

/** Makes the known day available to the pages beside the map. */
export const setKnown = (known: Known): Known => setContext(key, known);
export const getKnown = (): Known => getContext<Known>(key);
