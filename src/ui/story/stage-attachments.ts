import type { Attachment } from 'svelte/attachments';
import type { StoryAction } from '#view/story-keys.ts';
import { boxesWithin, paddingFor, tightPaddingFor, type CaptionRoom } from '#view/story-padding.ts';
import { swipeOf, type TouchPoint } from '#view/swipe.ts';

/** What stages of a story have in common, at the elements that it happens to. */

/** Selectors of a stage's parts. */
export interface StageParts {
	map: string;
	/** What takes room at the map's sides. */
	sides: string;
	/** What only lies over the map. */
	over: string;
	/** What the camera keeps its subject out of, while rings may stand there. */
	lean?: string;
}

/**
 * Tells how much room captions leave of the map, whenever that changes. They are measured where they are laid out: a shift
 * that only paints does not count.
 */
export const measureCovers =
	({ map, sides, over, lean }: StageParts, onroom: (room: CaptionRoom) => void): Attachment<HTMLElement> =>
	(stage) => {
		const frame = stage.querySelector<HTMLElement>(map);
		const all = (selector?: string) => (selector ? [...stage.querySelectorAll<HTMLElement>(selector)] : []);
		const [atSides, above, leanings] = [all(sides), all(over), all(lean)];
		if (!frame) return;
		const observer = new ResizeObserver(() => {
			const box = frame.getBoundingClientRect();
			onroom({
				padding: paddingFor(box, [...atSides, ...leanings].map(boxAtRest)),
				edges: tightPaddingFor(box, atSides.map(boxAtRest)),
				covered: boxesWithin(box, [...atSides, ...above].map(boxAtRest))
			});
		});
		for (const element of [frame, ...atSides, ...above, ...leanings]) observer.observe(element);
		return () => observer.disconnect();
	};

/** An element's box without what `translate` moves it by. */
function boxAtRest(element: HTMLElement) {
	const { left, top, right, bottom } = element.getBoundingClientRect();
	const [x = 0, y = x] = getComputedStyle(element)
		.translate.split(' ')
		.map((part) => Number.parseFloat(part) || 0);
	return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
}

const pointOf = ({ clientX, clientY, timeStamp }: PointerEvent): TouchPoint => ({
	x: clientX,
	y: clientY,
	ms: timeStamp
});

/** Swipes over the element turn the page. */
export const turnBySwipe =
	(onaction: (action: StoryAction) => void): Attachment<HTMLElement> =>
	(element) => {
		const leaving = new AbortController();
		const { signal } = leaving;
		let touched: TouchPoint | null = null;
		element.addEventListener(
			'pointerdown',
			(event) => (touched = event.pointerType === 'mouse' ? null : pointOf(event)),
			{ signal }
		);
		element.addEventListener('pointercancel', () => (touched = null), { signal });
		element.addEventListener(
			'pointerup',
			(event) => {
				const swipe = touched && swipeOf(touched, pointOf(event));
				touched = null;
				if (swipe) onaction(swipe === 'left' ? 'next' : 'previous');
			},
			{ signal }
		);
		return () => leaving.abort();
	};

/** Links lead from chapter to chapter and to the other language, and nowhere else: nobody would lead a wall back. */
export const leaveNoLink: Attachment<HTMLElement> = (stage) => {
	const stay = (event: MouseEvent) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link && !new URL(link.href).searchParams.has('mode')) event.preventDefault();
	};
	stage.addEventListener('click', stay, { capture: true });
	return () => stage.removeEventListener('click', stay, { capture: true });
};
