import { ChapterDeck } from './chapter-deck.ts';
import { StoryChannel, channelOf } from './story-channel.ts';
import { actionOf, type Focus, type StoryAction, type StoryMode } from './story-keys.ts';

/** What has the focus of the page, as far as keys are concerned. */
function focusOf(element: Element | null): Focus {
	if (element?.closest('input, select, textarea')) return 'typed';
	return element?.closest('a, button, summary') ? 'pressed' : null;
}

/** The action that a key asks a page of a story for, and takes the key for it. */
export function actionOfEvent(event: KeyboardEvent, mode: StoryMode): StoryAction | null {
	const action = actionOf(event, focusOf(document.activeElement), mode);
	// Esc stays the browser's, too: it ends the full screen.
	if (action && action !== 'leave') event.preventDefault();
	return action;
}

/** Turns pages by what keys, buttons and swipes ask for; anything else is left to the page. */
export function turn(deck: ChapterDeck, action: StoryAction): boolean {
	switch (action) {
		case 'next':
			deck.next();
			return true;
		case 'previous':
			deck.previous();
			return true;
		case 'first':
			deck.first();
			return true;
		case 'last':
			deck.last();
			return true;
		default:
			return false;
	}
}

/** One window of a story. */
export interface StoryWindow {
	deck: ChapterDeck;
	/** Tells the other windows of a move that the deck did not make: Back, or a link. */
	tell(index: number): void;
	/** Asks the other windows where the story stands. */
	ask(): void;
	leave(): void;
}

/** What a window of an exhibition adds. */
export interface LoopingWindow {
	/** Whether the pages turn by themselves now. */
	turnsByItself: () => boolean;
	/** Somebody turned a page in another window. */
	onhand: () => void;
}

/** Joins a story in step with its other windows: `onmove` shows a chapter (index from 0), whichever window turned the page. */
export function joinStory(
	story: string,
	count: number,
	index: number,
	onmove: (index: number) => void,
	looping?: LoopingWindow
): StoryWindow {
	const deck = new ChapterDeck(count, index, (to) => {
		channel.tell(to, looping?.turnsByItself());
		onmove(to);
	});
	const channel = new StoryChannel(
		channelOf(story),
		() => deck.index,
		(to, byItself) => {
			if (!byItself) looping?.onhand();
			if (to === deck.index) return;
			deck.follow(to);
			onmove(deck.index);
		}
	);
	return {
		deck,
		tell: (to) => channel.tell(to),
		ask: () => channel.ask(),
		leave: () => channel.close()
	};
}
