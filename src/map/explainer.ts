import type { Component } from 'svelte';
import type { Map as LiveMap } from 'maplibre-gl';
import type { Messages } from '#i18n/messages.ts';
import ChooserCard from '#ui/ChooserCard.svelte';
import MemberPopup from '#ui/MemberPopup.svelte';
import PopupCard from '#ui/PopupCard.svelte';
import type { MapFeatures } from '#view/map-features.ts';
import type { MemberCard } from '#view/member-card.ts';
import type { ProjectCard } from '#view/project-card.ts';
import { afterPaint } from '#view/after-paint.ts';
import type { Selection } from '#view/selection.ts';
import type { RingPlace } from './badges.ts';
import { keepInSight, type Sight } from './camera-moves.ts';
import type { Popups, Spot } from './popups.ts';

type LngLat = [number, number];

/** Pixels between a popup and what it speaks of. */
const clearancePx = { click: 10, point: 16, memberName: 26 };

const spotAt = (position: LngLat, awayPx: number): Spot => ({ position, dx: 0, dy: 0, awayPx });

/** What a click means. */
export type Meant = Selection | { kind: 'several'; ids: string[]; title: string };

type Putting = 'open' | 'prepare';

/** Projects to choose from. */
export interface Choice {
	cards: ProjectCard[];
	title: string;
}

export interface ExplainerOptions {
	map: LiveMap;
	popups: Popups;
	features: MapFeatures;
	messages: Messages;
	/** On a narrow screen a sheet says it all: then no popup opens and the sheet covers the map's lower part. */
	usesPopups: () => boolean;
	/** Where a project's ring stands, and how large it is; null without a ring. */
	ringPlace: (id: string) => RingPlace | null;
	onselect: (selection: Selection | null) => void;
	/** Several projects are offered; null takes the offer back. */
	onchoice: (choice: Choice | null) => void;
}

/** Says in a popup what a selection, or a click on several things, is about. */
export class Explainer {
	#options: ExplainerOptions;
	#cards = new Map<string, ProjectCard>();
	#members = new Map<string, MemberCard>();
	/** Projects that the filter does not let pass: they are not offered. */
	filteredOut: ReadonlySet<string> = new Set();
	/** The clicked point: a popup opens there rather than at the project's own point. Used once. */
	clickedAt: LngLat | null = null;
	#sightOf: () => Sight | null = () => null;
	#cancelMove = () => {};

	constructor(options: ExplainerOptions) {
		this.#options = options;
	}

	/** Takes the words of another day. */
	tell(cards: ProjectCard[], members: MemberCard[]): void {
		this.#cards = new Map(cards.map((card) => [card.id, card]));
		this.#members = new Map(members.map((member) => [member.id, member]));
		this.#options.popups.discard();
	}

	#put<P extends Record<string, unknown>>(
		how: Putting,
		subject: string,
		content: Component<P>,
		props: P,
		spotOf: () => Spot
	): void {
		const { usesPopups, popups } = this.#options;
		if (usesPopups()) popups[how](subject, content, props, spotOf);
	}

	/** Makes ready what a click would explain that has only been pressed, on the map itself or, without `position`, on a ring. */
	prepare(meant: Meant, position: LngLat | null): void {
		if (meant.kind === 'several') {
			if (position) this.#putChooser('prepare', meant.ids, meant.title, position);
		} else if (meant.kind === 'project') this.#putProject('prepare', meant.id, position);
		else this.#putMember('prepare', meant.id, position);
	}

	/** Lists projects to choose from: several under one click, or those of a member that have no position. */
	offer(ids: string[], title: string, position: LngLat): void {
		this.#options.onchoice({ cards: this.#cardsOf(ids), title });
		this.#putChooser('open', ids, title, position);
	}

	#putChooser(how: Putting, ids: string[], title: string, position: LngLat): void {
		const { messages, onselect, onchoice } = this.#options;
		const cards = this.#cardsOf(ids);
		const onchoose = ({ id }: ProjectCard) => {
			this.clickedAt = position;
			onselect({ kind: 'project', id });
		};
		const onclose = () => onchoice(null);
		const subject = `several/${ids.join()}`;
		this.#put(how, subject, ChooserCard, { cards, title, messages, onchoose, onclose }, () =>
			spotAt(position, clearancePx.click)
		);
	}

	/** Lists the projects of a member that have no position. */
	offerPlaceless(id: string): void {
		const member = this.#members.get(id);
		const position = this.#memberPosition(id);
		if (member && position) {
			const ids = member.placeless.filter((one) => !this.filteredOut.has(one));
			this.offer(ids, `${member.name} · ${this.#options.messages.placelessHint}`, position);
		}
	}

	/** What has to be seen of what is explained. */
	get sight(): Sight | null {
		return this.#sightOf();
	}

	/** Explains what is selected and makes sure that it can be seen. */
	explain(selection: Selection | null): void {
		this.stay();
		this.#sightOf = () => null;
		if (!selection) return;
		if (selection.kind === 'project') this.#explainProject(selection.id);
		else this.#explainMember(selection.id);
		this.clickedAt = null;
	}

	/** Calls off a move that has not begun yet. */
	stay(): void {
		this.#cancelMove();
	}

	#cardsOf(ids: string[]): ProjectCard[] {
		return ids.flatMap((id) => this.#cards.get(id) ?? []);
	}

	#explainProject(id: string): void {
		const { clickedAt } = this;
		const spotOf = this.#putProject('open', id, clickedAt);
		if (!spotOf) return;
		const [lng, lat] = this.#options.features.anchors[id] ?? [];
		// Closer to, the ring may stand elsewhere along its course: the project's own point is what one moves to.
		this.#show(spotOf, lng === undefined || lat === undefined || clickedAt ? undefined : [lng, lat]);
	}

	/** Returns where it points; null for what cannot be shown. */
	#putProject(how: Putting, id: string, clickedAt: LngLat | null): (() => Spot) | null {
		const { messages, onselect } = this.#options;
		const card = this.#cards.get(id);
		const spotOf = this.#spotOf(id, clickedAt);
		if (!card || !spotOf) return null;
		const onclose = () => onselect(null);
		this.#put(how, `project/${id}`, PopupCard, { card, messages, onclose }, spotOf);
		return spotOf;
	}

	#explainMember(id: string): void {
		const spotOf = this.#putMember('open', id, this.clickedAt);
		if (spotOf) this.#show(spotOf);
	}

	#putMember(how: Putting, id: string, clickedAt: LngLat | null): (() => Spot) | null {
		const { messages, onselect } = this.#options;
		const member = this.#members.get(id);
		const position = clickedAt ?? this.#memberPosition(id);
		if (!member || !position) return null;
		const projects = this.#cardsOf(member.projects);
		const onchoose = (card: ProjectCard) => onselect({ kind: 'project', id: card.id });
		const onclose = () => onselect(null);
		const awayPx = clickedAt ? clearancePx.click : clearancePx.memberName;
		const spotOf = () => spotAt(position, awayPx);
		this.#put(how, `member/${id}`, MemberPopup, { member, projects, messages, onchoose, onclose }, spotOf);
		return spotOf;
	}

	/**
	 * The clicked point; else the ring, which may have stepped aside; else the project's own point; and for one without
	 * a position the name of the member it lies in.
	 */
	#spotOf(id: string, clickedAt: LngLat | null): (() => Spot) | null {
		const { features, ringPlace } = this.#options;
		if (clickedAt) return () => spotAt(clickedAt, clearancePx.click);
		const [lng, lat] = features.anchors[id] ?? [];
		if (lng === undefined || lat === undefined) {
			const name = this.#memberPosition(this.#cards.get(id)?.members[0] ?? '');
			return name && (() => spotAt(name, clearancePx.memberName));
		}
		return () => {
			const ring = ringPlace(id);
			if (!ring) return spotAt([lng, lat], clearancePx.point);
			const { position, dx, dy, radius } = ring;
			return { position, dx, dy, awayPx: radius };
		};
	}

	#memberPosition(id: string): LngLat | null {
		const labels = this.#options.features.memberLabels.features;
		const [lng, lat] = labels.find(({ properties }) => properties.member === id)?.geometry.coordinates ?? [];
		return lng === undefined || lat === undefined ? null : [lng, lat];
	}

	/** Once the popup is painted: a move draws all of the map anew. */
	#show(spotOf: () => Spot, center?: LngLat): void {
		const sightOf = () => ({ ...spotOf(), center });
		this.#sightOf = sightOf;
		this.#cancelMove = afterPaint(() => keepInSight(this.#options.map, sightOf()));
	}
}
