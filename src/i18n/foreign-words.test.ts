import { expect, it } from 'vitest';
import { runsOf } from './foreign-words.ts';

it('a Chinese character in an English text is a run of its own', () => {
	expect(runsOf('one character more (大).', 'en')).toEqual([
		{ text: 'one character more (', lang: undefined },
		{ text: '大', lang: 'zh-Hans' },
		{ text: ').', lang: undefined }
	]);
});

it.each([
	['en', 'No Chinese here.'],
	['zh', '全文都是中文，PPP 也在内。']
] as const)('a text in %s alone stays whole', (language, text) => {
	expect(runsOf(text, language)).toEqual([{ text, lang: undefined }]);
});
