/** Cuts texts into what the index holds, and what is typed into what is looked up. */

const marks = /\p{Mark}+/gu;
const apostrophes = /['’ʼ·]/g;

/** One form for comparison: half width, lower case, without accents; ü is v, as pinyin is typed. */
export function foldForSearch(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('ü', 'v')
		.normalize('NFD')
		.replace(marks, '')
		.replace(apostrophes, '')
		.trim();
}

/** Runs of Chinese characters, and words of Latin letters and digits. */
const runs = /\p{Script=Han}+|[\p{Script=Latin}\d]+/gu;
const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run);

const runsOf = (text: string): string[] => foldForSearch(text).match(runs) ?? [];

/** Every two characters that stand side by side. */
function bigrams(run: string): string[] {
	const characters = [...run];
	return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** What a name is found by: characters, pairs of characters, Latin words. */
export function nameTokens(text: string): string[] {
	return runsOf(text).flatMap((run) => (isHan(run) ? [...run, ...bigrams(run)] : [run]));
}

/** What stands from any syllable on, each syllable cut by `part` and run together. */
function fromEachSyllable(pinyin: string, part: (syllable: string) => string): string[] {
	const parts = pinyin.split(' ').filter(Boolean).map(part);
	return parts.map((_, from) => parts.slice(from).join(''));
}

/** Pinyin from any syllable on: `kai zhou gang` gives kaizhougang, zhougang, gang; a beginning of any finds it. */
export const soundTokens = (pinyin: string): string[] => fromEachSyllable(pinyin, (syllable) => syllable);

/** Initials likewise: kzg, zg, g. */
export const initialTokens = (pinyin: string): string[] =>
	fromEachSyllable(pinyin, (syllable) => syllable.slice(0, 1));

/** What is looked up for a text that was typed: pairs where there are two characters or more. */
export function queryTokens(typed: string): string[] {
	return runsOf(typed).flatMap((run) => (!isHan(run) || [...run].length === 1 ? [run] : bigrams(run)));
}

/** The same in single characters: near matches share some of them. */
export function looseQueryTokens(typed: string): string[] {
	return runsOf(typed).flatMap((run) => (isHan(run) ? [...run] : [run]));
}
