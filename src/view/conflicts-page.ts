import type { Claim } from '#model/claim.ts';
import { findDifferences, type Difference } from '#model/differences.ts';
import type { Knowledge } from '#model/geodata.ts';
import type { Note } from '#model/note.ts';
import { lastDayOf } from '#model/period.ts';
import { knownOn } from '#model/standing.ts';
import type { Language } from '#model/text.ts';
import { viewCitedClaim, type ClaimView } from './claim-view.ts';
import { editionOf } from './edition.ts';
import { reasonWords } from './reason-words.ts';
import { subjectOf, subjectsOf, type Subject } from './subject.ts';

/** One statement with every claim that makes it: the first stands for all, each has its own receipt. */
export type ConflictSide = [ClaimView, ...ClaimView[]];

/** Two statements that exclude each other, in the order of the documents. Neither is the right one. */
export interface Conflict {
	id: string;
	sides: [ConflictSide, ConflictSide];
	reason: string;
}

export interface ConflictsOfSubject {
	subject: Subject;
	conflicts: Conflict[];
}

/** A recorded disagreement in one language; a side without claims rests on no dated document. */
export interface NoteView {
	id: string;
	topic: string;
	subjects: Subject[];
	sides: { words: string; claims: ClaimView[] }[];
	why: string;
}

/** Every disagreement: computed from what was known on the day, those that came later, and the recorded ones likewise. */
export interface ConflictsPage {
	known: ConflictsOfSubject[];
	later: ConflictsOfSubject[];
	notes: NoteView[];
	laterNotes: NoteView[];
}

/** What a claim says, whoever says it: equal for two claims that only repeat each other. */
const statementOf = ({ about, metric, kind, qualifier, value, unit, scope }: Claim): string =>
	JSON.stringify([about, metric, kind, qualifier, value, unit, scope]);

/** Joins pairs whose two statements are the same: repeating a figure makes no second disagreement. */
function joined(differences: Difference[]): Difference[][] {
	const groups = new Map<string, Difference[]>();
	for (const difference of differences) {
		const key = difference.claims.map(statementOf).join();
		groups.set(key, [...(groups.get(key) ?? []), difference]);
	}
	return [...groups.values()];
}

function sideOf(claims: [Claim, ...Claim[]], knowledge: Knowledge, language: Language): ConflictSide {
	const [first, ...rest] = claims;
	const others = [...new Set(rest)].filter((claim) => claim !== first);
	const view = (claim: Claim) => viewCitedClaim(claim, knowledge, language);
	return [view(first), ...others.map(view)];
}

function conflictOf(group: Difference[], knowledge: Knowledge, language: Language): Conflict[] {
	const [first, ...repeated] = group;
	if (!first) return [];
	const [a, b] = first.claims;
	return [
		{
			id: `${a.id}-${b.id}`,
			sides: [
				sideOf([a, ...repeated.map(({ claims }) => claims[0])], knowledge, language),
				sideOf([b, ...repeated.map(({ claims }) => claims[1])], knowledge, language)
			],
			reason: reasonWords(first, language)
		}
	];
}

function bySubject(
	differences: Difference[],
	knowledge: Knowledge,
	language: Language
): ConflictsOfSubject[] {
	const edition = editionOf(knowledge.sources).id;
	// What the edition says against itself comes first, then what others say against it.
	const distance = ({ claims: pair }: Difference) => pair.filter(({ source }) => source !== edition).length;
	return subjectsOf(knowledge, language).flatMap((subject) => {
		const own = differences
			.filter(({ claims: [{ about }] }) => about === subject.about)
			.sort((a, b) => distance(a) - distance(b));
		const conflicts = joined(own).flatMap((group) => conflictOf(group, knowledge, language));
		return conflicts.length > 0 ? [{ subject, conflicts }] : [];
	});
}

function viewNote(
	{ id, topic, sides, whyNotComputed, about }: Note,
	knowledge: Knowledge,
	language: Language
) {
	return {
		id,
		topic: topic[language],
		subjects: (about ?? []).map((one) => subjectOf(one, knowledge, language)),
		sides: sides.map(({ words, claims: ids = [] }) => ({
			words: words[language],
			claims: knowledge.claims
				.filter((claim) => ids.includes(claim.id))
				.map((claim) => viewCitedClaim(claim, knowledge, language))
		})),
		why: whyNotComputed[language]
	};
}

/** Builds the page of disagreements as known on `day`. */
export function conflictsPageOf(knowledge: Knowledge, language: Language, day: string): ConflictsPage {
	const { claims, notes, vocabulary } = knowledge;
	const isKnown = ({ published }: Claim) => lastDayOf(published) <= day;
	const laterClaims = new Set(claims.filter((claim) => !isKnown(claim)).map(({ id }) => id));
	const isLater = ({ sides }: Note) => sides.some((side) => side.claims?.some((id) => laterClaims.has(id)));
	const later = findDifferences(claims, vocabulary.metrics).filter(
		({ claims: pair }) => !pair.every(isKnown)
	);
	const view = (note: Note) => viewNote(note, knowledge, language);
	return {
		known: bySubject(findDifferences(knownOn(claims, day), vocabulary.metrics), knowledge, language),
		later: bySubject(later, knowledge, language),
		notes: notes.filter((note) => !isLater(note)).map(view),
		laterNotes: notes.filter(isLater).map(view)
	};
}
