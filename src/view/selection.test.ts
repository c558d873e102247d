import { describe, expect, it } from 'vitest';
import { pathIn } from '#i18n/language.ts';
import { languages } from '#model/text.ts';
import { pathOf, selectionOf, type Selection } from './selection.ts';

const selections: Selection[] = [
	{ kind: 'project', id: 'yuxi-hsr' },
	{ kind: 'member', id: 'kaizhou' }
];

describe('what is selected', () => {
	it('comes back from its address in both languages', () => {
		for (const selection of selections) {
			for (const language of languages) {
				expect(selectionOf(pathIn(language, pathOf(selection)))).toEqual(selection);
			}
		}
	});

	it('is named by the kind of thing it is', () => {
		expect(selections.map(pathOf)).toEqual(['/projects/yuxi-hsr/', '/members/kaizhou/']);
	});

	it('is nothing on the overview', () => {
		expect(pathOf(null)).toBe('/');
		expect([selectionOf('/'), selectionOf('/en/')]).toEqual([null, null]);
	});

	it.each([
		'',
		'/projects/',
		'/projects//',
		'/projects/bridge',
		'/projects/bridge/more/',
		'/sources/page-2025/',
		'/de/projects/bridge/',
		'/en/en/projects/bridge/',
		'//projects/bridge/',
		'/projects/../members/kaizhou/',
		'/projects/../',
		'/projects/%2e%2e/',
		'/projects/%2E%2E%2Fsecret/',
		'/projects/bridge%20/',
		'/projects/Bridge/',
		'/projects/大桥/',
		'/projects/<script>/',
		'/projects/bridge/\n',
		'/projects/bridge/?a',
		'https://example.org/projects/bridge/'
	])('is nothing at %j', (path) => {
		expect(selectionOf(path)).toBeNull();
	});
});
