import { describe, expect, it } from 'vitest';
import { loadGeodata } from '#geodata/read.server.ts';
import { searchEntriesOf } from '#geodata/search-entries.server.ts';
import { markedParts } from './marked-parts.ts';
import { createSearch } from './search.ts';
import type { SearchKind } from './search-entry.ts';

const entries = searchEntriesOf(loadGeodata());
const search = createSearch(entries);

const namesOf = (typed: string, kind: SearchKind): string[] =>
	search
		.find(typed)
		.groups.filter((group) => group.kind === kind)
		.flatMap((group) => group.entries.map(({ name }) => name.zh));

describe('what is typed finds', () => {
	it.each([
		['开州港', 'project', '开州港'],
		['州港', 'project', '开州港'],
		['港', 'project', '开州港'],
		['kzg', 'project', '开州港'],
		['kaizhougang', 'project', '开州港'],
		['kai zhou gang', 'project', '开州港'],
		['KaiZhouG', 'project', '开州港'],
		['Kaizhou Port', 'project', '开州港'],
		['yuxi', 'project', '渝西高铁'],
		['yxgt', 'project', '渝西高铁'],
		['Chongqing–Xi’an', 'project', '渝西高铁'],
		["xi'an", 'project', '渝西高铁'],
		['gaotie', 'project', '成达万高铁'],
		['ppp', 'project', '水环境综合治理PPP项目'],
		['水环境综合治理ppp', 'project', '水环境综合治理PPP项目'],
		['120', 'project', '毗邻地区120就近转接'],
		['wanzhou', 'member', '万州区'],
		['万州', 'member', '万州区'],
		['wz', 'member', '万州区'],
		['dazhou', 'member', '达州市'],
		['重庆', 'member', '万州区'],
		['wanzhoubei', 'station', '万州北站'],
		['Wuxi', 'station', '巫溪枢纽'],
		['fankuai', 'station', '樊哙站'],
		['fengdu', 'town', '丰都'],
		['通川', 'town', '通川区'],
		['yuexi', 'town', '岳溪'],
		['changsha', 'town', '长沙镇'],
		['rangdu', 'town', '瀼渡'],
		['总投资', 'claim', '总投资'],
		['investment', 'claim', '总投资'],
		['changzhurenkou', 'claim', '常住人口']
	] as [string, SearchKind, string][])('%s: a %s called %s', (typed, kind, name) => {
		expect(search.find(typed).near).toBe(false);
		expect(namesOf(typed, kind)).toContain(name);
	});

	it('a town by its name and the place it lies in, but not by that place alone', () => {
		expect(namesOf('竹溪 开州', 'town')).toEqual(['竹溪']);
		expect(namesOf('开州区', 'town')).toEqual(['开州']);
	});

	it('the thing of that very name first', () => {
		expect(namesOf('开州港', 'project')[0]).toBe('开州港');
		expect(namesOf('巫溪', 'town')[0]).toBe('巫溪');
		expect(namesOf('yunyang', 'member')[0]).toBe('云阳县');
	});

	it('every project by its Chinese name, its English name, its pinyin and its initials', () => {
		for (const { kind, name, pinyin } of entries.filter((entry) => entry.kind === 'project')) {
			const initials = pinyin.split(' ').map(([first = '']) => first);
			for (const typed of [name.zh, name.en, pinyin, pinyin.replaceAll(' ', ''), initials.join('')])
				expect(namesOf(typed, kind), typed).toContain(name.zh);
		}
	});
});

describe('what is typed wrongly', () => {
	it.each([
		['开洲港', 'project', '开州港'],
		['铁锋山', 'project', '铁峰山国家森林公园'],
		['wanzou', 'member', '万州区'],
		['kiazhou', 'member', '开州区'],
		['Yunyagn', 'member', '云阳县']
	] as [string, SearchKind, string][])('%s brings what comes near: %s %s', (typed, kind, name) => {
		expect(search.find(typed).near).toBe(true);
		expect(namesOf(typed, kind)).toContain(name);
	});

	it.each([
		'qwertzuiop',
		'鑫鑫鑫',
		'zzzz',
		'北京大学',
		'.*',
		'\\',
		'(',
		'[-',
		'😀',
		'<script>',
		' ',
		'\u0000'
	])('%j finds nothing, and says no more', (typed) => {
		expect(search.find(typed)).toEqual({ groups: [], near: false });
	});

	it('and far too long is cut', () => {
		expect(search.find('x'.repeat(1_000_000))).toEqual({ groups: [], near: false });
	});
});

it('no two entries share a key, and each has a page or a place', () => {
	expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
	expect(entries.filter(({ path, place }) => (path === null) === (place === null))).toEqual([]);
});

it('groups say how many they leave out', () => {
	const town = search.find('z').groups.find(({ kind }) => kind === 'town');
	const all = entries.filter(
		({ kind, pinyin, name }) => kind === 'town' && /\bz/i.test(`${pinyin} ${name.en}`)
	);
	expect((town?.entries.length ?? 0) + (town?.more ?? 0)).toBe(all.length);
});

it('a name is cut at what was typed, whatever signs that holds', () => {
	const [port] = entries.filter(({ name }) => name.zh === '开州港');
	if (!port) throw new Error('开州港 is not there');
	expect(markedParts(port, '州港', 'zh')).toEqual(['开', '州港', '']);
	expect(markedParts(port, 'kaizhou P', 'en')).toEqual(['', 'Kaizhou P', 'ort']);
	expect(markedParts(port, '(', 'zh')).toEqual(['开州港', '', '']);
});
