import { describe, expect, it } from 'vitest';
import { categories } from '#model/category.ts';
import { phases } from '#model/phase.ts';
import { languages, type Language } from '#model/text.ts';
import { messagesIn } from './messages.ts';

/** Every wording by its place, functions called with numbers as the interface calls them. */
function wordings(language: Language): Map<string, string> {
	const found = new Map<string, string>();
	const visit = (entry: unknown, place: string) => {
		if (typeof entry === 'string') found.set(place, entry);
		else if (typeof entry === 'function') {
			for (const count of [0, 2, 37]) {
				const call = entry as (...given: unknown[]) => unknown;
				visit(call(count, 5), `${place}(${count})`);
			}
		} else if (typeof entry === 'object' && entry !== null) {
			for (const [key, value] of Object.entries(entry)) visit(value, place ? `${place}.${key}` : key);
		} else throw new Error(`${place} is ${typeof entry}`);
	};
	visit(messagesIn(language), '');
	return found;
}

const [zh, en] = [wordings('zh'), wordings('en')];

/** Chinese sentences follow each other without a space: the one wording that is rightly empty. */
const emptyOnPurpose = 'sentenceJoin';

describe('the two dictionaries', () => {
	it('have the same entries', () => {
		expect([...en.keys()]).toEqual([...zh.keys()]);
		expect(zh.size).toBeGreaterThan(100);
	});

	it('have no empty entry', () => {
		const empty = [...zh, ...en].filter(([, text]) => text.trim() === '').map(([place]) => place);
		expect([...new Set(empty)]).toEqual([emptyOnPurpose]);
		expect(messagesIn('en').sentenceJoin).toBe(' ');
	});

	it('leave nothing untranslated', () => {
		const same = [...zh].filter(([place, text]) => en.get(place) === text).map(([place]) => place);
		expect(same).toEqual([]);
	});

	it('name every category and phase by a word of its own', () => {
		for (const language of languages) {
			const messages = messagesIn(language);
			expect(new Set(categories.map((category) => messages.categories[category])).size).toBe(
				categories.length
			);
			expect(new Set(phases.map((phase) => messages.phases[phase])).size).toBe(phases.length);
		}
	});

	it('carry the number they are given', () => {
		for (const [place, text] of [...zh, ...en]) {
			if (place.includes('(37)')) expect(text, place).toContain('37');
		}
	});
});

describe('the Chinese dictionary', () => {
	it('has no half-width punctuation beside Chinese characters', () => {
		const faults = [...zh].filter(([, text]) =>
			/\p{Script=Han}\s*[,:;()?!]|[,:;()?!]\s*\p{Script=Han}|\p{Script=Han}\.(?!\d)/u.test(text)
		);
		expect(faults).toEqual([]);
	});
});

describe('the English dictionary', () => {
	it('has no Chinese character and no full-width punctuation but in the name of the other language', () => {
		const foreign = [...en].filter(([, text]) => /[\p{Script=Han}，。：；（）、＋]/u.test(text));
		expect(foreign).toEqual([['switchLanguage', '中文']]);
	});
});

describe('a paragraph', () => {
	it('is a heading at 0, numbered above, and unknown where the text is not held', () => {
		for (const language of languages) {
			const { paragraph } = messagesIn(language);
			const said = [paragraph(null), paragraph(0), paragraph(3)];
			expect(new Set(said).size).toBe(3);
			expect(said.map((text) => /\d/.test(text))).toEqual([false, false, true]);
		}
	});
});

describe('a count of claims', () => {
	it('is in the singular for one', () => {
		expect(messagesIn('en').claimCount(1)).toBe('1 claim');
		expect(messagesIn('en').claimCount(2)).toBe('2 claims');
	});
});
