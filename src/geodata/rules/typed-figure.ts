import type { FiledClaim } from '#model/claim.ts';
import type { Chapter } from '#model/story.ts';
import { languages, type Language } from '#model/text.ts';
import type { Unit, Vocabulary } from '#model/vocabulary.ts';
import { chaptersIn } from '../chapters.ts';
import type { Finding } from '../finding.ts';
import { fold } from '../fold.ts';
import { show } from '../place.ts';
import type { Entry } from '../schema-findings.ts';
import type { Rule } from './rule.ts';

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

/** A number with a unit of the vocabulary, the longest word first; a year (2025年) is a date and none of them. */
function figurePattern(units: Unit[], language: Language): RegExp {
	const words = units
		.map((unit) => fold(unit[language]))
		.filter((word) => word !== '')
		.sort((a, b) => b.length - a.length)
		.map(quoted);
	const end = language === 'en' ? '(?![A-Za-z])' : '';
	return new RegExp(`(?!\\d{4}年)(?<![\\d.,])(${number})\\s?(${words.join('|')})${end}`, 'gu');
}

/** Whether a claim states a number with a unit of this name, in the magnitude of the language. */
function states(claim: FiledClaim, value: number, word: string, language: Language, { units }: Vocabulary) {
	const unit = units[claim.unit];
	if (typeof claim.value !== 'number' || !unit || fold(unit[language]) !== word) return false;
	const stated = language === 'en' ? claim.value * (unit.enFactor ?? 1) : claim.value;
	return Math.abs(stated - value) < 1e-9 * Math.max(1, Math.abs(stated));
}

/** Figures in a chapter's words that none of its claims states. */
function typedIn(
	{ json, path, value: chapter }: Entry<Chapter>,
	claims: FiledClaim[],
	vocabulary: Vocabulary
) {
	const units = Object.values(vocabulary.units);
	return languages.flatMap((language): Finding[] => {
		const pattern = figurePattern(units, language);
		return (['title', 'lead', 'notes'] as const).flatMap((field) =>
			[...fold(chapter[field][language]).matchAll(pattern)]
				.filter(([, digits = '', word = '']) => {
					const value = Number(digits.replaceAll(',', ''));
					return !claims.some((claim) => states(claim, value, word, language, vocabulary));
				})
				.map(([written]) => ({
					json,
					path: [...path, field, language],
					found: `the figure ${show(written)}`,
					allowed: 'only figures that a claim of this chapter states'
				}))
		);
	});
}

/** A chapter's words carry no figure that its claims do not: numbers are shown by claim id, with their receipts. */
export const typedFigure: Rule = {
	name: 'typed-figure',
	check(context) {
		const [vocabulary] = context.vocabulary;
		if (!vocabulary) return [];
		const byId = new Map(context.claims.map(({ value }) => [value.id, value]));
		return chaptersIn(context).flatMap((entry) => {
			const ids = entry.value.figures.flat();
			const claims = ids.flatMap((id) => byId.get(id) ?? []);
			// What a missing or broken claim would state, nobody can say.
			return claims.length < ids.length ? [] : typedIn(entry, claims, vocabulary.value);
		});
	}
};
