import { describe, expect, it } from 'vitest';
import { ChapterDeck } from './chapter-deck.ts';

function deckOf(count: number, index = 0) {
	const moves: number[] = [];
	return { deck: new ChapterDeck(count, index, (to) => moves.push(to)), moves };
}

describe('a deck of chapters', () => {
	it('turns forth, back, to both ends and to any chapter, and says each move', () => {
		const { deck, moves } = deckOf(5);
		deck.next();
		deck.next();
		deck.previous();
		deck.last();
		deck.first();
		deck.goTo(3);
		expect(moves).toEqual([1, 2, 1, 4, 0, 3]);
	});

	it('stops at both ends and says nothing there', () => {
		const { deck, moves } = deckOf(2);
		deck.previous();
		deck.next();
		deck.next();
		deck.goTo(99);
		deck.goTo(-1);
		expect(moves).toEqual([1, 0]);
		expect(deck.isLast).toBe(false);
	});

	it('counts each of several quick moves from where the one before wanted to go', () => {
		const { deck } = deckOf(9);
		for (let turns = 0; turns < 6; turns += 1) deck.next();
		expect(deck.index).toBe(6);
	});

	it('follows another window without saying so', () => {
		const { deck, moves } = deckOf(5);
		deck.follow(3);
		expect([deck.index, moves]).toEqual([3, []]);
		deck.next();
		expect(moves).toEqual([4]);
		expect(deck.isLast).toBe(true);
	});

	it('refuses a story without a chapter', () => {
		expect(() => deckOf(0)).toThrow('found 0, allowed 1 or more');
	});
});
