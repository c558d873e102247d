/** A computed length in pixels; 0 where it is none. */
export const px = (length: string): number => Number.parseFloat(length) || 0;

const dashesOf = (style: string, width: number): number[] =>
	style === 'dashed' ? [width * 2.2, width * 1.8] : [];

function outline({ left, top, width, height }: DOMRect, inset: number, radius: string): Path2D {
	const path = new Path2D();
	const corner = radius.endsWith('%') ? (Math.min(width, height) * px(radius)) / 100 : px(radius);
	const most = Math.min(width, height) / 2;
	path.roundRect(
		left + inset,
		top + inset,
		width - 2 * inset,
		height - 2 * inset,
		Math.max(0, Math.min(corner, most) - inset)
	);
	return path;
}

/** A border on one or some sides only, as rules between parts are. */
function paintSides(context: CanvasRenderingContext2D, rect: DOMRect, style: CSSStyleDeclaration): void {
	const { left, top, right, bottom, width, height } = rect;
	const sides = [
		[px(style.borderTopWidth), style.borderTopColor, left, top, width, px(style.borderTopWidth)],
		[
			px(style.borderBottomWidth),
			style.borderBottomColor,
			left,
			bottom - px(style.borderBottomWidth),
			width,
			px(style.borderBottomWidth)
		],
		[px(style.borderLeftWidth), style.borderLeftColor, left, top, px(style.borderLeftWidth), height],
		[
			px(style.borderRightWidth),
			style.borderRightColor,
			right - px(style.borderRightWidth),
			top,
			px(style.borderRightWidth),
			height
		]
	] as const;
	for (const [thickness, color, ...box] of sides) {
		if (thickness === 0) continue;
		context.fillStyle = color;
		context.fillRect(...box);
	}
}

/** Paints an element's own background and border. */
export function paintBox(context: CanvasRenderingContext2D, element: HTMLElement): void {
	const style = getComputedStyle(element);
	const rect = element.getBoundingClientRect();
	if (style.visibility !== 'visible' || rect.width === 0 || rect.height === 0) return;
	context.fillStyle = style.backgroundColor;
	context.fill(outline(rect, 0, style.borderTopLeftRadius));
	const widths = [
		style.borderTopWidth,
		style.borderRightWidth,
		style.borderBottomWidth,
		style.borderLeftWidth
	];
	const width = px(style.borderTopWidth);
	if (!widths.every((one) => px(one) === width)) return paintSides(context, rect, style);
	if (width === 0) return;
	context.save();
	context.lineWidth = width;
	context.strokeStyle = style.borderTopColor;
	context.setLineDash(dashesOf(style.borderTopStyle, width));
	context.stroke(outline(rect, width / 2, style.borderTopLeftRadius));
	context.restore();
}

interface Line {
	text: string;
	left: number;
	top: number;
	height: number;
}

/** A text as the browser has broken it into lines; what is not laid out has none. */
function linesOf(node: Text): Line[] {
	const lines: Line[] = [];
	const range = document.createRange();
	let offset = 0;
	for (const character of node.data) {
		range.setStart(node, offset);
		range.setEnd(node, (offset += character.length));
		const rect = range.getClientRects()[0];
		if (!rect || rect.width === 0) continue;
		const last = lines.at(-1);
		if (last && Math.abs(last.top - rect.top) < 2) last.text += character;
		else lines.push({ text: character, left: rect.left, top: rect.top, height: rect.height });
	}
	return lines;
}

/** Sets face and spacing of what is written next to those of a computed style. */
export function writeAs(context: CanvasRenderingContext2D, style: CSSStyleDeclaration): void {
	const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing } = style;
	context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
	context.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
}

/** Paints a text where the browser has laid it out. */
export function paintText(context: CanvasRenderingContext2D, node: Text): void {
	if (!node.parentElement || node.data.trim() === '') return;
	const style = getComputedStyle(node.parentElement);
	if (style.visibility !== 'visible') return;
	writeAs(context, style);
	context.fillStyle = style.color;
	for (const { text, left, top, height } of linesOf(node)) {
		const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(text);
		context.fillText(text, left, top + (height - ascent - descent) / 2 + ascent);
	}
}
