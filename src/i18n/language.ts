import type { Language } from '#model/text.ts';

/** The language of a page by its optional first path segment. */
export function languageOf(segment: string | undefined): Language {
	return segment === 'en' ? 'en' : 'zh';
}

/** The site-absolute path of a page in a language: `/` paths are Chinese, `/en/` English. */
export function pathIn(language: Language, path: string): string {
	return language === 'en' ? `/en${path}` : path;
}

export const otherLanguage = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');
