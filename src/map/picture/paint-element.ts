import { paintBox, paintText } from './paint-box.ts';
import { paintSvg } from './paint-svg.ts';

/** The visible bounds of an element and all in it, in CSS pixels of the window. */
function boundsOf(element: Element): DOMRect {
	const rects = [element, ...element.querySelectorAll('*')].map((one) => one.getBoundingClientRect());
	const seen = rects.filter(({ width, height }) => width > 0 && height > 0);
	const left = Math.min(...seen.map((rect) => rect.left)) - 8;
	const top = Math.min(...seen.map((rect) => rect.top)) - 8;
	const right = Math.max(...seen.map((rect) => rect.right)) + 8;
	const bottom = Math.max(...seen.map((rect) => rect.bottom)) + 8;
	return new DOMRect(left, top, right - left, bottom - top);
}

/** Paints what is in `element` at an opacity as one, so that nothing in it shows through. */
function paintWeakly(context: CanvasRenderingContext2D, element: HTMLElement, opacity: number): void {
	const { a: ratio } = context.getTransform();
	const bounds = boundsOf(element);
	if (!Number.isFinite(bounds.width)) return;
	const sheet = document.createElement('canvas');
	sheet.width = Math.ceil(bounds.width * ratio);
	sheet.height = Math.ceil(bounds.height * ratio);
	const own = sheet.getContext('2d');
	if (!own) return;
	own.setTransform(ratio, 0, 0, ratio, -bounds.left * ratio, -bounds.top * ratio);
	paintContent(own, element);
	context.save();
	context.globalAlpha = opacity;
	context.drawImage(sheet, bounds.left, bounds.top, sheet.width / ratio, sheet.height / ratio);
	context.restore();
}

function paintContent(context: CanvasRenderingContext2D, element: HTMLElement): void {
	paintBox(context, element);
	for (const child of element.childNodes) {
		if (child instanceof Text) paintText(context, child);
		else if (child instanceof SVGSVGElement) paintSvg(context, child);
		else if (child instanceof HTMLElement) paintElement(context, child);
	}
}

/**
 * Paints an element of the page as the browser lays it out: boxes with even borders, text, and drawings of lines and
 * shapes. `context` maps CSS pixels of the window to its own. What only a screen reader is told is left out, and what says
 * `data-picture="none"`, for it can only be pressed. It knows what rings, plates, popups and legends are made of, not all
 * of CSS: no shadows, no pictures, no pseudo-elements.
 */
export function paintElement(context: CanvasRenderingContext2D, element: HTMLElement): void {
	const { display, opacity, clipPath } = getComputedStyle(element);
	if (element.dataset['picture'] === 'none') return;
	if (display === 'none' || clipPath !== 'none') return;
	if (Number(opacity) < 1) paintWeakly(context, element, Number(opacity));
	else paintContent(context, element);
}
