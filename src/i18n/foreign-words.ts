import type { Language } from '#model/text.ts';

export interface Run {
	text: string;
	/** The run's language where it is not the page's own. */
	lang: 'zh-Hans' | undefined;
}

const han = /(\p{Script=Han}+)/u;

/** Splits a text of a page into runs, so that Chinese characters in an English one are read and drawn as Chinese. */
export function runsOf(text: string, language: Language): Run[] {
	if (language === 'zh') return [{ text, lang: undefined }];
	return text
		.split(han)
		.filter((part) => part !== '')
		.map((part) => ({ text: part, lang: han.test(part) ? 'zh-Hans' : undefined }));
}
