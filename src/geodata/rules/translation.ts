import { languages } from '#model/text.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from './rule.ts';

const names: readonly unknown[] = languages;
const emptyTexts = ['nothing', 'null', '""'];

/** Whether a refused value is a wording left out in one language. */
export function isTranslationFinding({ path, found }: Finding): boolean {
	return names.includes(path.at(-1)) && (emptyTexts.includes(found) || /^"\s+"$/.test(found));
}

/** Every wording stands in both languages; there is no fallback. */
export const translation: Rule = {
	name: 'translation',
	check: ({ refused }) =>
		refused
			.filter(isTranslationFinding)
			.map((finding) => ({ ...finding, allowed: `the wording in ${languages.join(' and ')}` }))
};
