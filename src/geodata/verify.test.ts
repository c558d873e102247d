import { describe, expect, it } from 'vitest';
import { parseDocument } from './document.ts';
import { entriesOf } from './file-entries.ts';
import { parseJsonFile } from './json-file.ts';
import { verify } from './verify.ts';

const text = '# 桥\n\n去年5月3日,首座桥合龙,完成44%,过半数投用。\n\n已具备条件,2023年起算,4.4公里。\n';

const base = {
	id: 'bridge-length',
	about: 'project/bridge',
	metric: 'length',
	scope: 'unstated',
	asOf: '2024',
	kind: 'actual',
	qualifier: '=',
	locator: { section: 'bridges', paragraph: 2 }
};

function problemsOf(claim: object, heading = '桥') {
	const source = {
		id: 'invented',
		kind: 'press',
		title: { zh: '例', en: 'Example' },
		publisher: null,
		published: '2024-06-01',
		url: null,
		textHeld: true,
		sections: [
			{ id: 'bridges', article: { zh: '文', en: 'Article' }, heading, name: { zh: '桥', en: 'Bridges' } }
		],
		defects: [],
		claims: [{ ...base, ...claim }]
	};
	const bytes = new TextEncoder().encode(JSON.stringify(source, null, '\t'));
	const { sources, claims, refused } = entriesOf([parseJsonFile('sources/invented.json', bytes)]);
	expect(refused).toEqual([]);
	return sources.flatMap((entry) => verify(entry, claims, parseDocument(text, entry.value.sections)));
}

const percent = { value: 44, unit: 'percent', locator: { section: 'bridges', paragraph: 1 } };

describe('verify', () => {
	it.each([
		['a percentage in digits', percent],
		['a decimal number', { value: 4.4, unit: 'km' }],
		['a word in place of a number', { ...percent, value: 50, qualifier: '>', asWritten: '过半' }],
		['a year', { value: '2023', unit: 'date' }],
		[
			'a status word',
			{ value: { zh: '具备条件', en: 'Ready' }, unit: 'status', kind: 'status', qualifier: 'ready-to-open' }
		],
		[
			'a day whose year is told by 去年',
			{ ...percent, value: '2023-05-03', unit: 'date', asWritten: '去年5月3日' }
		],
		[
			'a wording of the heading',
			{ value: { zh: '桥', en: 'Bridge' }, unit: 'text', locator: { section: 'bridges', paragraph: 0 } }
		]
	])('finds %s', (_, claim) => {
		expect(problemsOf(claim)).toEqual([]);
	});

	it.each([
		['a number that is only part of another', { value: 4, unit: 'km' }],
		[
			'a number that stands in another paragraph',
			{ ...percent, locator: { section: 'bridges', paragraph: 2 } }
		],
		['a percentage that stands there without the sign', { value: 4.4, unit: 'percent' }],
		['a plain number that stands there with the sign', { ...percent, unit: 'km' }],
		['a day whose year is not in the text', { ...percent, value: '2023-05-03', unit: 'date' }],
		['a wording that is not in the text', { ...percent, value: 50, asWritten: '近半' }]
	])('reports %s', (_, claim) => {
		expect(problemsOf(claim).map(({ rule, place }) => [rule, place])).toEqual([
			['claim-in-text', 'claims[0]']
		]);
	});

	it('reports a paragraph that the section does not have, with the line of the locator', () => {
		const [problem] = problemsOf({ value: 4.4, unit: 'km', locator: { section: 'bridges', paragraph: 3 } });
		expect(problem).toMatchObject({
			file: 'sources/invented.json',
			place: 'claims[0].locator',
			found: 'bridges, paragraph 3'
		});
		expect(problem?.line).toBeGreaterThan(1);
	});

	it('reports a heading that the text does not have', () => {
		const problems = problemsOf({ value: 4.4, unit: 'km' }, '隧道');
		expect(problems.map(({ rule }) => rule)).toEqual(['heading-in-text', 'claim-in-text']);
	});
});
