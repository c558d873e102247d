import type { Box } from '../placement.ts';

/** Where names go: the sides of their point in order, the first that covers nothing; else they are left out. */

export interface NameInput {
	id: string;
	/** Its point, the text's size and the distance between them, in pixels. */
	x: number;
	y: number;
	width: number;
	height: number;
	distance: number;
	/** Sides that may be taken, as the style names them: the part of the text that is nearest to the point. Empty: on it. */
	sides: string[];
}

export interface NamePlace {
	id: string;
	/** From the point to the text's anchor; null where no side is free. */
	at: { dx: number; dy: number; anchor: 'start' | 'middle' | 'end' } | null;
}

function placeAt(side: string, { distance, height }: NameInput) {
	const [isLeft, isRight] = [side.includes('left'), side.includes('right')];
	const [isTop, isBottom] = [side.includes('top'), side.includes('bottom')];
	const reach = (isLeft || isRight) && (isTop || isBottom) ? distance * Math.SQRT1_2 : distance;
	const anchor = isLeft ? ('start' as const) : isRight ? ('end' as const) : ('middle' as const);
	return {
		dx: isLeft ? reach : isRight ? -reach : 0,
		dy: isTop ? reach + height / 2 : isBottom ? -reach - height / 2 : 0,
		anchor
	};
}

const paddingPx = 2;

function boxOf({ x, y, width, height }: NameInput, { dx, dy, anchor }: NonNullable<NamePlace['at']>): Box {
	const left = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2;
	return {
		x: x + dx + left - paddingPx,
		y: y + dy - height / 2 - paddingPx,
		width: width + 2 * paddingPx,
		height: height + 2 * paddingPx
	};
}

const overlaps = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Places names in the order given; `taken` are boxes that no name may touch. Names without sides are always shown. */
export function placeNames(names: NameInput[], taken: Box[]): NamePlace[] {
	const full = [...taken];
	return names.map((name) => {
		const isFixed = name.sides.length === 0;
		const choices = isFixed
			? [{ dx: 0, dy: 0, anchor: 'middle' as const }]
			: name.sides.map((side) => placeAt(side, name));
		const at =
			choices.find((choice) => isFixed || !full.some((box) => overlaps(box, boxOf(name, choice)))) ?? null;
		if (at) full.push(boxOf(name, at));
		return { id: name.id, at };
	});
}
