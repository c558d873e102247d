import type { IconNode } from 'lucide';
import { categories } from '#model/category.ts';
import type { Map as LiveMap } from 'maplibre-gl';
import { glyphs } from './glyphs.ts';
import { siteIcon } from './site-icon.ts';
import { hueOf, type Palette } from './palette.ts';

/** Icon discs of the sites, drawn once per category; the approximate ones have a dashed rim. */

const { sizePx, radiusPx, rimPx, approximateDash, glyphPx, glyphStroke } = siteIcon;
const ratio = 3;

/** The drawing instruction's outline, for the element kinds that the glyphs use. */
function outlineOf(tag: string, attributes: Record<string, string | number | undefined>): Path2D {
	const number = (key: string) => Number(attributes[key] ?? 0);
	if (tag === 'path') return new Path2D(String(attributes['d']));
	const path = new Path2D();
	if (tag === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
	else throw new Error(`glyph element <${tag}>: allowed are path and circle`);
	return path;
}

function drawGlyph(context: CanvasRenderingContext2D, glyph: IconNode, color: string) {
	context.save();
	const inset = (sizePx - glyphPx) / 2;
	context.translate(inset, inset);
	context.scale(glyphPx / 24, glyphPx / 24);
	context.lineWidth = glyphStroke;
	context.lineCap = 'round';
	context.lineJoin = 'round';
	context.strokeStyle = color;
	for (const [tag, attributes] of glyph) context.stroke(outlineOf(tag, attributes));
	context.restore();
}

/** Discs are drawn one after the other on the same canvas. */
function discContext(): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = sizePx * ratio;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('2d canvas: found none, one is needed to draw icons');
	context.scale(ratio, ratio);
	return context;
}

function discImage(
	context: CanvasRenderingContext2D,
	glyph: IconNode,
	color: string,
	fill: string,
	dashed: boolean
): ImageData {
	context.clearRect(0, 0, sizePx, sizePx);
	context.beginPath();
	context.arc(sizePx / 2, sizePx / 2, radiusPx, 0, 2 * Math.PI);
	context.fillStyle = fill;
	context.fill();
	context.lineWidth = rimPx;
	context.strokeStyle = color;
	if (dashed) context.setLineDash([...approximateDash]);
	context.stroke();
	context.setLineDash([]);
	drawGlyph(context, glyph, color);
	return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}

/** Puts `site-<category>` and `site-<category>-approx` into the map's images, in place of those of another palette. */
export function addSiteIcons(map: LiveMap, palette: Palette): void {
	const context = discContext();
	for (const category of categories) {
		for (const dashed of [false, true]) {
			const image = discImage(context, glyphs[category], palette.hues[hueOf[category]], palette.land, dashed);
			const name = `site-${category}${dashed ? '-approx' : ''}`;
			if (map.hasImage(name)) map.updateImage(name, image);
			else map.addImage(name, image, { pixelRatio: ratio });
		}
	}
}
