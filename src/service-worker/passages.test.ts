import { expect, test } from 'vitest';
import { sharePassages, wholeText } from './passages.ts';

const long = `<style>${'a{color:red}'.repeat(20)}</style>`;

test('what two texts hold is taken out once, and each is whole again', () => {
	const texts = [`<p>开州</p>${long}<p>1</p>`, `<p>云阳</p>${long}<p>2</p>${long}`, '', long];
	const { shared, texts: passages } = sharePassages(texts);
	expect(shared).toEqual([long]);
	expect(passages[1]).toEqual(['<p>云阳</p>', 0, '<p>2</p>', 0]);
	expect(passages.map((one) => wholeText(one, shared))).toEqual(texts);
});

test('what one text alone holds, and what is short, stays where it is', () => {
	const short = '<a href="/">1</a>';
	const { shared, texts } = sharePassages([`${long}${short}`, `${short}${short}`]);
	expect(shared).toEqual([]);
	expect(texts).toEqual([[`${long}${short}`], [`${short}${short}`]]);
});

test('a number that no shared passage has is refused', () => {
	expect(() => wholeText(['a', 3], ['b'])).toThrow('shared passage: found 3, allowed 0 to 0');
});
