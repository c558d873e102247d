import { boldness, type DrawingSize } from './drawing-size.ts';
import type { Messages } from '#i18n/messages.ts';
import type { ProjectCard } from '#view/project-card.ts';
import { plateWords } from './plate-words.ts';
import { linesEm, textWidthEm } from './text-width.ts';

/** The widest that a plate may be at a desk, and beside bold rings, where there is less room; badge.css is told by MapView. */
const deskPlateMaxPx = 256;
const boldPlateMaxPx = 184;

export const plateMaxPx = (size: DrawingSize): number =>
	boldness(size) > 1 ? boldPlateMaxPx : deskPlateMaxPx;

/** Sizes of the plate's rules in badge.css, CSS pixels. */
const plate = {
	sides: 20,
	ends: 9,
	nameSize: 13.5,
	wordsSize: 11.5,
	lineHeight: 1.35,
	tagSides: 12
};

/** So far a face may be narrower than the estimate. */
const estimateError = 0.08;

/** Bold letters are wider than the usual ones. */
const boldFactor = 1.05;
const space = ' ';

/** The size that a project's plate will have, in CSS pixels, with text `textScale` times its standard size. */
export function plateSizeOf(
	card: ProjectCard,
	messages: Messages,
	textScale = 1,
	maxWidth = deskPlateMaxPx
): { width: number; height: number } {
	const limit = maxWidth - plate.sides;
	const tag = card.differs
		? textWidthEm(messages.differ) * plate.wordsSize + plate.tagSides + textWidthEm(space) * plate.nameSize
		: 0;
	const nameLines = linesEm(card.shortName, limit / (plate.nameSize * boldFactor)).map(
		(ems) => ems * plate.nameSize * boldFactor
	);
	const lastName = (nameLines.at(-1) ?? 0) + tag;
	const names = lastName <= limit ? [...nameLines.slice(0, -1), lastName] : [...nameLines, tag];
	// So near the limit the tag may stand beside the name as well as below it: the plate gets room for both.
	const spare = lastName > limit && lastName <= limit * (1 + estimateError) ? limit : 0;
	const words = linesEm(plateWords(card, messages).join(' · '), limit / plate.wordsSize).map(
		(ems) => ems * plate.wordsSize
	);
	return {
		width: textScale * Math.min(maxWidth, Math.max(...names, ...words, spare) + plate.sides),
		height:
			textScale *
			(plate.ends + plate.lineHeight * (names.length * plate.nameSize + words.length * plate.wordsSize))
	};
}
