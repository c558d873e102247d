import type { Claim } from '#model/claim.ts';
import type { Knowledge } from '#model/geodata.ts';
import type { SearchEntry } from '#view/search-entry.ts';

/** Invented projects beside the real ones, the same at every run: to see how the site bears many rows. */

/** Numbers from 0 to below 1 by a seed (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const syllables = [
	...['开 kai', '州 zhou', '万 wan', '达 da', '云 yun', '阳 yang', '渝 yu', '西 xi', '成 cheng', '铁 tie'],
	...['山 shan', '河 he', '桥 qiao', '港 gang', '站 zhan', '路 lu', '水 shui', '库 ku', '林 lin', '园 yuan']
].map((pair) => pair.split(' ') as [string, string]);

interface Name {
	zh: string;
	en: string;
	pinyin: string;
}

function nameBy(random: () => number): Name {
	const picked = Array.from(
		{ length: 5 },
		() => syllables[Math.floor(random() * syllables.length)] ?? ['', '']
	);
	const pinyin = picked.map(([, sound]) => sound).join(' ');
	return { zh: picked.map(([character]) => character).join(''), en: pinyin.replaceAll(' ', ''), pinyin };
}

const namesOf = (count: number): Name[] => {
	const random = seeded(20250101);
	return Array.from({ length: count }, () => nameBy(random));
};

/** As many projects as asked for: the real ones and copies of them without a place, each second one with a percentage. */
export function manyProjects(knowledge: Knowledge, count: number): Knowledge {
	const share = knowledge.claims.find(({ metric, unit }) => metric === 'works-done' && unit === 'percent');
	if (!share) throw new Error('claims: found no percentage of works done, one is needed to copy');
	const random = seeded(42);
	const copies = namesOf(count - knowledge.projects.length).map(({ zh, en }, index) => {
		const original = knowledge.projects[index % knowledge.projects.length];
		if (!original) throw new Error('projects: found none, one is needed to copy');
		return { ...original, id: `synthetic-${index}`, name: { zh, en }, placed: false };
	});
	const claims = copies
		.filter((_, index) => index % 2 === 0)
		.map(({ id }): Claim => {
			const value = Math.floor(random() * 100);
			return { ...share, id: `${id}-share`, about: `project/${id}`, value } as Claim;
		});
	return {
		...knowledge,
		projects: [...knowledge.projects, ...copies],
		claims: [...knowledge.claims, ...claims]
	};
}

/** The real entries, and invented projects up to the number asked for. */
export function manyEntries(entries: SearchEntry[], count: number): SearchEntry[] {
	const note = { zh: '产业', en: 'Industry' };
	const copies = namesOf(count - entries.length).map(({ zh, en, pinyin }, index): SearchEntry => ({
		key: `project/synthetic-${index}`,
		kind: 'project',
		name: { zh, en },
		pinyin,
		note,
		path: `/projects/synthetic-${index}/`,
		place: null
	}));
	return [...entries, ...copies];
}
