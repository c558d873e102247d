import { describe, expect, it } from 'vitest';
import { pinyinOf } from './pinyin.server.ts';
import { loadGeodata } from './read.server.ts';

describe('pinyin of names', () => {
	it.each([
		['重庆', 'chong qing'],
		['达州', 'da zhou'],
		['大竹', 'da zhu'],
		['万州', 'wan zhou'],
		['开州港', 'kai zhou gang'],
		['云阳', 'yun yang'],
		['巫溪', 'wu xi'],
		['铁峰山国家森林公园', 'tie feng shan guo jia sen lin gong yuan'],
		['长寿', 'chang shou'],
		['长沙镇', 'chang sha zhen'],
		['合川东站', 'he chuan dong zhan'],
		['丰都', 'feng du'],
		['弹子', 'dan zi'],
		['瀼渡', 'rang du'],
		['秭归', 'zi gui'],
		['应急调峰站', 'ying ji tiao feng zhan'],
		['毗邻地区120就近转接', 'pi lin di qu 120 jiu jin zhuan jie'],
		['水环境综合治理PPP项目', 'shui huan jing zong he zhi li ppp xiang mu'],
		['两岸青山·千里林带', 'liang an qing shan qian li lin dai'],
		['绿道', 'lv dao']
	])('%s is read %s', (name, syllables) => {
		expect(pinyinOf(name)).toBe(syllables);
	});

	it('are those that the English names of places are made of, for every town, county, member and station', () => {
		const { basemap, members, projects } = loadGeodata();
		const towns = basemap.towns.features.flatMap(({ properties: { name } }) => (name ? [name] : []));
		const counties = members.flatMap(({ name, counties: own }) => [name, ...own.map((one) => one.name)]);
		const stations = projects.flatMap(({ stations: own }) => own.map(({ name }) => name));
		const places = [...towns, ...counties, ...stations];
		expect(places.length).toBeGreaterThan(200);
		const wrong = places.filter(({ zh, en }) => {
			const [first = ''] = en.toLowerCase().replaceAll("'", '').split(' ');
			return !pinyinOf(zh).replaceAll(' ', '').startsWith(first);
		});
		expect(wrong).toEqual([]);
	});
});
