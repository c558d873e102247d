import { expect, it } from 'vitest';
import {
	foldForSearch,
	initialTokens,
	looseQueryTokens,
	nameTokens,
	queryTokens,
	soundTokens
} from './search-tokens.ts';

it.each([
	['  KaiZhou ', 'kaizhou'],
	['Ｋａｉ１２０', 'kai120'],
	["Xi'an", 'xian'],
	['Xi’an', 'xian'],
	['lǜ dào', 'lu dao'],
	['lü', 'lv'],
	['两岸青山·千里林带', '两岸青山千里林带']
])('%s is compared as %s', (text, folded) => {
	expect(foldForSearch(text)).toBe(folded);
});

it('a name is found by its characters, its pairs and its Latin words', () => {
	expect(nameTokens('开州港PPP项目 Kaizhou Port')).toEqual([
		...['开', '州', '港', '开州', '州港'],
		'ppp',
		...['项', '目', '项目'],
		...['kaizhou', 'port']
	]);
});

it('pinyin is found from any syllable on, and by initials', () => {
	expect(soundTokens('kai zhou gang')).toEqual(['kaizhougang', 'zhougang', 'gang']);
	expect(initialTokens('kai zhou gang')).toEqual(['kzg', 'zg', 'g']);
	expect(soundTokens('')).toEqual([]);
});

it('what is typed is looked up in pairs, a single character as such, and loosely by characters', () => {
	expect(queryTokens('开州港')).toEqual(['开州', '州港']);
	expect(queryTokens('港')).toEqual(['港']);
	expect(queryTokens('kzg 港口')).toEqual(['kzg', '港口']);
	expect(looseQueryTokens('开州港')).toEqual(['开', '州', '港']);
});

it.each(['', '   ', '.*+?^${}()|[]\\', '！？、', '\u0000', '😀', '（）'])('%j looks up nothing', (typed) => {
	expect(queryTokens(typed)).toEqual([]);
});
