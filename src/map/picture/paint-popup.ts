import { paintElement } from './paint-element.ts';

/** Paints the popup that is open over the map, if one is, as far as it is scrolled. `context` is as for `paintElement`. */
export function paintPopup(context: CanvasRenderingContext2D, container: HTMLElement): void {
	const popup = container.querySelector<HTMLElement>('.map-popup .maplibregl-popup-content');
	if (!popup) return;
	const { left, top, width, bottom } = popup.getBoundingClientRect();
	// What can only be pressed stands last, and is left out.
	const button = popup.querySelector('article > [data-picture="none"]:last-child')?.getBoundingClientRect();
	const height = Math.min(bottom, button?.top ?? bottom) - top;
	const style = getComputedStyle(popup);
	const outline = new Path2D();
	outline.roundRect(left, top, width, height, Number.parseFloat(style.borderTopLeftRadius) || 0);
	context.save();
	context.save();
	context.clip(outline);
	paintElement(context, popup);
	context.restore();
	// On the page its shadow sets it off.
	context.strokeStyle = style.getPropertyValue('--hair-strong');
	context.stroke(outline);
	context.restore();
}
