import { customPinyin, pinyin } from 'pinyin-pro';

// Readings of places that the dictionary does not know.
customPinyin({ 丰都: 'fēng dū', 弹子: 'dàn zǐ' });

/**
 * The syllables of a Chinese name without tones, separated by spaces (`kai zhou gang`); ü is v, as it is typed. Latin
 * letters and digits stay together as words, everything else falls out. For finding only: names that are shown in Latin
 * letters stand in the facts.
 */
export function pinyinOf(name: string): string {
	const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
	return syllables
		.join(' ')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}
