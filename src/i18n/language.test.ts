import { describe, expect, it } from 'vitest';
import { languageOf, otherLanguage, pathIn } from './language.ts';

describe('the language of a page', () => {
	it('is English under /en/ and Chinese elsewhere', () => {
		expect(languageOf('en')).toBe('en');
		for (const segment of [undefined, '', 'zh', 'EN', 'projects']) expect(languageOf(segment)).toBe('zh');
	});

	it('stands in the path of a page only where it is English', () => {
		expect([pathIn('zh', '/'), pathIn('en', '/')]).toEqual(['/', '/en/']);
		expect(pathIn('zh', '/projects/bridge/')).toBe('/projects/bridge/');
		expect(pathIn('en', '/projects/bridge/')).toBe('/en/projects/bridge/');
	});

	it('changes to the other and back', () => {
		expect(otherLanguage('zh')).toBe('en');
		expect(otherLanguage(otherLanguage('zh'))).toBe('zh');
	});
});
